package org.aigcatlas.load.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.aigcatlas.rdf.RdfSyntax;

/**
 * A document that comes in.
 *
 * @param name what it is called in what is told of it; empty for what a request sends
 * @param syntax its syntax
 * @param base what its relative addresses are relative to
 * @param graph the graph that its triples go to
 * @param charset the encoding that is told beside it
 * @param bytes what it holds
 */
public record Incoming(
        String name, RdfSyntax syntax, String base, String graph, Optional<Charset> charset, Bytes bytes) {
    /** Bytes that can be read more than once. */
    @FunctionalInterface
    public interface Bytes {
        /**
         * Opens them.
         *
         * @return the bytes from the beginning, to be closed by the caller
         * @throws IOException where they can't be read
         */
        InputStream open() throws IOException;
    }
}
