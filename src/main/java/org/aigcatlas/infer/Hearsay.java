package org.aigcatlas.infer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Set<Triple> sure = new HashSet<>();
        Iterator<Quad> claims = dataset.find(Node.ANY, Node.ANY, RDF.subject.asNode(), Node.ANY);
        while (claims.hasNext()) {
            Quad quad = claims.next();
            boolean vague = UNSURE.containsAll(standings(dataset, quad));
            facts(dataset, quad).forEach(fact -> {
                if (vague) {
                    unsure.computeIfAbsent(fact, key -> new HashSet<>()).add(quad.getGraph());
                } else {
                    sure.add(fact);
                }
            });
        }
        Set<Triple> hearsay = new HashSet<>(unsure.keySet());
        hearsay.removeAll(sure);
        hearsay.removeIf(fact -> isStatedElsewhere(dataset, fact, unsure.getOrDefault(fact, Set.of())));
        return Set.copyOf(hearsay);
    }

    /** {@return how the claim stands; a claim that doesn't say stands as a plain fact does} */
    private static List<Node> standings(DatasetGraph dataset, Quad claim) {
        List<Node> standings = objects(dataset, claim, Terms.STANDING);
        return standings.isEmpty() ? List.of(Terms.ACCEPTED) : standings;
    }

    private static List<Triple> facts(DatasetGraph dataset, Quad claim) {
        return objects(dataset, claim, RDF.predicate.asNode()).stream()
                .flatMap(predicate -> objects(dataset, claim, RDF.object.asNode()).stream()
                        .map(object -> Triple.create(claim.getObject(), predicate, object)))
                .toList();
    }

    private static List<Node> objects(DatasetGraph dataset, Quad claim, Node property) {
        return dataset.getGraph(claim.getGraph())
                .find(claim.getSubject(), property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static boolean isStatedElsewhere(DatasetGraph dataset, Triple fact, Set<Node> graphs) {
        Iterator<Quad> statements = dataset.find(Node.ANY, fact.getSubject(), fact.getPredicate(), fact.getObject());
        boolean elsewhere = false;
        while (statements.hasNext()) {
            Node graph = statements.next().getGraph();
            elsewhere |= !graph.equals(Terms.INFERRED_GRAPH) && !graphs.contains(graph);
        }
        return elsewhere;
    }
}
