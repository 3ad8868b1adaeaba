package org.aigcatlas.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.option.EvidenceForm;

/**
 * GEXF 1.3 for Gephi: colours by class, and the time line where things have dates.
 *
 * @param format what is to be known of it
 */
public record Gexf(Format format) implements GraphExporter {
    private static final List<String> BEGINNINGS = List.of("released", "published", "dcterms_issued");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");

    /** The exporter with its description. */
    public Gexf() {
        this(Format.of(
                "gexf",
                "Gephi and Gephi Lite: typed attributes, colours by class, dates on the time line",
                "供 Gephi 与 Gephi Lite 使用：属性带类型，按类着色，日期可用于时间轴",
                "application/gexf+xml",
                "gexf",
                EvidenceForm.values()));
    }

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        AttributeColumns columns = new AttributeColumns(graph);
        boolean dated = columns.ofNodes().stream().anyMatch(column -> BEGINNINGS.contains(column.name()));
        XmlWriter xml = new XmlWriter(out);
        xml.open("gexf").with("xmlns", "http://gexf.net/1.3").with("xmlns:viz", "http://gexf.net/1.3/viz");
        xml.with("version", "1.3").open("meta");
        xml.text("creator", "AIGC Atlas").text("title", "AIGC Atlas").close();
        xml.open("graph").with("defaultedgetype", "directed").with("mode", dated ? "dynamic" : "static");
        if (dated) {
            xml.with("timeformat", "date").with("timerepresentation", "interval");
        }
        Map<String, String> ofNodes = declare(xml, "node", columns.ofNodes());
        Map<String, String> ofEdges = declare(xml, "edge", columns.ofEdges());
        xml.open("nodes").with("count", graph.schema().nodes());
        graph.nodes(node -> node(xml, node, columns.of(node), ofNodes));
        xml.close().open("edges").with("count", graph.schema().edges());
        graph.edges(edge -> edge(xml, edge, columns.of(edge), ofEdges));
        xml.close().close().close().end();
    }

    private static Map<String, String> declare(XmlWriter xml, String of, List<Attribute> columns) throws IOException {
        Map<String, String> ids = new HashMap<>();
        xml.open("attributes").with("class", of).with("mode", "static");
        for (Attribute column : columns) {
            ids.put(column.name(), column.name());
            xml.empty("attribute").with("id", column.name()).with("title", column.name());
            xml.with("type", column.kind().xmlType());
        }
        xml.close();
        return ids;
    }

    private static void node(XmlWriter xml, GraphNode node, Map<String, Object> values, Map<String, String> ids)
            throws IOException {
        Optional<String> start = BEGINNINGS.stream()
                .filter(node.attributes()::containsKey)
                .map(name -> AttributeColumns.flat(node.attributes().getOrDefault(name, "")))
                .filter(DATE.asMatchPredicate())
                .findFirst();
        xml.open("node").with("id", node.id()).with("label", node.label());
        if (start.isPresent()) {
            xml.with("start", start.get().substring(0, 10));
        }
        values(xml, values, ids);
        ClassColours.Colour colour = ClassColours.of(node.type());
        xml.empty("viz:color").with("r", colour.red()).with("g", colour.green()).with("b", colour.blue());
        xml.close();
    }

    private static void edge(XmlWriter xml, GraphEdge edge, Map<String, Object> values, Map<String, String> ids)
            throws IOException {
        xml.open("edge").with("id", edge.id()).with("source", edge.source()).with("target", edge.target());
        xml.with("label", edge.relation().label()).with("kind", edge.relation().name());
        values(xml, values, ids);
        xml.close();
    }

    private static void values(XmlWriter xml, Map<String, Object> values, Map<String, String> ids) throws IOException {
        xml.open("attvalues");
        for (Map.Entry<String, Object> value : values.entrySet()) {
            if (ids.containsKey(value.getKey())) {
                xml.empty("attvalue").with("for", value.getKey());
                xml.with("value", AttributeColumns.flat(value.getValue()));
            }
        }
        xml.close();
    }
}
