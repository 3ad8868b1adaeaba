package org.aigcatlas.export.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The schema of a property graph: its attributes and counts, known before the first node is read.
 *
 * @param ofNodes the attributes of nodes beside id, IRI, labels and classes, sorted by name
 * @param ofEdges the attributes of edges beside id, ends and relation
 * @param nodes how many nodes there are
 * @param edges how many edges there are
 * @param types how many nodes have each class as their first, sorted by name
 * @param relations how many edges there are of each kind, by its name, sorted
 */
public record GraphSchema(
        List<Attribute> ofNodes,
        List<Attribute> ofEdges,
        long nodes,
        long edges,
        Map<String, Long> types,
        Map<String, Long> relations) {
    /** Attributes by their names. */
    static final Comparator<Attribute> BY_NAME = Comparator.comparing(Attribute::name);
}
