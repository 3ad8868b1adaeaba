package org.aigcatlas.export.diagram;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.graph.ClassColours;
import org.aigcatlas.export.graph.GraphEdge;
import org.aigcatlas.export.graph.GraphExporter;
import org.aigcatlas.export.graph.GraphNode;
import org.aigcatlas.export.graph.IriWords;
import org.aigcatlas.export.graph.PropertyGraph;

/**
 * A flowchart of Mermaid, coloured by class.
 *
 * @param format what is to be known of it
 */
public record Mermaid(Format format) implements GraphExporter {
    /** How many edges Mermaid draws unless the page that draws it says otherwise; a chart itself may not. */
    private static final long MOST_EDGES = 500;

    /** How many characters it reads, likewise. */
    private static final int MOST_TEXT = 50_000;

    /** The exporter with its description. */
    public Mermaid() {
        this(DiagramText.format(
                "mermaid",
                "Mermaid: diagrams in wikis, notes and Markdown",
                "供 Mermaid 使用：维基、笔记与 Markdown 中的图",
                "text/vnd.mermaid",
                "mmd"));
    }

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        Writer chart = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        long edges = graph.schema().edges();
        if (edges > MOST_EDGES) {
            chart.write(limit(edges + " edges", MOST_EDGES, edges));
            draw(graph, chart);
        } else {
            StringWriter small = new StringWriter();
            draw(graph, small);
            int length = small.getBuffer().length();
            if (length > MOST_TEXT) {
                chart.write(limit(length + " characters", MOST_TEXT, MOST_EDGES));
            }
            chart.write(small.toString());
        }
        chart.flush();
    }

    private static String limit(String much, long most, long edges) {
        return "%% " + much + "; Mermaid draws " + most + " unless its page says mermaid.initialize({ maxEdges: "
                + edges + ", maxTextSize: 9000000 })\n";
    }

    private static void draw(PropertyGraph graph, Writer chart) throws IOException {
        DiagramText text = new DiagramText();
        chart.write("flowchart LR\n");
        graph.nodes(node ->
                chart.write("  " + text.token(node.id()) + "[" + label(node) + "]:::" + style(node.type()) + "\n"));
        graph.edges(edge -> chart.write("  " + text.token(edge.source()) + arrow(edge) + "|\""
                + escaped(edge.relation().label()) + "\"| " + text.token(edge.target()) + "\n"));
        for (String type : graph.schema().types().keySet()) {
            chart.write("  classDef " + style(type) + " fill:"
                    + ClassColours.of(type).hex() + ",stroke:#666,color:#111\n");
        }
    }

    /** A style is named by a plain word that is no keyword. */
    private static String style(String type) {
        return (type.matches("\\w+") ? type : "c" + IriWords.digest(type)) + "_";
    }

    private static String label(GraphNode node) {
        return node.lines().stream().map(Mermaid::escaped).collect(Collectors.joining("<br/>", "\"", "\""));
    }

    private static String arrow(GraphEdge edge) {
        return Boolean.TRUE.equals(edge.attributes().get("inferred")) ? " -.->" : " -->";
    }

    private static String escaped(String text) {
        return DiagramText.escaped(text, point -> point == '"' ? "#quot;" : "#" + point + ";");
    }
}
