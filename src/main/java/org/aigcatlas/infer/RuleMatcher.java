package org.aigcatlas.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Finds what follows by a rule from one fact, together with what a graph holds, and whether one fact does. */
final class RuleMatcher {
    private final Rule rule;

    RuleMatcher(Rule rule) {
        this.rule = rule;
    }

    /** Gives each triple of the head that follows with this fact as one of the premises, as often as it does. */
    void from(Triple fact, Graph graph, Consumer<Triple> to) {
        for (Triple pattern : rule.body()) {
            Unifier.unify(pattern, fact, BindingFactory.empty()).ifPresent(binding -> {
                List<Triple> others = new ArrayList<>(rule.body());
                others.remove(pattern);
                join(others, binding, graph, joined -> {
                    rule.head().forEach(head -> to.accept(Substitute.substitute(head, joined)));
                    return false;
                });
            });
        }
    }

    /** {@return whether a fact follows in one step from what a graph holds} */
    boolean yields(Triple fact, Graph graph) {
        return rule.head().stream()
                .flatMap(head -> Unifier.unify(head, fact, BindingFactory.empty()).stream())
                .anyMatch(binding -> join(rule.body(), binding, graph, joined -> true));
    }

    /** {@return whether somebody has had enough, after which nothing more is looked for} */
    private boolean join(List<Triple> patterns, Binding binding, Graph graph, Predicate<Binding> isEnough) {
        if (patterns.isEmpty()) {
            // A filter can ask whether something else exists.
            FunctionEnv environment = new FunctionEnvBase(ARQ.getContext(), graph, null);
            return rule.filters().stream().allMatch(filter -> filter.isSatisfied(binding, environment))
                    && isEnough.test(binding);
        }
        List<Triple> bound = patterns.stream()
                .map(pattern -> Substitute.substitute(pattern, binding))
                .toList();
        Triple next =
                bound.stream().max(Comparator.comparing(RuleMatcher::known)).orElseThrow();
        List<Triple> others =
                bound.stream().filter(pattern -> !pattern.equals(next)).toList();
        ExtendedIterator<Triple> facts = graph.find(anywhere(next));
        try {
            boolean enough = false;
            while (!enough && facts.hasNext()) {
                enough = Unifier.unify(next, facts.next(), binding)
                        .filter(joined -> join(others, joined, graph, isEnough))
                        .isPresent();
            }
            return enough;
        } finally {
            facts.close();
        }
    }

    private static Triple anywhere(Triple pattern) {
        return Triple.createMatch(
                pattern.getSubject().isVariable() ? null : pattern.getSubject(),
                pattern.getPredicate().isVariable() ? null : pattern.getPredicate(),
                pattern.getObject().isVariable() ? null : pattern.getObject());
    }

    private static long known(Triple pattern) {
        return Stream.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())
                .filter(node -> !node.isVariable())
                .count();
    }
}
