package org.aigcatlas.limit;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that all queries share for what they keep. Safe for many threads. */
final class SharedMemory {
    private final long most;
    private final AtomicLong taken = new AtomicLong();

    SharedMemory(long most) {
        this.most = most;
    }

    /** {@return whether so many bytes more are to be had; they are taken then} */
    boolean take(long bytes) {
        if (taken.addAndGet(bytes) <= most) {
            return true;
        }
        taken.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }

    /** {@return how many bytes are taken} */
    long taken() {
        return taken.get();
    }
}
