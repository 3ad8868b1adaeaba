package org.aigcatlas.export.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.export.graph.AdjacencyIndex;
import org.aigcatlas.export.graph.Attribute;
import org.aigcatlas.export.graph.GraphEdge;
import org.aigcatlas.export.graph.GraphNode;
import org.aigcatlas.export.graph.PropertyGraph;
import org.aigcatlas.export.option.LanguageSelection;
import org.apache.jena.vocabulary.SKOS;

/** The note about a thing: its properties on top, then what it is, then what it is related to. */
final class Note {
    private static final String DEFINITION = SKOS.definition.getURI();
    private static final String ALIASES = SKOS.altLabel.getURI();
    private static final Set<String> NAMES = Set.of(DEFINITION, ALIASES);

    private final PropertyGraph graph;
    private final AdjacencyIndex adjacency;
    private final NoteNames names;

    Note(PropertyGraph graph, AdjacencyIndex adjacency, NoteNames names) {
        this.graph = graph;
        this.adjacency = adjacency;
        this.names = names;
    }

    String of(GraphNode node) {
        StringBuilder note = new StringBuilder(Markdown.frontMatter(properties(node)));
        note.append("# ").append(Markdown.plain(node.label())).append("\n\n");
        Stream.of(node.definitions().en(), node.definitions().zh())
                .filter(text -> !text.isEmpty())
                .forEach(text -> note.append(Markdown.plain(text)).append("\n\n"));
        adjacency.from(node.id()).forEach(edge -> note.append(line(edge)));
        return note.toString();
    }

    private String line(GraphEdge edge) {
        return "- " + Markdown.plain(edge.relation().label()) + ": " + names.link(adjacency.node(edge.target()))
                + Markdown.plain(evidence(edge)).replaceFirst("^(?=.)", " ") + "\n";
    }

    private String evidence(GraphEdge edge) {
        boolean chinese = graph.options().languages() == LanguageSelection.ZH;
        List<String> told = Stream.concat(
                        Boolean.TRUE.equals(edge.attributes().get("inferred"))
                                ? Stream.of(chinese ? "推断" : "follows")
                                : Stream.of(),
                        Stream.concat(list(edge, "stated_in"), list(edge, "standing")))
                .toList();
        return told.isEmpty() ? "" : "(" + String.join("; ", told) + ")";
    }

    private static Stream<String> list(GraphEdge edge, String attribute) {
        return values(edge.attributes().getOrDefault(attribute, List.of()));
    }

    private Map<String, Object> properties(GraphNode node) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", node.id());
        properties.put("iri", node.iri());
        properties.put("aliases", aliases(node));
        properties.put("tags", node.classes());
        graph.schema().ofNodes().stream()
                .filter(attribute -> !NAMES.contains(attribute.key().property()))
                .map(Attribute::name)
                .filter(node.attributes()::containsKey)
                .forEach(name -> properties.put(name, node.attributes().getOrDefault(name, "")));
        return properties;
    }

    private List<String> aliases(GraphNode node) {
        List<String> all = new ArrayList<>(node.lines());
        all.addAll(texts(node, ALIASES));
        return all.stream().distinct().toList();
    }

    /** In whatever languages there are, English before others. */
    private List<String> texts(GraphNode node, String property) {
        return graph.schema().ofNodes().stream()
                .filter(attribute -> attribute.key().property().equals(property))
                .flatMap(attribute -> values(node.attributes().getOrDefault(attribute.name(), List.of())))
                .toList();
    }

    private static Stream<String> values(Object value) {
        return value instanceof List<?> values
                ? values.stream().map(String::valueOf)
                : Stream.of(String.valueOf(value));
    }
}
