package org.aigcatlas.outgoing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.aigcatlas.graph.AtlasException;

/** A stream that throws a problem as it is: parsers keep of an error in reading only what it says. */
final class OutspokenStream extends FilterInputStream {
    OutspokenStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        try {
            return in.read(into, from, most);
        } catch (IOException e) {
            throw told(e);
        }
    }

    private static IOException told(IOException e) {
        AtlasException.in(e).ifPresent(problem -> {
            // Anew each time: who closes after a fault reads again, and a fault can't be added to itself.
            throw AtlasException.of(problem.problems());
        });
        return e;
    }
}
