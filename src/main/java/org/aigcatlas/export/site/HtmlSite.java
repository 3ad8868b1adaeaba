package org.aigcatlas.export.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.aigcatlas.export.scope.BlankNodeContents;
import org.aigcatlas.export.scope.LanguageFilter;
import org.aigcatlas.export.scope.Selection;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.store.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Static pages for any web host: one a thing with its Turtle beside it, one a class, and a first one. They look as the
 * server's own do. Every address in them is relative, and nothing in them has to run.
 *
 * @param format what is to be known of it
 */
public record HtmlSite(Format format) implements Exporter.OfFolder {
    private static final int BATCH = 100;

    /** The exporter with its description. */
    public HtmlSite() {
        this(Format.of(
                "html",
                "any web host: linked pages with their data beside them",
                "可放到任何网站上：互相链接的网页，附带数据",
                "application/zip",
                "zip",
                EvidenceForm.REIFIED,
                EvidenceForm.NONE));
    }

    @Override
    public void write(Selection selection, FileTree folder) throws IOException {
        PropertyGraph graph = PropertyGraph.of(selection);
        AdjacencyIndex adjacency = AdjacencyIndex.of(graph);
        SiteLayout layout = new SiteLayout(graph.options().languages());
        SiteLists lists = new SiteLists(layout, graph.terms());
        Map<String, List<GraphNode>> classes = new TreeMap<>();
        adjacency.nodes().forEach(node -> classes.computeIfAbsent(node.type(), key -> new ArrayList<>())
                .add(node));
        text(folder, "index.html", lists.first(classes));
        for (Map.Entry<String, List<GraphNode>> one : classes.entrySet()) {
            text(folder, "class/" + one.getKey() + ".html", lists.ofClass(one.getKey(), one.getValue()));
        }
        things(selection, adjacency, new SiteThing(layout, graph.terms(), adjacency, graph.schema()), folder);
        for (String file : List.of("atlas.css", "favicon.svg")) {
            text(folder, "assets/" + file, Bundled.text("serve", file));
        }
    }

    private static void things(Selection selection, AdjacencyIndex adjacency, SiteThing page, FileTree folder)
            throws IOException {
        List<GraphNode> nodes = adjacency.nodes();
        for (int from = 0; from < nodes.size(); from += BATCH) {
            List<GraphNode> batch = nodes.subList(from, Math.min(nodes.size(), from + BATCH));
            Map<String, Graph> triples = triples(selection, batch);
            for (GraphNode node : batch) {
                Graph graph = triples.getOrDefault(node.iri(), GraphFactory.createDefaultGraph());
                text(folder, "thing/" + SiteLayout.fileName(node.id()) + ".html", page.of(node));
                folder.file("thing/" + SiteThing.data(node), out -> RdfSyntax.TURTLE.write(graph, out));
            }
        }
    }

    private static Map<String, Graph> triples(Selection selection, List<GraphNode> batch) {
        Map<String, Graph> byThing = new HashMap<>();
        List<Node> things =
                batch.stream().map(node -> NodeFactory.createURI(node.iri())).toList();
        BlankNodeContents inner = new BlankNodeContents();
        selection.about(things, property -> true, LanguageFilter.filter(selection.options(), quad -> {
            if (quad.getSubject().isBlank()) {
                inner.take(quad);
            } else {
                byThing.computeIfAbsent(quad.getSubject().getURI(), key -> GraphFactory.createDefaultGraph())
                        .add(quad.asTriple());
            }
        }));
        byThing.values().forEach(inner::complete);
        return byThing;
    }

    private static void text(FileTree folder, String path, String text) throws IOException {
        folder.file(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
