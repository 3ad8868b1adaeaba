package org.aigcatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aigcatlas.text.DataFolders;
import org.aigcatlas.text.TextIndexedDataset;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;

/**
 * The databases that this process has open for reading only. TDB2 can have a database open once in a process, so those
 * who open the same one share it, and the last to close it closes it.
 */
final class FrozenDatabases {
    private record Lease(DatasetGraphTDB dataset, TextIndexedDataset indexed, SharedCopy copy, int holders) {
        Lease with(int more) {
            return new Lease(dataset, indexed, copy, holders + more);
        }
    }

    private static final Map<Path, Lease> OPEN = new ConcurrentHashMap<>();

    private FrozenDatabases() {}

    /** What those share who have a database open: its dataset, and what there is of it in memory. */
    record Shared(TextIndexedDataset indexed, SharedCopy copy) {}

    static Shared acquire(Path directory) {
        // The usual way in takes a lock for one process; a database that is only read needs none.
        Lease lease = OPEN.compute(
                directory.toAbsolutePath().normalize(), (path, held) -> held == null ? open(path) : held.with(1));
        return new Shared(lease.indexed(), lease.copy());
    }

    private static Lease open(Path directory) {
        DatasetGraphTDB dataset = TDB2StorageBuilder.build(Location.create(folder(directory)));
        return new Lease(dataset, TextIndexedDataset.frozen(dataset, directory), new SharedCopy(), 1);
    }

    /** {@return the folder of the files that count} */
    static Path folder(Path directory) {
        try {
            return DataFolders.newest(directory).orElse(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void release(Path directory) {
        OPEN.computeIfPresent(directory.toAbsolutePath().normalize(), (path, lease) -> {
            if (lease.holders() > 1) {
                return lease.with(-1);
            }
            lease.indexed().close();
            lease.dataset().shutdown();
            return null;
        });
    }
}
