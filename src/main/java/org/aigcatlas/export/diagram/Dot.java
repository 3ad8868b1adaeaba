package org.aigcatlas.export.diagram;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.graph.ClassColours;
import org.aigcatlas.export.graph.GraphEdge;
import org.aigcatlas.export.graph.GraphExporter;
import org.aigcatlas.export.graph.PropertyGraph;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.rdf.XmlCharacters;

/**
 * DOT for Graphviz: boxes coloured by class, with a font that has Chinese.
 *
 * @param format what is to be known of it
 */
public record Dot(Format format) implements GraphExporter {
    /** Beyond these, layers and labels on edges take minutes and show little; forces alone take seconds. */
    private static final long MANY_EDGES = 2_000;

    private static final String FONTS = "Noto Sans CJK SC,Microsoft YaHei,PingFang SC,sans-serif";

    /** The exporter with its description. */
    public Dot() {
        this(Format.of(
                "dot",
                "Graphviz: pictures for papers and slides",
                "供 Graphviz 使用：论文与幻灯片中的图",
                "text/vnd.graphviz",
                "dot",
                EvidenceForm.NONE,
                EvidenceForm.REIFIED));
    }

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        Writer dot = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        dot.write("// AIGC Atlas: dot -Tsvg -O FILE, or -Tpng; the layout is named below.\n");
        dot.write("digraph aigc {\n");
        boolean large = graph.schema().edges() > MANY_EDGES;
        dot.write(
                large
                        ? "  graph [layout=sfdp, overlap=prism0, outputorder=edgesfirst, K=2];\n"
                        : "  graph [layout=dot, rankdir=LR, ranksep=1];\n");
        dot.write("  graph [charset=\"UTF-8\", fontname=" + quoted(FONTS) + "];\n");
        dot.write("  node [shape=box, style=\"rounded,filled\", color=\"#666666\", fontname=" + quoted(FONTS) + "];\n");
        dot.write("  edge [color=\"#888888\", fontcolor=\"#444444\", fontsize=10, fontname=" + quoted(FONTS) + "];\n");
        graph.nodes(node -> dot.write("  " + quoted(node.id()) + " [label="
                + quoted(String.join("\n", node.lines())) + ", fillcolor="
                + quoted(ClassColours.of(node.type()).hex()) + ", tooltip="
                + quoted(graph.terms().classLabel(node.type())) + ", URL=" + quoted(node.iri()) + "];\n"));
        graph.edges(edge -> dot.write("  " + quoted(edge.source()) + " -> " + quoted(edge.target()) + " ["
                + (large ? "tooltip=" : "label=") + quoted(edge.relation().label()) + follows(edge) + "];\n"));
        dot.write("}\n");
        dot.flush();
    }

    private static String follows(GraphEdge edge) {
        return Boolean.TRUE.equals(edge.attributes().get("inferred")) ? ", style=dashed" : "";
    }

    /** Backslashes begin escapes, and ampersands entities, in labels and addresses alike. */
    private static String quoted(String text) {
        String plain = XmlCharacters.clean(text)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("&", "&amp;");
        return "\"" + plain.replaceAll("\\R", "\\\\n") + "\"";
    }
}
