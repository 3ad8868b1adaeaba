package org.aigcatlas.serve.transfer;

import java.util.concurrent.atomic.AtomicLong;

/** Room that all requests share. Safe for many threads. */
final class Room {
    private final long most;
    private final AtomicLong taken = new AtomicLong();

    Room(long most) {
        this.most = most;
    }

    /** {@return what is taken, in bytes} */
    long taken() {
        return taken.get();
    }

    /** Takes so many bytes, whether there is room for them or not, or gives them back where they are below 0. */
    void change(long bytes) {
        taken.addAndGet(bytes);
    }

    /** {@return whether more is taken than there is} */
    boolean isOverfull() {
        return taken() > most;
    }
}
