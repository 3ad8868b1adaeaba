package org.aigcatlas.infer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Facts that loose claims and opinions alone state. They can be asked for, but nothing follows from them: a source that
 * is imprecise in one place should not make the atlas wrong in many.
 */
public final class Hearsay {
    /** The standings of claims that nothing follows from. */
    static final Set<Node> UNSURE = Set.of(Terms.LOOSE, Terms.OPINION);

    private Hearsay() {}

    /**
     * Finds them.
     *
     * @param dataset what the sources state
     * @return the facts with a loose claim or an opinion in every graph that holds them, and with no better claim
     */
    public static Set<Triple> in(DatasetGraph dataset) {
        Map<Triple, Set<Node>> unsure = new HashMap<>();
        UNSURE.stream()
                .flatMap(standing -> dataset.stream(Node.ANY, Node.ANY, Terms.STANDING, standing))
                .filter(claim -> isVague(dataset, claim))
                .forEach(claim -> facts(dataset, claim)
                        .forEach(fact -> unsure.computeIfAbsent(fact, key -> new HashSet<>())
                                .add(claim.getGraph())));
        return unsure.entrySet().stream()
                .filter(fact -> !isClaimedForSure(dataset, fact.getKey())
                        && !isStatedElsewhere(dataset, fact.getKey(), fact.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return whether the claim stands so alone; one that doesn't say stands as a plain fact does} */
    private static boolean isVague(DatasetGraph dataset, Quad claim) {
        List<Node> standings = objects(dataset, claim, Terms.STANDING);
        return !standings.isEmpty() && UNSURE.containsAll(standings);
    }

    private static List<Triple> facts(DatasetGraph dataset, Quad claim) {
        List<Node> predicates = objects(dataset, claim, RDF.predicate.asNode());
        List<Node> objects = objects(dataset, claim, RDF.object.asNode());
        return objects(dataset, claim, RDF.subject.asNode()).stream()
                .flatMap(subject -> predicates.stream().flatMap(predicate -> objects.stream()
                        .map(object -> Triple.create(subject, predicate, object))))
                .toList();
    }

    private static boolean isClaimedForSure(DatasetGraph dataset, Triple fact) {
        return dataset.stream(Node.ANY, Node.ANY, RDF.subject.asNode(), fact.getSubject())
                .filter(claim -> states(dataset, claim, RDF.predicate.asNode(), fact.getPredicate())
                        && states(dataset, claim, RDF.object.asNode(), fact.getObject()))
                .anyMatch(claim -> !isVague(dataset, claim));
    }

    private static boolean states(DatasetGraph dataset, Quad claim, Node part, Node value) {
        return dataset.contains(claim.getGraph(), claim.getSubject(), part, value);
    }

    private static List<Node> objects(DatasetGraph dataset, Quad claim, Node property) {
        return dataset.getGraph(claim.getGraph())
                .find(claim.getSubject(), property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static boolean isStatedElsewhere(DatasetGraph dataset, Triple fact, Set<Node> graphs) {
        return dataset.stream(Node.ANY, fact.getSubject(), fact.getPredicate(), fact.getObject())
                .map(Quad::getGraph)
                .anyMatch(graph -> !graph.equals(Terms.INFERRED_GRAPH) && !graphs.contains(graph));
    }
}
