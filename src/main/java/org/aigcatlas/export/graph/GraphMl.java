package org.aigcatlas.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.graph.Attribute.Kind;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.graph.Text;

/**
 * GraphML, with the keys by which each tool knows a label.
 *
 * @param format what is to be known of it
 * @param yed whether shapes are drawn for yEd, which reads labels from nothing else
 */
public record GraphMl(Format format, boolean yed) implements GraphExporter {
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
                        new Text("Gephi, Cytoscape, NetworkX, igraph", "供 Gephi、Cytoscape、NetworkX、igraph 使用"),
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
                        new Text("yEd: GraphML with shapes, labels and colours", "供 yEd 使用：带图形、标签和颜色的 GraphML"),
                        "application/graphml+xml",
                        "graphml",
                        EvidenceForm.values()),
                true);
    }

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        AttributeColumns columns = new AttributeColumns(graph);
        XmlWriter xml = new XmlWriter(out);
        xml.open(
                "graphml",
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xmlns:y",
                "http://www.yworks.com/xml/graphml",
                "xsi:schemaLocation",
                "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        declare(xml, "node", NODE_LABELS);
        declare(xml, "node", columns.ofNodes());
        declare(xml, "edge", EDGE_LABELS);
        declare(xml, "edge", columns.ofEdges());
        if (yed) {
            xml.empty("key", "id", "node_graphics", "for", "node", "yfiles.type", "nodegraphics");
            xml.empty("key", "id", "edge_graphics", "for", "edge", "yfiles.type", "edgegraphics");
        }
        xml.open("graph", "id", "aigc-atlas", "edgedefault", "directed");
        graph.nodes(node -> node(xml, node, columns.of(node)));
        graph.edges(edge -> edge(xml, edge, columns.of(edge)));
        xml.close().close().end();
    }

    private static void declare(XmlWriter xml, String of, List<Attribute> attributes) throws IOException {
        for (Attribute attribute : attributes) {
            xml.empty(
                    "key",
                    "id",
                    key(of, attribute.name()),
                    "for",
                    of,
                    "attr.name",
                    attribute.name(),
                    "attr.type",
                    attribute.kind().xmlType());
        }
    }

    /** A key is known by a token, and old readers know none but in Latin letters; what it is called is told beside it. */
    private static String key(String of, String name) {
        return of + "_" + (PLAIN.matcher(name).matches() ? name : "k-" + IriWords.digest(name));
    }

    private void node(XmlWriter xml, GraphNode node, Map<String, Object> values) throws IOException {
        xml.open("node", "id", node.id());
        xml.text("data", node.label(), "key", "node_label");
        xml.text("data", node.label(), "key", "node_name");
        xml.text("data", ClassColours.of(node.type()).hex(), "key", "node_color");
        data(xml, "node", values);
        if (yed) {
            xml.open("data", "key", "node_graphics").open("y:ShapeNode");
            xml.empty("y:Geometry", "width", width(node.label()), "height", "30");
            xml.empty("y:Fill", "color", ClassColours.of(node.type()).hex(), "transparent", "false");
            xml.text("y:NodeLabel", node.label());
            xml.empty("y:Shape", "type", "roundrectangle").close().close();
        }
        xml.close();
    }

    private static String width(String label) {
        return String.valueOf(20 + 9 * label.length());
    }

    private void edge(XmlWriter xml, GraphEdge edge, Map<String, Object> values) throws IOException {
        xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
        xml.text("data", edge.relation().label(), "key", "edge_label");
        xml.text("data", edge.relation().label(), "key", "edge_name");
        xml.text("data", edge.relation().name(), "key", "edge_interaction");
        data(xml, "edge", values);
        if (yed) {
            xml.open("data", "key", "edge_graphics").open("y:PolyLineEdge");
            xml.empty("y:Arrows", "source", "none", "target", "standard");
            xml.text("y:EdgeLabel", edge.relation().label()).close().close();
        }
        xml.close();
    }

    private static void data(XmlWriter xml, String of, Map<String, Object> values) throws IOException {
        for (Map.Entry<String, Object> value : values.entrySet()) {
            xml.text("data", AttributeColumns.flat(value.getValue()), "key", key(of, value.getKey()));
        }
    }
}
