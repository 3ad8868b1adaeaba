package org.aigcatlas.export.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.aigcatlas.export.format.Exporter;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.format.UnsupportedContent;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.Rdf12Support;
import org.aigcatlas.export.scope.Selection;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Turtle as a person would lay it out. The same graph gives the same bytes.
 *
 * @param format what is to be known of it
 */
public record TurtleLayout(Format format) implements Exporter.OfFile {
    /** {@return Turtle that any reader understands} */
    public static TurtleLayout plain() {
        return new TurtleLayout(Format.of(
                        "turtle",
                        new Text(
                                "RDF to read and to compare: sorted, the same graph gives the same bytes",
                                "便于阅读和比较的 RDF：内容有序，同一图每次导出逐字节相同"),
                        "text/turtle",
                        "ttl",
                        EvidenceForm.REIFIED,
                        EvidenceForm.NONE,
                        EvidenceForm.RDF12)
                .withInferred()
                .withRdf12(Rdf12Support.ASKED));
    }

    /** {@return Turtle of RDF 1.2, with the evidence as annotations} */
    public static TurtleLayout annotated() {
        return new TurtleLayout(Format.of(
                        "turtle12",
                        new Text(
                                "Turtle of RDF 1.2, with who says so as annotations on the facts",
                                "RDF 1.2 的 Turtle，出处以注解形式标注在事实上"),
                        "text/turtle",
                        "ttl",
                        EvidenceForm.RDF12,
                        EvidenceForm.REIFIED,
                        EvidenceForm.NONE)
                .withInferred()
                .withRdf12(Rdf12Support.ALWAYS));
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Graph graph = graphOf(selection);
        if (!selection.options().rdf12()) {
            UnsupportedContent.in("Turtle 1.1").refuseRdf12(graph);
        }
        write(graph, out);
    }

    static Graph graphOf(Selection selection) {
        Graph graph = GraphFactory.createDefaultGraph();
        selection.triples(graph::add);
        return graph;
    }

    public static void write(Graph graph, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TurtleTerms terms = TurtleTerms.of(Stream.of(graph), Stream.empty());
        writer.append(terms.declarations());
        new TurtleBlocks(graph, terms, "").write(writer);
        writer.flush();
    }
}
