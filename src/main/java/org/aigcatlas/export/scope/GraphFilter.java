package org.aigcatlas.export.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Terms;
import org.apache.jena.graph.Node;

/**
 * The choice of named graphs that are read: one, all, or all but some.
 *
 * @param only the one graph to read; empty for all
 * @param without graphs to leave out
 */
public record GraphFilter(Optional<Node> only, List<Node> without) {
    public GraphFilter {
        without = List.copyOf(without);
    }

    /** {@return all graphs, or all but the one of inferred facts} */
    public static GraphFilter everything(boolean inferred) {
        return new GraphFilter(Optional.empty(), inferred ? List.of() : List.of(Terms.INFERRED_GRAPH));
    }

    /** {@return one graph} */
    public static GraphFilter of(Node graph) {
        return new GraphFilter(Optional.of(graph), List.of());
    }

    /** {@return whether this graph is read} */
    boolean holds(Node graph) {
        return only.map(graph::equals).orElseGet(() -> !without.contains(graph));
    }

    /** {@return the pattern for {@code ?g ?s ?p ?o}} */
    String quads() {
        return only.map(graph -> "GRAPH " + Iris.quoted(graph) + " { ?s ?p ?o } BIND(" + Iris.quoted(graph) + " AS ?g)")
                .orElseGet(() -> "GRAPH ?g { ?s ?p ?o }" + condition());
    }

    /** {@return the pattern for {@code ?s ?p ?o}, each once} */
    String triples() {
        if (only.isPresent()) {
            return "GRAPH " + Iris.quoted(only.get()) + " { ?s ?p ?o }";
        }
        return without.isEmpty() ? "?s ?p ?o" : "?s ?p ?o FILTER EXISTS { GRAPH ?g { ?s ?p ?o }" + condition() + " }";
    }

    private String condition() {
        return without.isEmpty()
                ? ""
                : without.stream().map(Iris::quoted).collect(Collectors.joining(", ", " FILTER(?g NOT IN (", "))"));
    }
}
