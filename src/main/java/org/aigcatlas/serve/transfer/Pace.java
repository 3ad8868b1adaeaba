package org.aigcatlas.serve.transfer;

import java.time.Duration;

/**
 * The pace of a client: how many bytes it has moved in the time in which they were awaited, looked at anew after every
 * span in which it was fast enough. Safe for many threads.
 */
final class Pace {
    private static final double SECOND = 1e9;

    private final Duration patience;
    private final int leastRate;
    private long moved;
    private long awaited;
    private long waited;
    private long since;
    private boolean isWaiting;

    Pace(Duration patience, int leastRate) {
        this.patience = patience;
        this.leastRate = leastRate;
    }

    /** From now on the client is awaited to move so many bytes, or any at all where that is 0. */
    synchronized void waits(long bytes) {
        if (!isWaiting) {
            isWaiting = true;
            since = System.nanoTime();
        }
        awaited = bytes;
    }

    /** The client is awaited no longer: it has moved what it had to. */
    synchronized void rests() {
        if (isWaiting) {
            isWaiting = false;
            waited += System.nanoTime() - since;
            moved += awaited;
            awaited = 0;
        }
    }

    synchronized void moved(long bytes) {
        moved += bytes;
    }

    /** {@return whether the client was awaited longer than patience lasts, and was slower than it may be} */
    synchronized boolean isTooSlowAt(long now) {
        long time = waited + (isWaiting ? now - since : 0);
        if (!isWaiting || time <= patience.toNanos()) {
            return false;
        }
        // Of what is on its way, some may have arrived.
        boolean isTooSlow = moved + awaited < time / SECOND * leastRate;
        if (!isTooSlow && moved > 0) {
            moved = 0;
            waited = 0;
            since = now;
        }
        return isTooSlow;
    }
}
