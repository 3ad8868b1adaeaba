package org.aigcatlas.serve.operation;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a server gets ready while it answers already: the graph in memory, where queries are answered faster. */
public final class Preparation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    /** Who asks first is not to wait for processors that are taken by this. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Thread thread;

    private Preparation(Thread thread) {
        this.thread = thread;
    }

    /** {@return the preparation of a store, which has begun} */
    public static Preparation of(Store store) {
        return new Preparation(Thread.ofPlatform().daemon().name("preparation").start(() -> prepare(store)));
    }

    private static void prepare(Store store) {
        try {
            Thread.sleep(PAUSE);
            if (store instanceof LocalStore local) {
                local.holdInMemory();
            }
        } catch (InterruptedException | CancellationException e) {
            LOG.debug("the server ended before the graph was in memory", e);
        } catch (RuntimeException e) {
            LOG.warn("the graph stays on the disk", e);
        }
    }

    /** Gives up what isn't ready, and waits until nothing of the store is read for it. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
