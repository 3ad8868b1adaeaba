package org.aigcatlas.limit;

import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;

/** The budget of one query: what it keeps comes out of what all queries share, and goes back when it is done. */
public final class QueryMemory implements AutoCloseable {
    private static final long CHUNK = 1 << 20;
    private static final long ROW = 48;
    private static final long CELL = 56;

    private final SharedMemory shared;
    private final long most;
    private long held;
    private long reserved;

    QueryMemory(SharedMemory shared, long most) {
        this.shared = shared;
        this.most = most;
    }

    /**
     * Counts what is kept from now on.
     *
     * @param bytes how much memory it takes
     * @throws QueryCancelledException where the query keeps more than it may, or nothing is left of what all share
     */
    public void hold(long bytes) {
        if (held + bytes > most) {
            throw LimitReached.because(Problem.of(ProblemCode.QUERY_TOO_LARGE).with("most", most >> 20));
        }
        if (held + bytes > reserved) {
            long more = Math.max(CHUNK, held + bytes - reserved);
            if (!shared.take(more)) {
                throw LimitReached.because(Problem.of(ProblemCode.QUERY_MEMORY_TAKEN));
            }
            reserved += more;
        }
        held += bytes;
    }

    /** Counts no longer what was kept. */
    void release(long bytes) {
        held -= bytes;
        long spare = held == 0 ? reserved : (reserved - held) / CHUNK * CHUNK;
        reserved -= spare;
        shared.giveBack(spare);
    }

    @Override
    public void close() {
        release(held);
    }

    /** {@return roughly how many bytes a row takes} */
    public static long size(Binding row) {
        long[] size = {ROW};
        row.forEach((variable, node) -> size[0] += size(node));
        return size[0];
    }

    /** {@return roughly how many bytes a term takes, with what refers to it} */
    public static long size(Node node) {
        return CELL + length(node);
    }

    /** {@return how many characters a term has} */
    public static int length(Node node) {
        if (node.isURI()) {
            return node.getURI().length();
        }
        if (node.isTripleTerm()) {
            return length(node.getTriple().getSubject())
                    + length(node.getTriple().getPredicate())
                    + length(node.getTriple().getObject());
        }
        return node.isLiteral() ? node.getLiteralLexicalForm().length() : 0;
    }
}
