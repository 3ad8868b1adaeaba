package org.aigcatlas.export.scope;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The SPARQL pattern for things and what their blank nodes hold, as deep as these are nested in real data. */
final class BlankNodePattern {
    private static final int DEEPEST = 4;

    private BlankNodePattern() {}

    /** {@return the pattern for {@code ?g ?s ?p ?o} about things and the blank nodes that they lead to} */
    static String of(GraphFilter extent, String things) {
        String own = "{ VALUES ?s " + things + " " + extent.quads() + " }";
        return IntStream.rangeClosed(1, DEEPEST)
                .mapToObj(depth -> inner(extent, things, depth))
                .collect(Collectors.joining(" UNION ", own + " UNION ", ""));
    }

    /** Lists are as long as they are: they count as one step. */
    private static String inner(GraphFilter extent, String things, int depth) {
        StringBuilder pattern = new StringBuilder("{ SELECT DISTINCT ?g ?s ?p ?o { VALUES ?n0 " + things);
        for (int step = 1; step <= depth; step++) {
            pattern.append(" ?n%d ?q%d ?m%d FILTER(isBlank(?m%d)) ?m%d rdf:rest* ?n%d FILTER(isBlank(?n%d))"
                    .formatted(step - 1, step, step, step, step, step, step));
        }
        return pattern + " BIND(?n" + depth + " AS ?s) " + extent.quads() + " } }";
    }
}
