package org.aigcatlas.limit;

import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.query.QueryCancelledException;

/**
 * The end of a query that reaches a limit. It is told as a cancellation, since the engine takes every other exception in a
 * filter for a row that doesn't fit.
 */
public final class LimitReached {
    private LimitReached() {}

    /** {@return the cancellation of a query for a reason} */
    static QueryCancelledException because(Problem reason) {
        QueryCancelledException cancelled = new QueryCancelledException();
        cancelled.initCause(AtlasException.of(reason));
        return cancelled;
    }

    /** {@return why a query was cancelled: the limit that it reached, or another problem where it was its time} */
    public static AtlasException told(QueryCancelledException cancelled, Problem otherwise) {
        return cancelled.getCause() instanceof AtlasException reached ? reached : AtlasException.of(otherwise);
    }

    /** Lets a string of this length pass. */
    static void checkText(long length, int most) {
        if (length > most) {
            throw because(Problem.of(ProblemCode.QUERY_TEXT_TOO_LONG).with("most", most));
        }
    }
}
