package org.aigcatlas.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of one state of a database, which are deleted when others have taken their place and nobody uses them any more. */
final class Generation {
    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);

    private final DatasetGraph database;
    private final Path folder;
    private int users;
    private boolean isSuperseded;
    private boolean isGone;

    Generation(DatasetGraph database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    DatasetGraph database() {
        return database;
    }

    Path folder() {
        return folder;
    }

    /** {@return whether one more may use them; false where others have taken their place} */
    synchronized boolean enter() {
        users += isSuperseded ? 0 : 1;
        return !isSuperseded;
    }

    synchronized void leave() {
        users--;
        if (isSuperseded && users == 0) {
            dispose(false);
        }
    }

    /** Hears that others have taken their place. */
    synchronized void supersede() {
        isSuperseded = true;
        if (users == 0) {
            dispose(false);
        }
    }

    /** Deletes them, even where somebody uses them still. */
    synchronized void close() {
        dispose(true);
    }

    synchronized boolean isGone() {
        return isGone;
    }

    private void dispose(boolean isForced) {
        if (isGone) {
            return;
        }
        try {
            StoreConnection.internalExpel(Location.create(folder), isForced);
            Packing.delete(folder);
            isGone = true;
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} is no longer needed and can't be deleted: {}", folder, String.valueOf(e.getMessage()));
        }
    }
}
