package org.aigcatlas.export.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aigcatlas.export.graph.Attribute.Kind;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.export.scope.BlankNodeContents;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/**
 * Infers the schema of a property graph: looks at every thing once, to know which attributes there are, what they hold,
 * and how much there is of each kind.
 */
final class SchemaInference {
    /**
     * What was seen of an attribute.
     *
     * @param fit what all its values can be kept as
     * @param several whether a thing has several
     */
    private record Seen(LosslessTypes fit, boolean several) {
        Seen and(Seen other) {
            return new Seen(fit.and(other.fit), several || other.several);
        }
    }

    private final EdgeClassifier ends;
    private final LanguageSelection languages;
    private final Map<AttributeKey, Seen> seen = new TreeMap<>(AttributeKey.ORDER);
    private final Map<String, Long> types = new HashMap<>();
    private final Set<String> classes = new HashSet<>();
    private final Map<String, Long> relations = new HashMap<>();
    private final Set<Node> edgeProperties = new HashSet<>();
    private final Set<String> innerProperties = new HashSet<>();

    SchemaInference(EdgeClassifier ends, LanguageSelection languages) {
        this.ends = ends;
        this.languages = languages;
        AttributeValue.STANDARD.forEach(
                attribute -> seen.put(attribute.key(), new Seen(LosslessTypes.TEXT, attribute.kind() == Kind.TEXTS)));
    }

    /** Looks at what is said about one thing. */
    void look(Node thing, List<Quad> about, BlankNodeContents inner) {
        List<String> own = ThingClasses.of(about);
        classes.addAll(own);
        types.merge(ThingClasses.first(own), 1L, Long::sum);
        ends.edges(thing, about).keySet().forEach(edge -> {
            edgeProperties.add(edge.property());
            relations.merge(edge.property().getURI(), 1L, Long::sum);
        });
        Map<AttributeKey, Set<Node>> values = new HashMap<>();
        for (Quad quad : about) {
            boolean told = ends.isTold(quad) && languages.takes(quad.getObject());
            for (AttributeValue property : told ? AttributeValue.of(quad, node -> "") : List.<AttributeValue>of()) {
                Set<Node> different = values.computeIfAbsent(property.key(), key -> new HashSet<>());
                different.add(quad.getObject());
                seen.merge(property.key(), new Seen(property.fit(), different.size() > 1), Seen::and);
            }
            if (quad.getObject().isBlank()) {
                inner.properties(quad.getObject()).forEach(property -> innerProperties.add(property.getURI()));
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

    /** {@return what the terms that were seen are called} */
    TermNames names() {
        Set<String> properties = new HashSet<>(relations.keySet());
        properties.addAll(innerProperties);
        return TermNames.of(properties, classes, seen.keySet());
    }

    /** {@return what was seen} */
    GraphSchema schema(List<Attribute> ofEdges, TermNames names) {
        return new GraphSchema(
                seen.entrySet().stream()
                        .map(entry -> attribute(entry.getKey(), entry.getValue(), names))
                        .sorted(GraphSchema.BY_NAME)
                        .toList(),
                ofEdges,
                total(types),
                total(relations),
                named(types, names::ofType),
                named(relations, names::property));
    }

    private static Attribute attribute(AttributeKey key, Seen seen, TermNames names) {
        return new Attribute(
                names.attribute(key), seen.several() ? Kind.TEXTS : seen.fit().kind(), key);
    }

    private static Map<String, Long> named(Map<String, Long> counts, UnaryOperator<String> name) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> name.apply(entry.getKey()), Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    private static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
