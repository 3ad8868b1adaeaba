package org.aigcatlas.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aigcatlas.graph.Language;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Static pages, one a thing, with its Turtle beside it. Every address in them is relative, so that any web host serves
 * them from any folder.
 *
 * @param format what is to be known of it
 */
record HtmlSite(Format format) implements Exporter.OfFolder {

    @Override
    public void write(Selection selection, Folder folder) throws IOException {
        PropertyGraph graph = PropertyGraph.of(selection);
        Linked linked = Linked.of(graph);
        for (GraphNode node : linked.nodes()) {
            text(folder, "thing/" + node.id() + ".html", page(graph, linked, node));
            folder.file("thing/" + node.id() + ".ttl", out -> PrettyTurtle.write(triples(selection, node), out));
        }
        text(folder, "index.html", index(graph, linked));
        text(folder, "atlas.css", HtmlText.STYLE);
    }

    private static void text(Folder folder, String path, String text) throws IOException {
        folder.file(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Graph triples(Selection selection, GraphNode node) {
        Graph triples = GraphFactory.createDefaultGraph();
        selection.about(List.of(NodeFactory.createURI(node.iri())), quad -> {
            if (!quad.getObject().isBlank()) {
                triples.add(quad.asTriple());
            }
        });
        return triples;
    }

    private static String index(PropertyGraph graph, Linked linked) {
        Map<String, List<GraphNode>> classes = new TreeMap<>();
        linked.nodes().forEach(node -> classes.computeIfAbsent(node.type(), key -> new ArrayList<>())
                .add(node));
        StringBuilder body = new StringBuilder("<h1>AIGC Atlas</h1>\n");
        classes.forEach((type, nodes) -> {
            body.append("<h2 id=\"").append(type).append("\">");
            body.append(escaped(graph.terms().classLabel(type))).append("</h2>\n<ul>\n");
            nodes.forEach(
                    node -> body.append("<li>").append(link("thing/", node)).append("</li>\n"));
            body.append("</ul>\n");
        });
        return HtmlText.page(graph.settings().wording(), "AIGC Atlas", "", "atlas.css", body.toString());
    }

    private static String page(PropertyGraph graph, Linked linked, GraphNode node) {
        StringBuilder body =
                new StringBuilder("<p><a href=\"../index.html\">AIGC Atlas</a> · <a href=\"../index.html#");
        body.append(node.type()).append("\">").append(escaped(graph.terms().classLabel(node.type())));
        body.append("</a></p>\n<h1>").append(escaped(node.label())).append("</h1>\n");
        for (Language language : Language.values()) {
            Object definition = node.attributes().get("definition_" + language.tag());
            if (definition != null) {
                body.append("<p lang=\"").append(language.tag()).append("\">");
                body.append(escaped(Columns.flat(definition))).append("</p>\n");
            }
        }
        body.append("<dl>\n");
        grouped(linked.from(node.id()))
                .forEach((relation, edges) -> entry(
                        body,
                        relation,
                        edges.stream()
                                .map(edge -> link("", linked.node(edge.target())))
                                .toList()));
        grouped(linked.to(node.id()))
                .forEach((relation, edges) -> entry(
                        body,
                        "← " + relation,
                        edges.stream()
                                .map(edge -> link("", linked.node(edge.source())))
                                .toList()));
        node.attributes().forEach((name, value) -> {
            if (!name.startsWith("definition_")) {
                entry(body, name.replace('_', ' '), List.of(escaped(Columns.flat(value))));
            }
        });
        entry(body, "IRI", List.of("<code>" + escaped(node.iri()) + "</code>"));
        body.append("</dl>\n<p><a href=\"").append(node.id()).append(".ttl\">Turtle</a></p>\n");
        return HtmlText.page(
                graph.settings().wording(), node.label(), node.id() + ".ttl", "../atlas.css", body.toString());
    }

    private static Map<String, List<GraphEdge>> grouped(List<GraphEdge> edges) {
        Map<String, List<GraphEdge>> groups = new LinkedHashMap<>();
        edges.forEach(edge -> groups.computeIfAbsent(edge.relation().label(), key -> new ArrayList<>())
                .add(edge));
        return groups;
    }

    private static void entry(StringBuilder body, String name, List<String> values) {
        body.append("<dt>").append(escaped(name)).append("</dt>\n");
        values.forEach(value -> body.append("<dd>").append(value).append("</dd>\n"));
    }

    private static String link(String folder, GraphNode node) {
        return "<a href=\"" + folder + node.id() + ".html\">" + escaped(node.label()) + "</a>";
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }
}
