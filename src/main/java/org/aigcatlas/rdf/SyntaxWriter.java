package org.aigcatlas.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.util.Context;

/**
 * How a syntax is written.
 *
 * @param word the name by which it is asked for, such as {@code jsonld}
 * @param layout writes a whole
 * @param streamed how it is written statement by statement, however much there is; empty where it has to be held whole
 * @param rdf12 how far it can say what came with RDF 1.2
 * @param content refuses what it has no way to say
 * @param use what it is good for, in both languages
 */
public record SyntaxWriter(
        String word,
        Layout layout,
        Optional<RDFFormat> streamed,
        Rdf12Support rdf12,
        BiConsumer<UnsupportedContent, Graph> content,
        Text use) {

    /** Writes a dataset, of which a syntax without graphs takes the default one. */
    @FunctionalInterface
    public interface Layout {
        /**
         * Writes.
         *
         * @param content what to write; its prefixes go before the well-known ones
         * @param out where to; left open
         * @throws IOException where that fails
         */
        void write(DatasetGraph content, OutputStream out) throws IOException;
    }

    /** One that holds everything and says everything that is asked for. */
    static SyntaxWriter turtle(String word, Text use) {
        return new SyntaxWriter(
                word, TurtleLayout::write, Optional.empty(), Rdf12Support.ASKED, (refusal, graph) -> {}, use);
    }

    /** One that is older than RDF 1.2. */
    static SyntaxWriter of(String word, Layout layout, BiConsumer<UnsupportedContent, Graph> content, Text use) {
        return new SyntaxWriter(word, layout, Optional.empty(), Rdf12Support.NEVER, content, use);
    }

    /** One that Jena writes statement by statement. */
    static SyntaxWriter streamed(String word, RDFFormat format, Text use) {
        return new SyntaxWriter(
                word,
                (content, out) -> StreamRDFWriter.write(out, content, format, Context.create()),
                Optional.of(format),
                Rdf12Support.ALWAYS,
                (refusal, graph) -> {},
                use);
    }

    /** Jena's RDF/XML, in which the well-known prefixes are declared as well. */
    static void writeXml(DatasetGraph content, OutputStream out) {
        Graph graph = content.getDefaultGraph();
        PrefixMapping declared = Prefixes.asMapping().setNsPrefixes(graph.getPrefixMapping());
        Graph named = new GraphWrapper(graph) {
            @Override
            public PrefixMapping getPrefixMapping() {
                return declared;
            }
        };
        RDFWriter.source(named).format(RDFFormat.RDFXML_PLAIN).output(out);
    }

    /** The atlas's JSON-LD; Jena's where there are named graphs. */
    static void writeJson(DatasetGraph content, OutputStream out) throws IOException {
        if (content.listGraphNodes().hasNext()) {
            RDFWriter.source(content).format(RDFFormat.JSONLD11_PRETTY).output(out);
        } else {
            JsonLdWriter.write(content.getDefaultGraph(), out);
        }
    }

    /**
     * Refuses what the syntax has no way to say.
     *
     * @param graph what is to be said
     * @param refusal how it is refused
     * @throws AtlasException where the graph holds such a statement
     */
    public void check(Graph graph, UnsupportedContent refusal) {
        content.accept(refusal, graph);
    }
}
