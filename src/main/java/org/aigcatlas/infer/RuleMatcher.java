package org.aigcatlas.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionEnvBase;

/** Finds what follows by a rule from one fact, together with what a graph holds. */
final class RuleMatcher {
    private final Rule rule;
    private final FunctionEnv environment = new FunctionEnvBase(ARQ.getContext());

    RuleMatcher(Rule rule) {
        this.rule = rule;
    }

    /** Gives each triple of the head that follows with this fact as one of the premises, as often as it does. */
    void from(Triple fact, Graph graph, Consumer<Triple> to) {
        for (Triple pattern : rule.body()) {
            Unifier.unify(pattern, fact, BindingFactory.empty()).ifPresent(binding -> {
                List<Triple> others = new ArrayList<>(rule.body());
                others.remove(pattern);
                join(others, binding, graph, to);
            });
        }
    }

    private void join(List<Triple> patterns, Binding binding, Graph graph, Consumer<Triple> to) {
        if (patterns.isEmpty()) {
            if (rule.filters().stream().allMatch(filter -> filter.isSatisfied(binding, environment))) {
                rule.head().forEach(head -> to.accept(Substitute.substitute(head, binding)));
            }
            return;
        }
        List<Triple> bound = patterns.stream()
                .map(pattern -> Substitute.substitute(pattern, binding))
                .toList();
        Triple next =
                bound.stream().max(Comparator.comparing(RuleMatcher::known)).orElseThrow();
        List<Triple> others =
                bound.stream().filter(pattern -> !pattern.equals(next)).toList();
        graph.find(anywhere(next)).forEachRemaining(fact -> Unifier.unify(next, fact, binding)
                .ifPresent(joined -> join(others, joined, graph, to)));
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
