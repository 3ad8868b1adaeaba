package org.aigcatlas.serve.sparql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.web.HttpSC;

/** What a client sends, taken only up to a size. */
final class Sent {
    /** How many bytes a query or an update may have. */
    static final int REQUEST = 1 << 20;

    /** How many bytes a graph may have. */
    static final int GRAPH = 64 << 20;

    private Sent() {}

    /** {@return all that a stream holds; refused with 413 where that is more than so many bytes} */
    static InputStream whole(InputStream in, int most) {
        try {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                ServletOps.error(
                        HttpSC.PAYLOAD_TOO_LARGE_413,
                        "What was sent is larger than the " + (most >> 20) + " MiB that this address takes.");
            }
            return new ByteArrayInputStream(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
