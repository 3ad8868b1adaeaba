package org.aigcatlas.export.diagram;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.graph.ClassColours;
import org.aigcatlas.export.graph.GraphEdge;
import org.aigcatlas.export.graph.GraphExporter;
import org.aigcatlas.export.graph.GraphNode;
import org.aigcatlas.export.graph.PropertyGraph;
import org.apache.jena.vocabulary.RDFS;

/**
 * A diagram of PlantUML: things as objects, classes as classes, coloured by class.
 *
 * @param format what is to be known of it
 */
public record PlantUml(Format format) implements GraphExporter {
    /** The exporter with its description. */
    public PlantUml() {
        this(DiagramText.format(
                "plantuml",
                "PlantUML: diagrams in documents that are kept as text",
                "供 PlantUML 使用：以文本保存的文档中的图",
                "text/plain",
                "puml"));
    }

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        DiagramText text = new DiagramText();
        Writer uml = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        uml.write("@startuml\n");
        uml.write("left to right direction\n");
        uml.write("skinparam defaultFontName \"Noto Sans CJK SC\"\n");
        uml.write("hide empty members\n");
        graph.nodes(node -> uml.write((node.type().equals("Class") ? "class " : "object ") + label(node) + " as "
                + text.token(node.id()) + " <<" + node.type() + ">> "
                + ClassColours.of(node.type()).hex() + "\n"));
        graph.edges(edge ->
                uml.write(text.token(edge.source()) + arrow(edge) + text.token(edge.target()) + named(edge) + "\n"));
        uml.write("@enduml\n");
        uml.flush();
    }

    private static String label(GraphNode node) {
        return node.lines().stream().map(PlantUml::escaped).collect(Collectors.joining("\\n", "\"", "\""));
    }

    private static String arrow(GraphEdge edge) {
        boolean follows = Boolean.TRUE.equals(edge.attributes().get("inferred"));
        return (follows ? " .." : " --") + (isSubclass(edge) ? "|> " : "> ");
    }

    private static String named(GraphEdge edge) {
        return isSubclass(edge) ? "" : " : " + escaped(edge.relation().label());
    }

    private static boolean isSubclass(GraphEdge edge) {
        return edge.relation().iri().equals(RDFS.subClassOf.getURI());
    }

    private static String escaped(String text) {
        return DiagramText.escaped(text, point -> "&#" + point + ";");
    }
}
