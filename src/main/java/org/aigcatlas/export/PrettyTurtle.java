package org.aigcatlas.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Turtle as a person would lay it out. The same graph gives the same bytes.
 *
 * @param format what is to be known of it
 */
record PrettyTurtle(Format format) implements Exporter.OfFile {

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Graph graph = graphOf(selection);
        if (!selection.settings().rdf12()) {
            Unsayable.in("Turtle 1.1").refuseRdf12(graph);
        }
        write(graph, out);
    }

    static Graph graphOf(Selection selection) {
        Graph graph = GraphFactory.createDefaultGraph();
        selection.triples(graph::add);
        return graph;
    }

    static void write(Graph graph, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TurtleTerms terms = TurtleTerms.of(Stream.of(graph), Stream.empty());
        writer.append(terms.declarations());
        new TurtleBlocks(graph, terms, "").write(writer);
        writer.flush();
    }
}
