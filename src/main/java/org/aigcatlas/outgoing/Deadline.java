package org.aigcatlas.outgoing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The time that a request has; it ends with the request, or ends it. */
final class Deadline {
    private final CompletableFuture<Void> running;

    private Deadline(CompletableFuture<Void> running) {
        this.running = running;
    }

    /** {@return a deadline that begins to run now} */
    static Deadline in(Duration time) {
        return new Deadline(new CompletableFuture<Void>().orTimeout(time.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** The request has come to its end, in whichever way. */
    void lift() {
        running.complete(null);
    }

    /** {@return whether the time is up} */
    boolean isOver() {
        return running.isCompletedExceptionally();
    }

    /** What is done when the time is up. */
    void otherwise(Runnable end) {
        var unused = running.whenComplete((nothing, late) -> {
            if (late != null) {
                end.run();
            }
        });
    }
}
