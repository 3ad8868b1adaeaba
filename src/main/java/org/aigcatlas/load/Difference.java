package org.aigcatlas.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aigcatlas.graph.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;

/**
 * What is another in a graph. Inner nodes are the same where all that is said around them is.
 *
 * @param graph the graph's IRI
 * @param added the statements that come, as a person writes them in Turtle
 * @param removed the statements that go
 */
public record Difference(String graph, List<String> added, List<String> removed) {

    static Difference between(String graph, Collection<Triple> before, Collection<Triple> after) {
        Map<String, Integer> counts = new TreeMap<>();
        written(after).forEach(statement -> counts.merge(statement, 1, Integer::sum));
        written(before).forEach(statement -> counts.merge(statement, -1, Integer::sum));
        List<String> added = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        counts.forEach((statement, count) -> {
            for (int i = 0; i < Math.abs(count); i++) {
                (count > 0 ? added : removed).add(statement);
            }
        });
        return new Difference(graph, List.copyOf(added), List.copyOf(removed));
    }

    private static List<String> written(Collection<Triple> triples) {
        StableInnerNodes inner = StableInnerNodes.of(triples);
        PrefixMap prefixes = Prefixes.asPrefixMap();
        return triples.stream()
                .map(triple ->
                        term(triple.getSubject(), inner, prefixes) + " " + term(triple.getPredicate(), inner, prefixes)
                                + " " + term(triple.getObject(), inner, prefixes))
                .toList();
    }

    private static String term(Node node, StableInnerNodes inner, PrefixMap prefixes) {
        if (node.isTripleTerm()) {
            Triple triple = node.getTriple();
            return "<<( " + term(triple.getSubject(), inner, prefixes) + " "
                    + term(triple.getPredicate(), inner, prefixes) + " "
                    + term(triple.getObject(), inner, prefixes) + " )>>";
        }
        return node.isBlank() ? inner.name(node) : NodeFmtLib.str(node, prefixes);
    }

    /** {@return whether nothing is another} */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
