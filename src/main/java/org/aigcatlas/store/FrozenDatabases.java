package org.aigcatlas.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;

/**
 * The databases that this process has open for reading only. TDB2 can have a database open once in a process, so those
 * who open the same one share it, and the last to close it closes it.
 */
final class FrozenDatabases {
    private record Lease(DatasetGraphTDB dataset, int holders) {}

    private static final Map<Path, Lease> OPEN = new ConcurrentHashMap<>();

    private FrozenDatabases() {}

    static DatasetGraph acquire(Path directory) {
        // The usual way in takes a lock for one process; a database that is only read needs none.
        Location storage = Location.create(directory.resolve("Data-0001").toAbsolutePath());
        return OPEN.compute(
                        directory.toAbsolutePath().normalize(),
                        (path, lease) -> lease == null
                                ? new Lease(TDB2StorageBuilder.build(storage), 1)
                                : new Lease(lease.dataset(), lease.holders() + 1))
                .dataset();
    }

    static void release(Path directory) {
        OPEN.computeIfPresent(directory.toAbsolutePath().normalize(), (path, lease) -> {
            if (lease.holders() > 1) {
                return new Lease(lease.dataset(), lease.holders() - 1);
            }
            lease.dataset().shutdown();
            return null;
        });
    }
}
