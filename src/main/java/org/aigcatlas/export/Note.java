package org.aigcatlas.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;

/** Writes the note about a thing: its properties on top, then what it is, then what it is related to. */
final class Note {
    private static final String DEFINITION = "definition_";
    private static final String ALIASES = "aliases_";

    private final PropertyGraph graph;
    private final Linked linked;
    private final NoteNames names;

    Note(PropertyGraph graph, Linked linked, NoteNames names) {
        this.graph = graph;
        this.linked = linked;
        this.names = names;
    }

    String of(GraphNode node) {
        StringBuilder note = new StringBuilder(Markdown.frontMatter(properties(node)));
        note.append("# ").append(Markdown.plain(node.label())).append("\n\n");
        texts(node, DEFINITION)
                .forEach(text -> note.append(Markdown.plain(text)).append("\n\n"));
        linked.from(node.id()).forEach(edge -> note.append(line(edge)));
        return note.toString();
    }

    private String line(GraphEdge edge) {
        return "- " + Markdown.plain(edge.relation().label()) + ": " + names.link(linked.node(edge.target()))
                + Markdown.plain(evidence(edge)).replaceFirst("^(?=.)", " ") + "\n";
    }

    private String evidence(GraphEdge edge) {
        boolean chinese = graph.settings().wording() == Wording.ZH;
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

    private static Map<String, Object> properties(GraphNode node) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", node.id());
        properties.put("iri", node.iri());
        properties.put("aliases", aliases(node));
        properties.put("tags", node.classes());
        node.attributes().forEach((name, value) -> {
            if (!name.startsWith(DEFINITION) && !name.startsWith(ALIASES)) {
                properties.putIfAbsent(name, value);
            }
        });
        return properties;
    }

    private static List<String> aliases(GraphNode node) {
        List<String> all = new ArrayList<>(DiagramText.lines(node));
        all.addAll(texts(node, ALIASES));
        return all.stream().distinct().toList();
    }

    private static List<String> texts(GraphNode node, String attribute) {
        return Stream.of(Language.values())
                .flatMap(language -> values(node.attributes().getOrDefault(attribute + language.tag(), List.of())))
                .toList();
    }

    private static Stream<String> values(Object value) {
        return value instanceof List<?> values
                ? values.stream().map(String::valueOf)
                : Stream.of(String.valueOf(value));
    }
}
