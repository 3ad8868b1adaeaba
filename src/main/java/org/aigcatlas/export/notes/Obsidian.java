package org.aigcatlas.export.notes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aigcatlas.export.file.FileTree;
import org.aigcatlas.export.format.Exporter;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.graph.AdjacencyIndex;
import org.aigcatlas.export.graph.GraphNode;
import org.aigcatlas.export.graph.PropertyGraph;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.scope.Selection;

/**
 * A vault of Obsidian: one note a thing, in a folder of its class, and an index of each class. What leads to a thing is not
 * written down, as Obsidian shows that itself.
 *
 * @param format what is to be known of it
 */
public record Obsidian(Format format) implements Exporter.OfFolder {
    /** The exporter with its description. */
    public Obsidian() {
        this(Format.of(
                "obsidian",
                "Obsidian and other editors of Markdown: one linked note a thing",
                "供 Obsidian 等 Markdown 编辑器使用：每个事物一篇互相链接的笔记",
                "application/zip",
                "zip",
                EvidenceForm.RDF12,
                EvidenceForm.NONE,
                EvidenceForm.REIFIED));
    }

    @Override
    public void write(Selection selection, FileTree folder) throws IOException {
        PropertyGraph graph = PropertyGraph.of(selection);
        AdjacencyIndex adjacency = AdjacencyIndex.of(graph);
        NoteNames names = NoteNames.of(adjacency.nodes(), graph.options().languages());
        Map<String, List<GraphNode>> classes = new TreeMap<>();
        for (GraphNode node : adjacency.nodes()) {
            file(folder, node.type() + "/" + names.of(node), new Note(graph, adjacency, names).of(node));
            classes.computeIfAbsent(node.type(), key -> new ArrayList<>()).add(node);
        }
        StringBuilder index = new StringBuilder(head("AIGC Atlas", "AIGC Atlas", "AIGC 图谱"));
        for (Map.Entry<String, List<GraphNode>> one : classes.entrySet()) {
            String label = graph.terms().classLabel(one.getKey());
            file(folder, "Index of " + one.getKey(), listing(label, one.getValue(), names));
            index.append("- [[Index of ")
                    .append(one.getKey())
                    .append('|')
                    .append(label)
                    .append("]] (");
            index.append(one.getValue().size()).append(")\n");
        }
        file(folder, "Index", index.toString());
    }

    private static void file(FileTree folder, String path, String text) throws IOException {
        folder.file(path + ".md", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String listing(String label, List<GraphNode> things, NoteNames names) {
        StringBuilder listing = new StringBuilder(head(label, label));
        things.forEach(node -> listing.append("- ").append(names.link(node)).append('\n'));
        return listing.toString();
    }

    private static String head(String title, String... aliases) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("aliases", List.of(aliases));
        return Markdown.frontMatter(properties) + "# " + Markdown.plain(title) + "\n\n";
    }
}
