package org.aigcatlas.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aigcatlas.export.Attribute.Kind;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/** Looks at every thing once, to know which attributes there are, what they hold, and how much there is of each kind. */
final class Survey {
    private final Ends ends;
    private final TermLabels terms;
    private final Map<String, Kind> kinds = new TreeMap<>(Property.STANDARD);
    private final Map<String, Long> types = new TreeMap<>();
    private final Map<String, Long> relations = new TreeMap<>();
    private final Set<Node> edgeProperties = new HashSet<>();

    Survey(Ends ends, TermLabels terms) {
        this.ends = ends;
        this.terms = terms;
    }

    /** Looks at what is said about one thing. */
    void look(Node thing, List<Quad> about) {
        types.merge(Classes.of(about).getFirst(), 1L, Long::sum);
        ends.edges(thing, about).keySet().forEach(edge -> {
            edgeProperties.add(edge.property());
            relations.merge(terms.name(edge.property()), 1L, Long::sum);
        });
        Map<String, Set<Node>> values = new HashMap<>();
        for (Quad quad : about) {
            for (Property property : ends.isEdge(quad) ? List.<Property>of() : Property.of(quad, terms)) {
                Set<Node> seen = values.computeIfAbsent(property.name(), key -> new HashSet<>());
                seen.add(quad.getObject());
                kinds.merge(property.name(), seen.size() > 1 ? Kind.TEXTS : property.kind(), Kind::and);
            }
        }
    }

    /** {@return whether a property tells nothing that is looked at} */
    static boolean isIdle(Node property) {
        return property.equals(RDFS.label.asNode()) || property.equals(RDFS.isDefinedBy.asNode());
    }

    /** {@return the properties of all edges that were seen} */
    Set<Node> edgeProperties() {
        return Set.copyOf(edgeProperties);
    }

    /** {@return what was seen} */
    Schema schema(List<Attribute> ofEdges) {
        return new Schema(
                kinds.entrySet().stream()
                        .map(entry -> new Attribute(entry.getKey(), entry.getValue()))
                        .toList(),
                ofEdges,
                total(types),
                total(relations),
                types,
                relations);
    }

    private static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
