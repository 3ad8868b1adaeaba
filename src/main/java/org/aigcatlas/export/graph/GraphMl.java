package org.aigcatlas.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.graph.Attribute.Kind;
import org.aigcatlas.export.option.EvidenceForm;

/**
 * GraphML, with the keys by which each tool knows a label.
 *
 * @param format what is to be known of it
 * @param yed whether shapes are drawn for yEd, which reads labels from nothing else
 */
public record GraphMl(Format format, boolean yed) implements GraphExporter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final Pattern PLAIN = Pattern.compile("\\w+");
    private static final List<Attribute> NODE_LABELS = List.of(
            new Attribute("label", Kind.TEXT), new Attribute("name", Kind.TEXT), new Attribute("color", Kind.TEXT));
    private static final List<Attribute> EDGE_LABELS = List.of(
            new Attribute("label", Kind.TEXT),
            new Attribute("name", Kind.TEXT),
            new Attribute("interaction", Kind.TEXT));

    /** {@return GraphML for most tools} */
    public static GraphMl plain() {
        return new GraphMl(
                Format.of(
                        "graphml",
                        "Gephi, Cytoscape, NetworkX, igraph",
                        "供 Gephi、Cytoscape、NetworkX、igraph 使用",
                        "application/graphml+xml",
                        "graphml",
                        EvidenceForm.values()),
                false);
    }

    /** {@return GraphML with shapes for yEd} */
    public static GraphMl forYed() {
        return new GraphMl(
                Format.of(
                        "graphml-yed",
                        "yEd: GraphML with shapes, labels and colours",
                        "供 yEd 使用：带图形、标签和颜色的 GraphML",
                        "application/graphml+xml",
                        "graphml",
                        EvidenceForm.values()),
                true);
    }

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        AttributeColumns columns = new AttributeColumns(graph);
        XmlWriter xml = new XmlWriter(out);
        xml.open("graphml").with("xmlns", NAMESPACE).with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.with("xmlns:y", "http://www.yworks.com/xml/graphml");
        xml.with("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
        declare(xml, "node", NODE_LABELS);
        declare(xml, "node", columns.ofNodes());
        declare(xml, "edge", EDGE_LABELS);
        declare(xml, "edge", columns.ofEdges());
        if (yed) {
            for (String of : List.of("node", "edge")) {
                xml.empty("key").with("id", of + "_graphics").with("for", of).with("yfiles.type", of + "graphics");
            }
        }
        xml.open("graph").with("id", "aigc-atlas").with("edgedefault", "directed");
        graph.nodes(node -> node(xml, node, columns.of(node)));
        graph.edges(edge -> edge(xml, edge, columns.of(edge)));
        xml.close().close().end();
    }

    private static void declare(XmlWriter xml, String of, List<Attribute> attributes) throws IOException {
        for (Attribute attribute : attributes) {
            xml.empty("key").with("id", key(of, attribute.name())).with("for", of);
            xml.with("attr.name", attribute.name())
                    .with("attr.type", attribute.kind().xmlType());
        }
    }

    /** A key is known by a token, and old readers know none but in Latin letters; what it is called is told beside it. */
    private static String key(String of, String name) {
        return of + "_" + (PLAIN.matcher(name).matches() ? name : "k-" + IriWords.digest(name));
    }

    private void node(XmlWriter xml, GraphNode node, Map<String, Object> values) throws IOException {
        xml.open("node").with("id", node.id());
        data(xml, "node_label", node.label());
        data(xml, "node_name", node.label());
        data(xml, "node_color", ClassColours.of(node.type()).hex());
        data(xml, "node", values);
        if (yed) {
            xml.open("data").with("key", "node_graphics").open("y:ShapeNode");
            xml.empty("y:Geometry")
                    .with("width", 20 + 9 * node.label().length())
                    .with("height", 30);
            xml.empty("y:Fill")
                    .with("color", ClassColours.of(node.type()).hex())
                    .with("transparent", false);
            xml.text("y:NodeLabel", node.label());
            xml.empty("y:Shape").with("type", "roundrectangle").close().close();
        }
        xml.close();
    }

    private void edge(XmlWriter xml, GraphEdge edge, Map<String, Object> values) throws IOException {
        xml.open("edge").with("id", edge.id()).with("source", edge.source()).with("target", edge.target());
        data(xml, "edge_label", edge.relation().label());
        data(xml, "edge_name", edge.relation().label());
        data(xml, "edge_interaction", edge.relation().name());
        data(xml, "edge", values);
        if (yed) {
            xml.open("data").with("key", "edge_graphics").open("y:PolyLineEdge");
            xml.empty("y:Arrows").with("source", "none").with("target", "standard");
            xml.text("y:EdgeLabel", edge.relation().label()).close().close();
        }
        xml.close();
    }

    private static void data(XmlWriter xml, String of, Map<String, Object> values) throws IOException {
        for (Map.Entry<String, Object> value : values.entrySet()) {
            data(xml, key(of, value.getKey()), AttributeColumns.flat(value.getValue()));
        }
    }

    private static void data(XmlWriter xml, String key, String text) throws IOException {
        xml.begin("data").with("key", key).closed(text);
    }
}
