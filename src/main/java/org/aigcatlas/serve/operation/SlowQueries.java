package org.aigcatlas.serve.operation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.aigcatlas.serve.http.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of queries and updates that take long, with their text.
 *
 * @param most how long one may take without being told of; what is sent is sent after that
 */
public record SlowQueries(Duration most) {
    private static final Logger LOG = LoggerFactory.getLogger(SlowQueries.class);

    /** As much of a text as a person reads in a log. */
    private static final int LONGEST = 2000;

    /**
     * Does the work of a query, and tells of it where it took long, also where it failed.
     *
     * @param text the query
     * @param request the id of its request
     * @param work finds the answer
     * @param <T> the kind of answer
     * @return the answer
     */
    public <T> T timed(String text, Optional<String> request, Supplier<T> work) {
        long begun = System.nanoTime();
        try {
            return work.get();
        } finally {
            long taken = System.nanoTime() - begun;
            if (taken >= most.toNanos()) {
                tell(text, request, TimeUnit.NANOSECONDS.toMillis(taken));
            }
        }
    }

    private static void tell(String text, Optional<String> request, long milliseconds) {
        LOG.atWarn()
                .addKeyValue(RequestId.ATTRIBUTE, request.orElse("-"))
                .addKeyValue("milliseconds", milliseconds)
                .addKeyValue("query", onOneLine(text))
                .log("slow query");
    }

    /** {@return a text with nothing in it that ends a line or steers a terminal, cut at a length that a person reads} */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(sign -> {
            switch (sign) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                case '\\' -> line.append("\\\\");
                default -> {
                    if (isHarmless(sign)) {
                        line.appendCodePoint(sign);
                    } else {
                        line.append(String.format(sign > 0xFFFF ? "\\U%08X" : "\\u%04X", sign));
                    }
                }
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST ? line + "…" : line.toString();
    }

    private static boolean isHarmless(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
