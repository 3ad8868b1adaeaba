package org.aigcatlas.export.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aigcatlas.export.graph.Attribute.Kind;
import org.aigcatlas.export.option.LanguageSelection;

/** The columns of a table of nodes and one of edges: all that is told of them, flat, as most tools understand it. */
public final class AttributeColumns {
    private static final List<Attribute> OF_EVERY_NODE = List.of(
            new Attribute("iri", Kind.TEXT),
            new Attribute("label_en", Kind.TEXT, AttributeKey.of("", "en")),
            new Attribute("label_zh", Kind.TEXT, AttributeKey.of("", "zh")),
            new Attribute("type", Kind.TEXT),
            new Attribute("type_label", Kind.TEXT),
            new Attribute("classes", Kind.TEXTS));
    private static final List<Attribute> OF_EVERY_EDGE = List.of(
            new Attribute("iri", Kind.TEXT),
            new Attribute("relation", Kind.TEXT),
            new Attribute("label_en", Kind.TEXT, AttributeKey.of("", "en")),
            new Attribute("label_zh", Kind.TEXT, AttributeKey.of("", "zh")));

    private final PropertyGraph graph;

    public AttributeColumns(PropertyGraph graph) {
        this.graph = graph;
    }

    /** {@return the columns of nodes beside id and label} */
    public List<Attribute> ofNodes() {
        return spoken(OF_EVERY_NODE, graph.schema().ofNodes());
    }

    /** {@return the columns of edges beside id, ends and label} */
    public List<Attribute> ofEdges() {
        return spoken(OF_EVERY_EDGE, graph.schema().ofEdges());
    }

    private List<Attribute> spoken(List<Attribute> first, List<Attribute> others) {
        List<Attribute> all = new ArrayList<>(first);
        all.addAll(others);
        String other =
                switch (graph.options().languages()) {
                    case EN -> "zh";
                    case ZH -> "en";
                    case BOTH -> "";
                };
        all.removeIf(column -> !other.isEmpty() && column.key().language().equals(other));
        return all;
    }

    /** {@return the values of a node by column, in the order of the columns; none is empty} */
    public Map<String, Object> of(GraphNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("iri", node.iri());
        put(values, "label_en", node.names().en());
        put(values, "label_zh", node.names().zh());
        values.put("type", node.type());
        values.put("type_label", graph.terms().classLabel(node.type()));
        values.put("classes", node.classes());
        values.putAll(node.attributes());
        return values;
    }

    /** {@return the values of an edge by column; none is empty} */
    public Map<String, Object> of(GraphEdge edge) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("iri", edge.relation().iri());
        values.put("relation", edge.relation().name());
        LanguageSelection languages = graph.options().languages();
        put(
                values,
                "label_en",
                languages == LanguageSelection.ZH ? "" : edge.relation().names().en());
        put(
                values,
                "label_zh",
                languages == LanguageSelection.EN ? "" : edge.relation().names().zh());
        values.putAll(edge.attributes());
        return values;
    }

    private static void put(Map<String, Object> values, String name, String text) {
        if (!text.isEmpty()) {
            values.put(name, text);
        }
    }

    /** {@return a value as one text} */
    public static String flat(Object value) {
        return value instanceof List<?> texts
                ? texts.stream().map(String::valueOf).collect(Collectors.joining(" | "))
                : String.valueOf(value);
    }
}
