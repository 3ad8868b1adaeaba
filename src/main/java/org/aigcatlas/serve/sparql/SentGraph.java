package org.aigcatlas.serve.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.load.rdf.GraphNames;
import org.aigcatlas.load.rdf.Incoming;
import org.aigcatlas.load.rdf.RdfReader;
import org.aigcatlas.rdf.RdfSyntax;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A graph that was sent, received whole and not parsed yet: a small one is kept in memory, a large one in a file, so that
 * those who wait for their turn take next to no memory.
 */
final class SentGraph implements AutoCloseable {
    private static final int IN_MEMORY = 1 << 20;
    private static final int PIECE = 1 << 14;

    private final RdfSyntax syntax;
    private final Optional<Charset> charset;
    private final DeferredFileOutputStream bytes;

    private SentGraph(RdfSyntax syntax, Optional<Charset> charset, DeferredFileOutputStream bytes) {
        this.syntax = syntax;
        this.charset = charset;
        this.bytes = bytes;
    }

    /**
     * Receives what a request sends.
     *
     * @param action the request
     * @return the graph, to be closed by the caller
     * @throws AtlasException where it is in no syntax of triples, is too large, or breaks off
     */
    static SentGraph of(HttpAction action) {
        RdfSyntax syntax = syntax(action);
        Optional<Charset> charset = BodyLimits.charset(action);
        try {
            DeferredFileOutputStream bytes = DeferredFileOutputStream.builder()
                    .setThreshold(IN_MEMORY)
                    .setPrefix("aigc-graph")
                    .setSuffix(".tmp")
                    .get();
            SentGraph sent = new SentGraph(syntax, charset, bytes);
            try {
                sent.receive(action);
                return sent;
            } catch (IOException | RuntimeException e) {
                sent.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receive(HttpAction action) throws IOException {
        byte[] piece = new byte[PIECE];
        try (bytes) {
            for (int read = read(action, piece); read >= 0; read = read(action, piece)) {
                BodyLimits.require(bytes.getByteCount() + read, BodyLimits.GRAPH);
                bytes.write(piece, 0, read);
            }
        }
    }

    /** What can't be read is the client's fault, what can't be written is not. */
    private static int read(HttpAction action, byte[] piece) {
        try {
            return action.getRequestInputStream().read(piece);
        } catch (IOException e) {
            throw BodyLimits.unreadable(e);
        }
    }

    private InputStream open() throws IOException {
        return bytes.toInputStream();
    }

    /**
     * Parses it.
     *
     * @param name the graph that it is to become
     * @return what it holds
     * @throws AtlasException where it isn't what it says it is
     */
    Graph parse(Node name) {
        Graph graph = GraphFactory.createDefaultGraph();
        Incoming document = new Incoming("", syntax, name.getURI(), name.getURI(), charset, this::open);
        try {
            RdfReader.read(document, new StreamRDFWrapper(StreamRDFLib.graph(graph)) {
                @Override
                public void quad(Quad quad) {
                    GraphNames.refuseBlank(quad.getGraph(), "");
                    if (!quad.isDefaultGraph()) {
                        throw AtlasException.of(ProblemCode.SPARQL_GRAPH_WITHIN)
                                .with("graph", quad.getGraph().getURI());
                    }
                    super.quad(quad);
                }
            });
        } catch (AtlasException e) {
            // What was sent is wrong as a request, not as a change of the graph.
            throw AtlasException.of(e.problems().getFirst().as(ProblemKind.QUESTION));
        }
        return graph;
    }

    private static RdfSyntax syntax(HttpAction action) {
        String header = Optional.ofNullable(action.getRequestContentType()).orElse("");
        Optional<RdfSyntax> syntax = Optional.of(header)
                .filter(type -> !type.isBlank())
                .map(ContentType::create)
                .flatMap(type -> RdfSyntax.ofType(type.getContentTypeStr()))
                .filter(RdfSyntax::holdsTriples);
        if (syntax.isEmpty()) {
            throw AtlasException.of(ProblemCode.SPARQL_SYNTAX_UNSUPPORTED)
                    .with("type", header)
                    .with("types", RdfSyntax.documentTypes());
        }
        return syntax.orElseThrow();
    }

    @Override
    public void close() {
        Path file = bytes.getPath();
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
