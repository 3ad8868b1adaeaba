package org.aigcatlas.load;

import java.util.ArrayList;
import java.util.List;
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
        // TDB2 makes room for what it is given before it sees that it has it.
        facts.stream()
                .map(fact -> Quad.create(graphName, fact))
                .filter(quad -> !dataset.contains(quad))
                .forEach(dataset::add);
        return facts.size();
    }

    private static List<Triple> facts(Graph graph) {
        List<Node> claims = graph.find(Node.ANY, RDF.type.asNode(), Terms.CLAIM)
                .mapWith(Triple::getSubject)
                .toList();
        List<Triple> facts = new ArrayList<>();
        for (Node claim : claims) {
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
