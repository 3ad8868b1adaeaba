package org.aigcatlas.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Terms;
import org.apache.jena.graph.Node;

/**
 * Which named graphs are read.
 *
 * @param only the one graph to read; empty for all
 * @param without graphs to leave out
 */
record Extent(Optional<Node> only, List<Node> without) {
    Extent {
        without = List.copyOf(without);
    }

    /** {@return all graphs, or all but the one of inferred facts} */
    static Extent everything(boolean inferred) {
        return new Extent(Optional.empty(), inferred ? List.of() : List.of(Terms.INFERRED_GRAPH));
    }

    /** {@return one graph} */
    static Extent of(Node graph) {
        return new Extent(Optional.of(graph), List.of());
    }

    /** {@return whether this graph is read} */
    boolean holds(Node graph) {
        return only.map(graph::equals).orElseGet(() -> !without.contains(graph));
    }

    /** {@return the pattern for {@code ?g ?s ?p ?o}} */
    String quads() {
        return only.map(graph -> "GRAPH " + iri(graph) + " { ?s ?p ?o } BIND(" + iri(graph) + " AS ?g)")
                .orElseGet(() -> "GRAPH ?g { ?s ?p ?o }" + condition());
    }

    /** {@return the pattern for {@code ?s ?p ?o}, each once} */
    String triples() {
        if (only.isPresent()) {
            return "GRAPH " + iri(only.get()) + " { ?s ?p ?o }";
        }
        return without.isEmpty() ? "?s ?p ?o" : "?s ?p ?o FILTER EXISTS { GRAPH ?g { ?s ?p ?o }" + condition() + " }";
    }

    private String condition() {
        return without.isEmpty()
                ? ""
                : without.stream().map(Extent::iri).collect(Collectors.joining(", ", " FILTER(?g NOT IN (", "))"));
    }

    static String iri(Node node) {
        return "<" + node.getURI() + ">";
    }
}
