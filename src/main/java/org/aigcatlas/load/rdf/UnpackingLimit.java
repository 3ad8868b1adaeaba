package org.aigcatlas.load.rdf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much a packed file may hold, so that a few bytes can't keep the program busy for ever. */
final class UnpackingLimit {
    /** What any file may hold. */
    private static final long FREE = 256L << 20;

    /** How many times its own size a larger one may hold; RDF packs to a fifth or a fiftieth. */
    private static final long TIMES = 250;

    /** Says that a file holds more than it may. */
    static final class Overspent extends IOException {
        private static final long serialVersionUID = 1L;

        private final long most;

        private Overspent(long most) {
            super("more than " + most + " MiB");
            this.most = most;
        }

        /** {@return how many MiB it may hold} */
        long most() {
            return most;
        }
    }

    private final long most;
    private long spent;

    /** The budget of a file that has so many bytes. */
    UnpackingLimit(long packed) {
        this.most = Math.max(FREE, packed * TIMES);
    }

    /** {@return the stream, which fails when its part and all parts read to their end before hold too much} */
    InputStream watch(InputStream in, long[] before) {
        return new FilterInputStream(in) {
            private long here;

            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                int read = super.read(target, from, length);
                count(Math.max(read, 0));
                return read;
            }

            private void count(int more) throws IOException {
                here += more;
                // What is read for the second time is counted once.
                if (here > before[0]) {
                    spent += here - before[0];
                    before[0] = here;
                }
                if (spent > most) {
                    throw new Overspent(most >> 20);
                }
            }
        };
    }
}
