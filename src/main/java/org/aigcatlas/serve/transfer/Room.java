package org.aigcatlas.serve.transfer;

import java.util.concurrent.atomic.AtomicLong;

/** Room that all requests share. Safe for many threads. */
final class Room {
    private final long most;
    private final AtomicLong taken = new AtomicLong();

    Room(long most) {
        this.most = most;
    }

    /** Takes so many bytes, whether there is room for them or not. */
    void take(long bytes) {
        taken.addAndGet(bytes);
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }

    /** {@return whether more is taken than there is} */
    boolean isOverfull() {
        return taken.get() > most;
    }

    /** {@return how many bytes are taken} */
    long taken() {
        return taken.get();
    }
}
