package org.aigcatlas.infer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Brings conclusions in step with facts that have changed, looking at nothing else: what rests on a fact that may be gone
 * is taken back, what still follows from the rest is put back, and what follows from new facts is added (delete and
 * rederive; Gupta, Mumick, Subrahmanian: Maintaining views incrementally, SIGMOD 1993).
 */
final class Revision {
    private final DatasetGraph dataset;
    private final List<Rule> rules;
    private final List<RuleMatcher> matchers;

    Revision(DatasetGraph dataset, List<Rule> rules, List<RuleMatcher> matchers) {
        this.dataset = dataset;
        this.rules = rules;
        this.matchers = matchers;
    }

    /**
     * Revises the conclusions.
     *
     * @param touched the facts that may have come, gone, or become hearsay or more than that
     * @param most how many conclusions it may take back at the most
     * @return whether it was done; where not, more would have to be taken back, and nothing is changed
     */
    boolean run(TouchedFacts touched, int most) {
        Set<Triple> doubtful = new HashSet<>();
        if (!doubt(touched, most, doubtful)) {
            return false;
        }
        doubtful.forEach(this::take);
        Set<Triple> hearsay = new HashSet<>(Hearsay.in(dataset));
        // What is stated for sure needs no conclusion beside it.
        touched.all().stream()
                .filter(fact -> isConcluded(fact) && isStated(fact) && !hearsay.contains(fact))
                .forEach(this::take);
        hearsay.removeIf(this::isConcluded);
        Premises premises = new Premises(dataset.getUnionGraph(), hearsay);
        List<Triple> fresh = new ArrayList<>();
        touched.all().stream().filter(premises::contains).forEach(fresh::add);
        doubtful.addAll(touched.perhapsGone());
        doubtful.addAll(conclusionsBeyond(touched.all(), premises));
        for (Triple fact : doubtful) {
            if (!premises.contains(fact) && ForwardChaining.isWellFormed(fact) && follows(fact, premises)) {
                put(fact, premises);
                fresh.add(fact);
            }
        }
        ForwardChaining.spread(fresh, matchers, premises, fact -> put(fact, premises));
        return true;
    }

    /** Finds what has been concluded, step by step, with the help of facts that may be gone. */
    private boolean doubt(TouchedFacts touched, int most, Set<Triple> doubtful) {
        Graph before = new Union(dataset.getUnionGraph(), graphOf(touched.perhapsGone()));
        Deque<Triple> next = new ArrayDeque<>(touched.perhapsGone());
        touched.perhapsGone().stream().filter(this::isConcluded).forEach(doubtful::add);
        conclusionsBeyond(touched.perhapsGone(), before).stream()
                .filter(this::isConcluded)
                .filter(doubtful::add)
                .forEach(next::add);
        while (!next.isEmpty() && doubtful.size() <= most) {
            Triple fact = next.remove();
            matchers.forEach(matcher -> matcher.from(fact, before, conclusion -> {
                if (isConcluded(conclusion) && doubtful.add(conclusion)) {
                    next.add(conclusion);
                }
            }));
        }
        return next.isEmpty();
    }

    /** {@return what follows by the rules that ask whether facts exist of which some were touched} */
    private Set<Triple> conclusionsBeyond(Set<Triple> touched, Graph graph) {
        Set<Node> predicates = touched.stream().map(Triple::getPredicate).collect(Collectors.toSet());
        return rules.stream()
                .filter(rule -> rule.beyond().stream()
                        .anyMatch(predicate -> predicate.equals(Node.ANY) || predicates.contains(predicate)))
                .flatMap(rule -> ForwardChaining.inAll(rule, graph).stream())
                .collect(Collectors.toSet());
    }

    private static Graph graphOf(Set<Triple> facts) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        facts.forEach(graph::add);
        return graph;
    }

    private boolean follows(Triple fact, Graph premises) {
        return matchers.stream().anyMatch(matcher -> matcher.yields(fact, premises));
    }

    private boolean isConcluded(Triple fact) {
        return dataset.contains(Quad.create(Terms.INFERRED_GRAPH, fact));
    }

    private boolean isStated(Triple fact) {
        return dataset.stream(Node.ANY, fact.getSubject(), fact.getPredicate(), fact.getObject())
                .anyMatch(quad -> !quad.getGraph().equals(Terms.INFERRED_GRAPH));
    }

    private void take(Triple fact) {
        dataset.delete(Quad.create(Terms.INFERRED_GRAPH, fact));
    }

    private void put(Triple fact, Premises premises) {
        dataset.add(Quad.create(Terms.INFERRED_GRAPH, fact));
        premises.admit(fact);
    }
}
