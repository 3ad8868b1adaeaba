package org.aigcatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What keeps the files of a store in order beside the work that is done with it. */
final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final DiskDatabase database;
    private final Lock writing;
    private final AtomicBoolean isPlanned = new AtomicBoolean();
    private final ExecutorService behind = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("aigc-upkeep").factory());

    /** The upkeep of a database, by whoever has the lock that writers take. */
    Upkeep(DiskDatabase database, Lock writing) {
        this.database = database;
        this.writing = writing;
    }

    /** Changes files. */
    @FunctionalInterface
    private interface Change {
        void run() throws IOException;
    }

    /** Sees to it that the database is compacted where that pays now. Nobody waits for that but the next who writes. */
    void afterCommit() {
        try {
            if (database.hasGrown() && isPlanned.compareAndSet(false, true)) {
                behind.execute(this::compactAsPlanned);
            }
        } catch (UncheckedIOException | RejectedExecutionException e) {
            LOG.debug("Whether a compaction pays is looked at again after the next commit: {}", e.toString());
        }
    }

    private void compactAsPlanned() {
        try {
            compact();
            isPlanned.set(false);
        } catch (RuntimeException | InternalError e) {
            LOG.warn("The store can't be compacted, and stays as large as it is: {}", String.valueOf(e.getMessage()));
            acceptSize();
        }
    }

    /** Where not even that can be kept, the compaction stays planned, so that not each commit tries again. */
    private void acceptSize() {
        try {
            alone(database::acceptSize);
            isPlanned.set(false);
        } catch (RuntimeException | InternalError e) {
            LOG.debug("The size of the store can't be kept: {}", e.toString());
        }
    }

    void compact() {
        alone(database::compact);
    }

    void replace(Consumer<DatasetGraph> filling) {
        alone(() -> database.replace(filling));
    }

    /** {@return what the database takes of the disk, in bytes} */
    long size() {
        return database.size();
    }

    private void alone(Change change) {
        writing.lock();
        try {
            change.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }

    /** Waits for what is being done. */
    @Override
    public void close() {
        behind.close();
    }
}
