package org.aigcatlas.limit;

import java.time.Duration;

/**
 * What a request to another machine may take; the table in {@code docs/serving.md} says what one gets at each.
 *
 * @param first how long the machine may take until the head of its answer is there
 * @param whole how long the request may take until the last byte of the answer is there
 * @param bytes how many bytes the answer may have
 */
public record OutgoingLimits(Duration first, Duration whole, long bytes) {
    /** How long connecting may take, whatever is asked. */
    public static final Duration CONNECTING = Duration.ofSeconds(10);

    private static final Duration QUERY_TIME = Duration.ofSeconds(60);
    private static final long QUERY_BYTES = 256L << 20;

    /** Those of a query to a SPARQL service, unless who asks sets a time. */
    public static final OutgoingLimits QUERY = ofQuery(Runtime.getRuntime().maxMemory());

    /** Those of a catalogue that is fetched. */
    public static final OutgoingLimits CATALOGUE =
            new OutgoingLimits(Duration.ofSeconds(60), Duration.ofMinutes(10), 200L << 20);

    /** Those of a batch that is sent, and of a switch of graphs; what is answered is a word. */
    public static final OutgoingLimits PUBLISHING =
            new OutgoingLimits(Duration.ofMinutes(30), Duration.ofMinutes(30), 1L << 20);

    /** An answer is kept while it is read, so that it may take no more than a query at hand may keep. */
    private static OutgoingLimits ofQuery(long memory) {
        return new OutgoingLimits(
                QUERY_TIME, QUERY_TIME, Math.min(QUERY_BYTES, Limits.of(memory).held()));
    }

    /** {@return the same in another time} */
    public OutgoingLimits within(Duration time) {
        return new OutgoingLimits(time, time, bytes);
    }
}
