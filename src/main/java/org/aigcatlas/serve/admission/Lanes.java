package org.aigcatlas.serve.admission;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.ServiceLimits;
import org.aigcatlas.store.VersionedCache;

/**
 * The lanes of a server. What is answered at once has none: answers that are kept, 304, the server's own files, its health
 * and its figures.
 *
 * @param expensive for questions that may take long: in SPARQL by their own text, exports, graphs whole
 * @param canned for canned queries that are worked out, and SPARQL that only looks up a thing or two
 * @param pages for pages, documents and searches
 * @param sending for large answers that are written out
 * @param writers for changes
 * @param figures what tells how the server does
 */
public record Lanes(Lane expensive, Lane canned, Lane pages, Lane sending, Lane writers, MeterRegistry figures) {

    /** {@return lanes with these limits, which tell figures how they do} */
    public static Lanes of(ServiceLimits limits, MeterRegistry figures) {
        Lanes lanes = new Lanes(
                new Lane(limits.expensive(), ProblemCode.SERVER_BUSY, limits.retryAfter()),
                new Lane(limits.canned(), ProblemCode.SERVER_BUSY, limits.retryAfter()),
                new Lane(limits.pages(), ProblemCode.SERVER_BUSY, limits.retryAfter()),
                new Lane(limits.sending(), ProblemCode.SERVER_BUSY, limits.retryAfter()),
                new Lane(limits.writers(), ProblemCode.WRITE_QUEUE_FULL, limits.retryAfter()),
                figures);
        show(lanes.expensive, "expensive", figures);
        show(lanes.canned, "canned", figures);
        show(lanes.pages, "pages", figures);
        show(lanes.sending, "sending", figures);
        show(lanes.writers, "writers", figures);
        return lanes;
    }

    /** Tells the figures how much memory a cache takes. */
    public void show(String name, VersionedCache<?, ?> cache) {
        Gauge.builder("aigc.cache.bytes", cache, VersionedCache::bytes)
                .description("How much memory the answers of a cache take")
                .tag("cache", name)
                .register(figures);
    }

    private static void show(Lane lane, String name, MeterRegistry figures) {
        Gauge.builder("aigc.lane.running", lane, Lane::running)
                .description("How many requests run in a lane")
                .tag("lane", name)
                .register(figures);
        Gauge.builder("aigc.lane.waiting", lane, Lane::waiting)
                .description("How many requests wait in a lane")
                .tag("lane", name)
                .register(figures);
        FunctionCounter.builder("aigc.lane.refused", lane, Lane::turnedAway)
                .description("How many requests a lane has turned away")
                .tag("lane", name)
                .register(figures);
    }
}
