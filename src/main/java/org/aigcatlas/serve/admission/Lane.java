package org.aigcatlas.serve.admission;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.ServiceLimits.Places;

/**
 * A lane: so many run at once, so many wait for a place, in order and for a limited time; who comes then is turned away.
 * Safe for many threads.
 */
public final class Lane {
    private final Places limits;
    private final ProblemCode refusal;
    private final Duration retryAfter;
    private final Semaphore places;
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicLong refused = new AtomicLong();

    Lane(Places limits, ProblemCode refusal, Duration retryAfter) {
        this.limits = limits;
        this.refusal = refusal;
        this.retryAfter = retryAfter;
        this.places = new Semaphore(limits.running(), true);
    }

    /** Work that is done in a place. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        /**
         * Does it.
         *
         * @return what comes of it
         * @throws E where it can't be done
         */
        T run() throws E;
    }

    /** A seat in a lane, to be given back when all is done; whoever has one can have a place. */
    public final class Seat implements AutoCloseable {
        private Seat() {}

        /** Waits for a place, and runs the work in it, as {@link Lane#run} does. */
        public <T, E extends Exception> T run(Work<T, E> work) throws E {
            await();
            try {
                return work.run();
            } finally {
                places.release();
            }
        }

        @Override
        public void close() {
            inside.decrementAndGet();
        }
    }

    /**
     * Enters the lane.
     *
     * @return a seat, which is a place or one to wait for it
     * @throws AtlasException where all are taken
     */
    public Seat enter() {
        if (inside.incrementAndGet() > limits.running() + limits.waiting()) {
            inside.decrementAndGet();
            throw refused();
        }
        return new Seat();
    }

    /**
     * Runs work in a place of the lane.
     *
     * @param work what to do
     * @param <T> the kind of answer
     * @param <E> what the work may throw
     * @return what the work returned
     * @throws E where the work throws it
     * @throws AtlasException where the lane is full, or no place becomes free in time
     */
    public <T, E extends Exception> T run(Work<T, E> work) throws E {
        try (Seat seat = enter()) {
            return seat.run(work);
        }
    }

    private void await() {
        try {
            if (places.tryAcquire(limits.atMost().toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw refused();
    }

    private AtlasException refused() {
        refused.incrementAndGet();
        return AtlasException.of(refusal).with("seconds", retryAfter.toSeconds());
    }

    /** {@return how many run} */
    int running() {
        return limits.running() - places.availablePermits();
    }

    /** {@return how many are inside and don't run} */
    int waiting() {
        return Math.max(0, inside.get() - running());
    }

    /** {@return how many were turned away} */
    long turnedAway() {
        return refused.get();
    }
}
