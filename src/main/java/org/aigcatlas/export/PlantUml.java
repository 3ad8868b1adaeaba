package org.aigcatlas.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A diagram of PlantUML, for documents that are kept as text.
 *
 * @param format what is to be known of it
 */
record PlantUml(Format format) implements Exporter.OfFile {

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        PropertyGraph graph = PropertyGraph.of(selection);
        Tokens tokens = new Tokens();
        Writer uml = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        uml.write("@startuml\nleft to right direction\nskinparam defaultFontName \"Noto Sans CJK SC\"\n");
        graph.nodes(node -> uml.write("rectangle \"" + plain(node.label()) + "\" as " + tokens.of(node.id()) + " <<"
                + node.type() + ">> " + Palette.of(node.type()).hex() + "\n"));
        graph.edges(edge -> uml.write(tokens.of(edge.source()) + " --> " + tokens.of(edge.target()) + " : "
                + plain(edge.relation().label()) + "\n"));
        uml.write("@enduml\n");
        uml.flush();
    }

    /** Characters that mean something to PlantUML are written by their numbers. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.replaceAll("\\R", " ").codePoints().forEach(point -> {
            boolean harmless = Character.isLetterOrDigit(point) || " .,:;·-()（）《》，。、：".indexOf(point) >= 0;
            plain.append(harmless ? Character.toString(point) : "&#" + point + ";");
        });
        return plain.toString();
    }
}
