package org.aigcatlas.limit;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * A text that stops whoever reads it when its query is cancelled, as it is when its time is over. Java's regular
 * expressions look at nothing but the text, however long they take.
 */
final class InterruptibleText implements CharSequence {
    private static final int STEPS = 1 << 12;

    private final String text;
    private final AtomicBoolean cancelled;
    private int steps;

    private InterruptibleText(String text, AtomicBoolean cancelled) {
        this.text = text;
        this.cancelled = cancelled;
    }

    /** {@return a text that heeds the time of a query; the text itself where the query has none} */
    static CharSequence of(String text, FunctionEnv query) {
        AtomicBoolean cancelled = Context.getCancelSignal(query.getContext());
        return cancelled == null ? text : new InterruptibleText(text, cancelled);
    }

    @Override
    public char charAt(int index) {
        if (++steps % STEPS == 0 && (cancelled.get() || Thread.currentThread().isInterrupted())) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
