package org.aigcatlas.limit;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * The limits of what a server does at once for all who ask, and of its patience with those who send or read slowly; the
 * table in {@code docs/serving.md} says what one gets at each.
 *
 * @param expensive questions that may take long: in SPARQL by their own text, exports, graphs whole, searches for long texts
 * @param canned canned queries that are worked out, and SPARQL that only looks up a thing or two
 * @param pages pages, documents and searches
 * @param sending large answers that are written out
 * @param writers changes, of which one is made at a time
 * @param retryAfter when to ask again, where one was turned away
 * @param clients what clients may take
 */
public record ServiceLimits(
        Places expensive,
        Places canned,
        Places pages,
        Places sending,
        Places writers,
        Duration retryAfter,
        Clients clients) {

    /** The limits of a process with the memory and the processors that this one has. */
    public static final ServiceLimits DEFAULT =
            of(Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory());

    /** Threads beside those that lanes take: for /health, and for what is answered at once. */
    private static final int SPARE = 64;

    /**
     * How many of a kind there may be at once.
     *
     * @param running how many run
     * @param waiting how many wait
     * @param atMost how long one waits at the most
     */
    public record Places(int running, int waiting, Duration atMost) {
        int seats() {
            return running + waiting;
        }
    }

    /**
     * What clients may take.
     *
     * @param connections how many connections may be open
     * @param patience how long the head of a request may take, and from when on the least rate holds
     * @param leastRate how many bytes a second a client has to send, or to read, at the least
     * @param waiting how many bytes all requests and answers together keep in memory that are being received or wait to be
     *     read
     * @param unread how many bytes of an answer wait in memory to be read
     * @param unreadByAll how many bytes of all answers together wait on disk to be read
     * @param head how many bytes the address and the headers of a request may have
     * @param refusals how fast refusals are sent
     */
    public record Clients(
            int connections,
            Duration patience,
            int leastRate,
            long waiting,
            int unread,
            long unreadByAll,
            int head,
            Refusals refusals) {}

    /**
     * How fast refusals, the answers with a status of 400 or more, are sent to all clients together. Who asks again as soon
     * as it is refused would otherwise take whatever the machine can do.
     *
     * @param aSecond how many a second
     * @param atOnce how many beyond that at once
     * @param atMost how long one is held back at the most
     */
    public record Refusals(int aSecond, int atOnce, Duration atMost) {
        /** Refusals as fast as they come. */
        public static final Refusals UNPACED = new Refusals(1, 1, Duration.ZERO);
    }

    /** {@return the defaults for so many processors and so much memory} */
    static ServiceLimits of(int processors, long memory) {
        int spared = Math.max(1, processors - 1);
        return new ServiceLimits(
                new Places(spared, 64, Duration.ofSeconds(5)),
                new Places(processors, 64, Duration.ofSeconds(10)),
                new Places(2 * processors, 64, Duration.ofSeconds(10)),
                new Places(spared, 32, Duration.ofSeconds(30)),
                new Places(1, 16, Duration.ofSeconds(30)),
                Duration.ofSeconds(5),
                new Clients(
                        1024,
                        Duration.ofSeconds(10),
                        4096,
                        memory / 16,
                        512 << 10,
                        1L << 30,
                        64 << 10,
                        new Refusals(50, 100, Duration.ofSeconds(1))));
    }

    /** {@return these limits with other places for questions that may take long} */
    public ServiceLimits withExpensive(Places places) {
        return new ServiceLimits(places, canned, pages, sending, writers, retryAfter, clients);
    }

    /** {@return these limits with so many questions at once that may take long} */
    public ServiceLimits concurrent(int questions) {
        return withExpensive(new Places(questions, expensive.waiting(), expensive.atMost()));
    }

    /** {@return these limits with other places for changes} */
    public ServiceLimits withWriters(Places places) {
        return new ServiceLimits(expensive, canned, pages, sending, places, retryAfter, clients);
    }

    /** {@return these limits with another patience, and another least rate} */
    public ServiceLimits patientFor(Duration time, int rate) {
        return serving(new Clients(
                clients.connections(),
                time,
                rate,
                clients.waiting(),
                clients.unread(),
                clients.unreadByAll(),
                clients.head(),
                clients.refusals()));
    }

    /** {@return these limits with refusals as fast as others say} */
    public ServiceLimits refusing(Refusals refusals) {
        return serving(new Clients(
                clients.connections(),
                clients.patience(),
                clients.leastRate(),
                clients.waiting(),
                clients.unread(),
                clients.unreadByAll(),
                clients.head(),
                refusals));
    }

    private ServiceLimits serving(Clients others) {
        return new ServiceLimits(expensive, canned, pages, sending, writers, retryAfter, others);
    }

    /** {@return how many threads a server needs at the most} */
    public int threads() {
        return SPARE
                + Stream.of(expensive, canned, pages, sending, writers)
                        .mapToInt(Places::seats)
                        .sum();
    }
}
