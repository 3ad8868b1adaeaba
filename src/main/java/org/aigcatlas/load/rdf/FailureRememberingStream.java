package org.aigcatlas.load.rdf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;

/** Remembers that reading failed: a parser may take what is broken off for the end. */
final class FailureRememberingStream extends FilterInputStream {
    private Optional<IOException> failure = Optional.empty();

    FailureRememberingStream(InputStream in) {
        super(in);
    }

    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        try {
            return super.read(target, from, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private RuntimeIOException failed(IOException e) {
        failure = Optional.of(e);
        return new RuntimeIOException(e);
    }
}
