package org.aigcatlas.serve.transfer;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.aigcatlas.limit.ServiceLimits.Refusals;

/** Says how long each refusal is held back, so that about as many leave as may: a leaky bucket. Safe for many threads. */
final class RefusalPace {
    private final long interval;
    private final long atOnce;
    private final long atMost;
    private final AtomicLong due;

    /**
     * A pace.
     *
     * @param refusals how fast they may be
     * @param now the time now, in nanoseconds
     */
    RefusalPace(Refusals refusals, long now) {
        this.interval = TimeUnit.SECONDS.toNanos(1) / refusals.aSecond();
        this.atOnce = interval * refusals.atOnce();
        this.atMost = refusals.atMost().toNanos();
        this.due = new AtomicLong(now - atOnce);
    }

    /**
     * Takes the next place of a refusal.
     *
     * @param now the time now, in nanoseconds
     * @return how long to hold it back; who would wait for longer than is allowed waits for just that, and takes no place
     */
    Duration delay(long now) {
        long before = due.getAndUpdate(at -> placeAfter(at, now));
        return Duration.ofNanos(Math.clamp(before - now, 0, atMost));
    }

    private long placeAfter(long at, long now) {
        long earliest = now - atOnce;
        long from = at - earliest < 0 ? earliest : at;
        return from - now > atMost ? from : from + interval;
    }
}
