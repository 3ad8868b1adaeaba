package org.aigcatlas.serve.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;

/**
 * Watches how long an export takes. The work has as much time as a query. A client that reads slowly doesn't use that time
 * up, but must not hold the graph open for ever either.
 */
final class ExportDeadline {
    /** What a client has to read at the least, once it has had as much time as the work: bytes in a second. */
    static final long LEAST = 64 * 1024;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final long most;
    private final LongSupplier clock;
    private final long begun;
    private long sending;
    private long sent;

    /**
     * Begins to watch.
     *
     * @param most how long the work may take
     * @param clock tells nanoseconds
     */
    ExportDeadline(Duration most, LongSupplier clock) {
        this.most = most.toNanos();
        this.clock = clock;
        this.begun = clock.getAsLong();
    }

    /**
     * Looks at the clock.
     *
     * @throws AtlasException where the work has taken too long
     */
    void look() {
        if (clock.getAsLong() - begun - sending > most) {
            throw tooLong();
        }
    }

    /** {@return that the work has taken too long} */
    AtlasException tooLong() {
        return AtlasException.of(ProblemCode.EXPORT_TOO_LONG)
                .with("seconds", Duration.ofNanos(most).toMillis() / 1000.0);
    }

    /** {@return a stream to the client, watched} */
    OutputStream over(OutputStream client) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                look();
                long before = clock.getAsLong();
                client.write(bytes, from, length);
                sending += clock.getAsLong() - before;
                sent += length;
                if (sending > most + sent / LEAST * SECOND) {
                    throw new IOException("the client reads too slowly");
                }
            }
        };
    }
}
