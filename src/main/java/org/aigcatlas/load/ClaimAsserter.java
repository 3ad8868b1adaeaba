package org.aigcatlas.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.graph.ChangeLog;
import org.aigcatlas.graph.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;

/** Writes each claim's fact into the graph of the claim, so that sources need to write it once only. */
final class ClaimAsserter {
    private ClaimAsserter() {}

    /** {@return how many claims of the graph now stand as facts} */
    static int assertClaims(DatasetGraph dataset, Node graphName) {
        Graph graph = dataset.getGraph(graphName);
        List<Triple> facts = facts(graph);
        write(dataset, graphName, facts);
        return facts.size();
    }

    private static void write(DatasetGraph dataset, Node graphName, List<Triple> facts) {
        // TDB2 makes room for what it is given before it sees that it has it.
        facts.stream()
                .map(fact -> Quad.create(graphName, fact))
                .filter(quad -> !dataset.contains(quad))
                .forEach(dataset::add);
    }

    /**
     * Does so with the claims that a change touches: those that it changes, and those whose facts it takes away.
     *
     * @param dataset the dataset after the change
     * @param changes the change
     */
    static void assertTouched(DatasetGraph dataset, ChangeLog.Changes changes) {
        Map<Node, Set<Node>> touched = new HashMap<>();
        Stream.concat(changes.added().stream(), changes.deleted().stream())
                .forEach(quad -> touched.computeIfAbsent(quad.getGraph(), graph -> new HashSet<>())
                        .add(quad.getSubject()));
        changes.deleted()
                .forEach(quad -> dataset.find(quad.getGraph(), Node.ANY, RDF.subject.asNode(), quad.getSubject())
                        .forEachRemaining(claim -> touched.computeIfAbsent(quad.getGraph(), graph -> new HashSet<>())
                                .add(claim.getSubject())));
        touched.remove(Terms.INFERRED_GRAPH);
        touched.forEach((graph, nodes) -> write(dataset, graph, facts(dataset.getGraph(graph), nodes)));
    }

    private static List<Triple> facts(Graph graph) {
        return facts(
                graph,
                graph.find(Node.ANY, RDF.type.asNode(), Terms.CLAIM)
                        .mapWith(Triple::getSubject)
                        .toList());
    }

    private static List<Triple> facts(Graph graph, Collection<Node> claims) {
        List<Triple> facts = new ArrayList<>();
        for (Node claim : claims) {
            if (!graph.contains(claim, RDF.type.asNode(), Terms.CLAIM)) {
                continue;
            }
            Node subject = part(graph, claim, RDF.subject.asNode());
            Node predicate = part(graph, claim, RDF.predicate.asNode());
            Node object = part(graph, claim, RDF.object.asNode());
            if (isResource(subject) && predicate.isURI() && !Node.ANY.equals(object)) {
                facts.add(Triple.create(subject, predicate, object));
            }
        }
        return facts;
    }

    private static Node part(Graph graph, Node claim, Node property) {
        ExtendedIterator<Node> values = graph.find(claim, property, Node.ANY).mapWith(Triple::getObject);
        try {
            return values.hasNext() ? values.next() : Node.ANY;
        } finally {
            values.close();
        }
    }

    private static boolean isResource(Node node) {
        return node.isURI() || node.isBlank();
    }
}
