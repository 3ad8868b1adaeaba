package org.aigcatlas.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.aigcatlas.text.DataFolders;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;

/**
 * A database of TDB2 whose files can be replaced while it is read: who reads goes on in the files in which the transaction
 * began, and who begins afterwards reads the new ones. TDB2's own switch moves readers over in the middle of a transaction.
 */
final class Generations extends DatasetGraphWrapper {
    /** A transaction of a thread. */
    private record Open(Generation generation, boolean isWriting) {}

    private final DatasetGraphSwitchable database;
    private final ThreadLocal<Optional<Open>> open = ThreadLocal.withInitial(Optional::empty);
    /** Who writes shares it; who replaces the files has it alone. */
    private final ReadWriteLock writing = new ReentrantReadWriteLock();

    private final Queue<Generation> superseded = new ConcurrentLinkedQueue<>();
    private volatile Generation current;

    /** {@return the open database; folders that it no longer uses, such as those of a compaction that was cut, are gone} */
    static Generations of(DatasetGraphSwitchable database) throws IOException {
        Path newest = DataFolders.newest(database.getContainerPath()).orElseThrow();
        for (Path folder : DataFolders.all(database.getContainerPath())) {
            if (!folder.equals(newest)) {
                Packing.delete(folder);
            }
        }
        return new Generations(database, newest);
    }

    private Generations(DatasetGraphSwitchable database, Path newest) {
        super(null, database.getContext());
        this.database = database;
        this.current = new Generation(database.get(), newest);
    }

    /** {@return the folder of the files that count} */
    Path folder() {
        return current.folder();
    }

    @Override
    protected DatasetGraph get() {
        return open.get().map(Open::generation).orElse(current).database();
    }

    @Override
    public void begin() {
        begin(TxnType.READ_PROMOTE);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        if (open.get().isPresent()) {
            throw new IllegalStateException("a transaction inside a transaction");
        }
        boolean isWriting = type != TxnType.READ;
        if (isWriting) {
            writing.readLock().lock();
        }
        Generation entered = current;
        while (!entered.enter()) {
            entered = current;
        }
        open.set(Optional.of(new Open(entered, isWriting)));
        try {
            entered.database().begin(type);
        } catch (RuntimeException | Error e) {
            leave();
            throw e;
        }
    }

    @Override
    public void commit() {
        get().commit();
        leave();
    }

    @Override
    public void abort() {
        try {
            get().abort();
        } finally {
            leave();
        }
    }

    @Override
    public void end() {
        try {
            get().end();
        } finally {
            leave();
        }
    }

    private void leave() {
        Optional<Open> left = open.get();
        open.remove();
        left.ifPresent(one -> {
            if (one.isWriting()) {
                writing.readLock().unlock();
            }
            one.generation().leave();
        });
    }

    /** Writes the same statements into new files, without the pages that nobody needs any more. */
    void compact() throws IOException {
        replace(fresh -> Txn.executeRead(database.get(), () -> {
            database.get().find().forEachRemaining(fresh::add);
            fresh.prefixes().putAll(database.get().prefixes());
        }));
    }

    /**
     * Puts new files in the place of the old ones. Readers go on; writers wait. Whenever the process dies, the old files are
     * there whole, or the new ones.
     *
     * @param filling fills the new database, inside a transaction; where it throws, everything stays as it was
     * @throws IOException where a file can't be written
     */
    void replace(Consumer<DatasetGraph> filling) throws IOException {
        writing.writeLock().lock();
        try {
            Generation old = current;
            Path folder = FreshFolder.after(old.folder(), filling);
            DatasetGraph fresh = FreshFolder.open(folder);
            database.set(fresh);
            superseded.removeIf(Generation::isGone);
            superseded.add(old);
            current = new Generation(fresh, folder);
            old.supersede();
        } finally {
            writing.writeLock().unlock();
        }
    }

    /** Closes what is still read of files that were replaced. */
    @Override
    public void close() {
        superseded.forEach(Generation::close);
    }
}
