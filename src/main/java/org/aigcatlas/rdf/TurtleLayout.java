package org.aigcatlas.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aigcatlas.graph.Prefixes;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * The one way in which Turtle and TriG are laid out, so that the same graph gives the same bytes and a difference between
 * two documents shows meaning only: prefixes sorted and each used, subjects sorted, what a thing is and is called first,
 * then its other properties by their names, a line each, objects sorted by language and text, the closing dot on a line of
 * its own and a blank line between blocks. Blank nodes stand where they are used.
 */
public final class TurtleLayout {
    private TurtleLayout() {}

    /**
     * Lays a graph out.
     *
     * @param graph the graph
     * @param prefixes the prefixes that may be used, and no others
     * @return the document
     */
    public static String text(Graph graph, PrefixMap prefixes) {
        StringWriter out = new StringWriter();
        try {
            write(DatasetGraphFactory.wrap(graph), prefixes, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Lays a dataset out under its prefixes and the well-known ones: the default graph as Turtle, the others as TriG. */
    static void write(DatasetGraph dataset, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(dataset, withWellKnown(dataset.prefixes()), writer);
        writer.flush();
    }

    private static void write(DatasetGraph dataset, PrefixMap prefixes, Writer out) throws IOException {
        List<Node> names = Iter.toList(dataset.listGraphNodes());
        Graph unnamed = dataset.getDefaultGraph();
        TurtleTerms terms = TurtleTerms.of(
                prefixes, Stream.concat(Stream.of(unnamed), names.stream().map(dataset::getGraph)), names);
        out.append(terms.declarations());
        new TurtleBlocks(unnamed, terms, "").write(out);
        Map<String, Node> sorted = new TreeMap<>();
        names.forEach(name -> sorted.put(terms.write(name), name));
        for (Map.Entry<String, Node> graph : sorted.entrySet()) {
            out.append("\n").append(graph.getKey()).append(" {");
            new TurtleBlocks(dataset.getGraph(graph.getValue()), terms, "    ").write(out);
            out.append("}\n");
        }
    }

    private static PrefixMap withWellKnown(PrefixMap own) {
        PrefixMap all = PrefixMapFactory.create(own);
        Prefixes.wellKnown().forEach((prefix, space) -> {
            if (!all.containsPrefix(prefix) && !own.getMapping().containsValue(space)) {
                all.add(prefix, space);
            }
        });
        return all;
    }
}
