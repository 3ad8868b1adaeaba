package org.aigcatlas.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * DOT for Graphviz, with a font that has Chinese.
 *
 * @param format what is to be known of it
 */
record Dot(Format format) implements Exporter.OfFile {
    private static final long MANY_EDGES = 2_000;
    private static final String FONT = "Noto Sans CJK SC";

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        PropertyGraph graph = PropertyGraph.of(selection);
        Writer dot = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        dot.write("digraph aigc {\n");
        dot.write(
                graph.schema().edges() > MANY_EDGES
                        ? "  graph [layout=sfdp, overlap=prism, outputorder=edgesfirst];\n"
                        : "  graph [layout=dot, rankdir=LR];\n");
        dot.write("  graph [charset=\"UTF-8\", fontname=" + quoted(FONT) + "];\n");
        dot.write("  node [shape=box, style=\"rounded,filled\", color=\"#666666\", fontname=" + quoted(FONT) + "];\n");
        dot.write("  edge [color=\"#888888\", fontsize=10, fontname=" + quoted(FONT) + "];\n");
        graph.nodes(node -> dot.write("  " + quoted(node.id()) + " [label=" + quoted(node.label()) + ", fillcolor="
                + quoted(Palette.of(node.type()).hex()) + ", tooltip="
                + quoted(graph.terms().classLabel(node.type())) + ", URL=" + quoted(node.iri()) + "];\n"));
        graph.edges(edge -> dot.write("  " + quoted(edge.source()) + " -> " + quoted(edge.target()) + " [label="
                + quoted(edge.relation().label()) + "];\n"));
        dot.write("}\n");
        dot.flush();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", "\\\\n") + "\"";
    }
}
