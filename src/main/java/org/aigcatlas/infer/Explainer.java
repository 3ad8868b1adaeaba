package org.aigcatlas.infer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.store.Reading;
import org.aigcatlas.thing.Conclusions;
import org.aigcatlas.thing.Conclusions.Conclusion;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Finds the shortest way from a fact back to what sources state. */
public final class Explainer {
    private static final int DEEPEST = 12;
    private static final int WAYS_PER_RULE = 50;
    private static final Var GRAPH = Var.alloc("__graph");
    private static final Query CLAIMS = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT ?graph ?standing {
              GRAPH ?graph {
                ?claim rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
                OPTIONAL { ?claim aigc:standing ?standing }
              }
            }""");

    private record Attempt(Triple fact, int depth) {}

    private final List<Rule> rules;
    private final Reading reading;
    private final Set<Attempt> failed = new HashSet<>();

    /** An explainer for one question, inside one read. */
    public Explainer(List<Rule> rules, Reading reading) {
        this.rules = List.copyOf(rules);
        this.reading = reading;
    }

    /**
     * Explains a fact.
     *
     * @param fact a triple without variables
     * @return why it holds, by as few steps as there can be; empty where it doesn't hold
     */
    public Optional<Proof> explain(Triple fact) {
        List<String> graphs = statingGraphs(fact);
        Optional<Proof> proof = Optional.empty();
        if (!graphs.isEmpty()) {
            proof = Optional.of(new Proof.Stated(fact, graphs));
        } else if (holds(fact)) {
            proof = shortestWay(fact);
        }
        return proof.map(this::withConclusions);
    }

    /** Only what the proof needs in the end is looked up: on the way there are many more facts. */
    private Proof withConclusions(Proof proof) {
        return switch (proof) {
            case Proof.Stated stated -> {
                Triple fact = stated.fact();
                List<Conclusion> conclusions =
                        Conclusions.on(reading, fact.getSubject()).of(fact.getPredicate(), stated.graphs());
                yield conclusions.isEmpty() ? stated : new Proof.Concluded(fact, stated.graphs(), conclusions);
            }
            case Proof.Concluded concluded -> concluded;
            case Proof.Derived derived ->
                new Proof.Derived(
                        derived.fact(),
                        derived.rule(),
                        derived.premises().stream().map(this::withConclusions).toList());
        };
    }

    private Optional<Proof> shortestWay(Triple fact) {
        for (int depth = 1; depth <= DEEPEST; depth++) {
            Optional<Proof> proof = prove(fact, depth);
            if (proof.isPresent()) {
                return proof;
            }
        }
        return Optional.empty();
    }

    private Optional<Proof> prove(Triple fact, int depth) {
        Attempt attempt = new Attempt(fact, depth);
        if (failed.contains(attempt)) {
            return Optional.empty();
        }
        List<String> graphs = statingGraphs(fact);
        Optional<Proof> proof = graphs.isEmpty() || isHearsay(fact, graphs)
                ? derive(fact, depth)
                : Optional.of(new Proof.Stated(fact, graphs));
        if (proof.isEmpty()) {
            failed.add(attempt);
        }
        return proof;
    }

    private Optional<Proof> derive(Triple fact, int depth) {
        if (depth == 0) {
            return Optional.empty();
        }
        return rules.stream()
                .flatMap(rule -> rule.head().stream()
                        .flatMap(head -> unify(head, fact).stream())
                        .flatMap(binding -> ways(rule, binding).stream())
                        .flatMap(premises -> proveAll(premises, depth - 1).stream())
                        .map(premises -> (Proof) new Proof.Derived(fact, rule, premises)))
                .findFirst();
    }

    private Optional<List<Proof>> proveAll(List<Triple> premises, int depth) {
        List<Proof> proofs = new ArrayList<>();
        for (Triple premise : premises) {
            Optional<Proof> proof = prove(premise, depth);
            if (proof.isEmpty()) {
                return Optional.empty();
            }
            proofs.add(proof.get());
        }
        return Optional.of(proofs);
    }

    private List<List<Triple>> ways(Rule rule, Binding known) {
        ElementGroup where = new ElementGroup();
        BasicPattern body = Substitute.substitute(BasicPattern.wrap(rule.body()), known);
        where.addElement(new ElementTriplesBlock(body));
        rule.filters().stream()
                .map(filter -> filter.copySubstitute(known))
                .forEach(filter -> where.addElement(new ElementFilter(filter)));
        List<List<Triple>> ways = new ArrayList<>();
        try (QueryExec exec = reading.prepare(select(where))) {
            RowSet rows = exec.select();
            rows.forEachRemaining(
                    row -> ways.add(Substitute.substitute(body, row).getList()));
        }
        return ways;
    }

    private static Query select(ElementGroup where) {
        Query query = QueryFactory.make();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(where);
        query.setLimit(WAYS_PER_RULE);
        return query;
    }

    private boolean holds(Triple fact) {
        Query query = QueryFactory.make();
        query.setQueryAskType();
        query.setQueryPattern(new ElementTriplesBlock(BasicPattern.wrap(List.of(fact))));
        try (QueryExec exec = reading.prepare(query)) {
            return exec.ask();
        }
    }

    private List<String> statingGraphs(Triple fact) {
        ElementGroup inside = new ElementGroup();
        inside.addElement(new ElementTriplesBlock(BasicPattern.wrap(List.of(fact))));
        ElementGroup where = new ElementGroup();
        where.addElement(new ElementNamedGraph(GRAPH, inside));
        List<String> graphs = new ArrayList<>();
        try (QueryExec exec = reading.prepare(select(where))) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> graphs.add(row.get(GRAPH).getURI()));
        }
        graphs.remove(Terms.INFERRED_GRAPH.getURI());
        return graphs.stream().distinct().sorted().toList();
    }

    /** {@return whether claims alone state it, in each of its graphs, and none of them is sure} */
    private boolean isHearsay(Triple fact, List<String> graphs) {
        Query query = QueryTransformOps.replaceVars(
                CLAIMS,
                Map.of(
                        Var.alloc("s"), fact.getSubject(),
                        Var.alloc("p"), fact.getPredicate(),
                        Var.alloc("o"), fact.getObject()));
        Set<String> claimedIn = new HashSet<>();
        Set<Node> standings = new HashSet<>();
        try (QueryExec exec = reading.prepare(query)) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> {
                claimedIn.add(row.get("graph").getURI());
                standings.add(row.contains("standing") ? row.get("standing") : Terms.ACCEPTED);
            });
        }
        return claimedIn.containsAll(graphs) && Hearsay.UNSURE.containsAll(standings);
    }

    private static Optional<Binding> unify(Triple head, Triple fact) {
        BindingBuilder binding = BindingFactory.builder();
        boolean fits = fit(binding, head.getSubject(), fact.getSubject())
                && fit(binding, head.getPredicate(), fact.getPredicate())
                && fit(binding, head.getObject(), fact.getObject());
        return fits ? Optional.of(binding.build()) : Optional.empty();
    }

    private static boolean fit(BindingBuilder binding, Node pattern, Node term) {
        if (!Var.isVar(pattern)) {
            return pattern.equals(term);
        }
        Var variable = Var.alloc(pattern);
        if (binding.contains(variable)) {
            return term.equals(binding.get(variable));
        }
        binding.add(variable, term);
        return true;
    }
}
