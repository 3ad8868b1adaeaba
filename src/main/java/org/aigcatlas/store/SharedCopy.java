package org.aigcatlas.store;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The copy in memory of a database that nobody changes. It is made once, by the first who asks for it, and all who have the
 * database open in this process share it.
 */
final class SharedCopy {
    private final ReentrantLock making = new ReentrantLock();
    private Optional<MemoryDataset> made = Optional.empty();
    private boolean isTried;

    /**
     * Gives the copy, which who comes later waits for while it is being made.
     *
     * @param copying makes it; where that fails or is given up, the next who asks begins anew
     * @return the copy; empty where the database is too large for one
     * @throws CancellationException where the thread is interrupted meanwhile
     */
    Optional<MemoryDataset> get(Supplier<Optional<MemoryDataset>> copying) {
        lock();
        try {
            if (!isTried) {
                made = copying.get();
                isTried = true;
            }
            return made;
        } finally {
            making.unlock();
        }
    }

    private void lock() {
        try {
            making.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
