package org.aigcatlas.infer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.store.Reading;
import org.aigcatlas.thing.Conclusions;
import org.aigcatlas.thing.Conclusions.Conclusion;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Finds the shortest way from a fact back to what sources state. */
public final class Explainer {
    private static final int DEEPEST = 12;

    private record Attempt(Triple fact, int depth) {}

    private final List<Rule> rules;
    private final Reading reading;
    private final StatedFacts stated;
    private final Set<Attempt> failed = new HashSet<>();

    /** An explainer for one question, inside one read. */
    public Explainer(List<Rule> rules, Reading reading) {
        this.rules = List.copyOf(rules);
        this.reading = reading;
        this.stated = new StatedFacts(reading);
    }

    /**
     * Explains a fact.
     *
     * @param fact a triple without variables
     * @return why it holds, by as few steps as there can be; empty where it doesn't hold
     */
    public Optional<Proof> explain(Triple fact) {
        List<String> graphs = stated.graphsOf(fact);
        Optional<Proof> proof = Optional.empty();
        if (!graphs.isEmpty()) {
            proof = Optional.of(new Proof.Stated(fact, graphs));
        } else if (stated.holds(fact)) {
            proof = shortestWay(fact);
        }
        return proof.map(this::withConclusions);
    }

    /** Only what the proof needs in the end is looked up: on the way there are many more facts. */
    private Proof withConclusions(Proof proof) {
        return switch (proof) {
            case Proof.Stated plain -> {
                Triple fact = plain.fact();
                List<Conclusion> conclusions =
                        Conclusions.on(reading, fact.getSubject()).of(fact.getPredicate(), plain.graphs());
                yield conclusions.isEmpty() ? plain : new Proof.Concluded(fact, plain.graphs(), conclusions);
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
        List<String> graphs = stated.graphsOf(fact);
        Optional<Proof> proof = graphs.isEmpty() || stated.isHearsay(fact, graphs)
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
                        .flatMap(head -> Unifier.unify(head, fact, BindingFactory.empty()).stream())
                        .flatMap(binding -> stated.ways(rule, binding).stream())
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
}
