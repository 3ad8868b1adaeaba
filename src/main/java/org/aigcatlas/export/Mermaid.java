package org.aigcatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.aigcatlas.graph.AtlasException;

/**
 * A flowchart of Mermaid, for wikis and notes. What Mermaid refuses to draw is refused here, before it is pasted.
 *
 * @param format what is to be known of it
 */
record Mermaid(Format format) implements Exporter.OfFile {
    private static final int MOST_EDGES = 500;
    private static final int LONGEST = 50_000;

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        PropertyGraph graph = PropertyGraph.of(selection);
        if (graph.schema().edges() > MOST_EDGES) {
            throw tooLarge(graph.schema().edges() + " edges", MOST_EDGES + " edges");
        }
        String chart = chart(graph);
        if (chart.length() > LONGEST) {
            throw tooLarge(chart.length() + " characters", LONGEST + " characters");
        }
        out.write(chart.getBytes(StandardCharsets.UTF_8));
    }

    private static AtlasException tooLarge(String has, String most) {
        return AtlasException.question(
                "scope",
                "That is a diagram of " + has + ", and Mermaid draws at most " + most + ".",
                "Take a smaller scope, such as around:chatgpt, or the format dot.");
    }

    private static String chart(PropertyGraph graph) throws IOException {
        StringBuilder chart = new StringBuilder("flowchart LR\n");
        Tokens tokens = new Tokens();
        graph.nodes(node -> chart.append("  ")
                .append(tokens.of(node.id()))
                .append("[")
                .append(quoted(node.label()))
                .append("]:::")
                .append("c_" + node.type())
                .append('\n'));
        graph.edges(edge -> chart.append("  ")
                .append(tokens.of(edge.source()))
                .append(" -->|")
                .append(quoted(edge.relation().label()))
                .append("| ")
                .append(tokens.of(edge.target()))
                .append('\n'));
        graph.schema().types().keySet().forEach(type -> chart.append("  classDef c_")
                .append(type)
                .append(" fill:")
                .append(Palette.of(type).hex())
                .append(",stroke:#666,color:#111\n"));
        return chart.toString();
    }

    private static String quoted(String text) {
        return text.replaceAll("\\R", " ")
                .chars()
                .mapToObj(unit -> switch (unit) {
                    case '"' -> "#quot;";
                    case '#' -> "#35;";
                    case '<' -> "#lt;";
                    case '>' -> "#gt;";
                    case '`' -> "#96;";
                    default -> String.valueOf((char) unit);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }
}
