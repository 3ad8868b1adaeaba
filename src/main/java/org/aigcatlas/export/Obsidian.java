package org.aigcatlas.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.aigcatlas.graph.Language;

/**
 * A vault of Obsidian: one note a thing, with front matter, links to other notes, and an index for each class.
 *
 * @param format what is to be known of it
 */
record Obsidian(Format format) implements Exporter.OfFolder {

    @Override
    public void write(Selection selection, Folder folder) throws IOException {
        PropertyGraph graph = PropertyGraph.of(selection);
        Linked linked = Linked.of(graph);
        NoteNames names = NoteNames.of(linked.nodes());
        for (GraphNode node : linked.nodes()) {
            write(folder, names.path(node), note(graph, linked, names, node));
        }
        Map<String, List<GraphNode>> classes = new TreeMap<>();
        linked.nodes().forEach(node -> classes.computeIfAbsent(node.type(), key -> new ArrayList<>())
                .add(node));
        StringBuilder index = new StringBuilder("# AIGC Atlas\n\n");
        for (Map.Entry<String, List<GraphNode>> entry : classes.entrySet()) {
            index.append("- [[Index of ").append(entry.getKey()).append("|");
            index.append(graph.terms().classLabel(entry.getKey())).append("]] (");
            index.append(entry.getValue().size()).append(")\n");
            write(folder, "Index of " + entry.getKey() + ".md", listing(graph, names, entry));
        }
        write(folder, "Index.md", index.toString());
    }

    private static void write(Folder folder, String path, String text) throws IOException {
        folder.file(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String listing(PropertyGraph graph, NoteNames names, Map.Entry<String, List<GraphNode>> entry) {
        StringBuilder listing = new StringBuilder("# ");
        listing.append(graph.terms().classLabel(entry.getKey())).append("\n\n");
        entry.getValue()
                .forEach(node -> listing.append("- ").append(names.link(node)).append('\n'));
        return listing.toString();
    }

    private static String note(PropertyGraph graph, Linked linked, NoteNames names, GraphNode node) {
        StringBuilder note = new StringBuilder(frontMatter(node));
        note.append("# ").append(oneLine(node.label())).append("\n\n");
        for (Language language : Language.values()) {
            Object definition = node.attributes().get("definition_" + language.tag());
            if (definition != null) {
                note.append(Columns.flat(definition)).append("\n\n");
            }
        }
        relations(
                note,
                linked.from(node.id()),
                edge -> edge.relation().label() + ": ",
                edge -> names.link(linked.node(edge.target())));
        if (!linked.to(node.id()).isEmpty()) {
            note.append("\n## ")
                    .append(graph.settings().wording() == Wording.ZH ? "引用" : "Linked from · 引用")
                    .append("\n\n");
        }
        relations(
                note,
                linked.to(node.id()),
                edge -> "",
                edge -> names.link(linked.node(edge.source())) + " "
                        + edge.relation().label());
        return note.toString();
    }

    private static void relations(
            StringBuilder note,
            List<GraphEdge> edges,
            Function<GraphEdge, String> before,
            Function<GraphEdge, String> link) {
        edges.forEach(edge -> note.append("- ")
                .append(before.apply(edge))
                .append(link.apply(edge))
                .append('\n'));
    }

    private static String frontMatter(GraphNode node) {
        StringBuilder matter = new StringBuilder("---\n");
        matter.append("id: ").append(yaml(node.id())).append('\n');
        matter.append("iri: ").append(yaml(node.iri())).append('\n');
        texts(matter, "aliases", aliases(node));
        texts(matter, "tags", node.classes());
        node.attributes().forEach((name, value) -> {
            boolean told = name.startsWith("aliases_") || name.startsWith("definition_");
            if (!told && value instanceof List<?> values) {
                texts(matter, name, values);
            } else if (!told) {
                matter.append(name)
                        .append(": ")
                        .append(value instanceof String text ? yaml(text) : value)
                        .append('\n');
            }
        });
        return matter.append("---\n").toString();
    }

    private static List<String> aliases(GraphNode node) {
        List<String> aliases =
                new ArrayList<>(List.of(node.names().en(), node.names().zh()));
        for (Language language : Language.values()) {
            if (node.attributes().get("aliases_" + language.tag()) instanceof List<?> others) {
                others.forEach(other -> aliases.add(String.valueOf(other)));
            }
        }
        return aliases.stream().filter(alias -> !alias.isEmpty()).distinct().toList();
    }

    private static void texts(StringBuilder matter, String name, List<?> values) {
        if (!values.isEmpty()) {
            matter.append(name).append(":\n");
            values.forEach(value ->
                    matter.append("  - ").append(yaml(String.valueOf(value))).append('\n'));
        }
    }

    private static String yaml(String text) {
        return "\"" + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
