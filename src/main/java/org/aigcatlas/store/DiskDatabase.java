package org.aigcatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.text.TextIndexedDataset;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A database on disk with its index, which this process alone has open. */
final class DiskDatabase implements AutoCloseable {
    private final DatasetGraphSwitchable database;
    private final Generations generations;
    private final TextIndexedDataset indexed;
    private final Runnable afterClosing;

    private DiskDatabase(
            DatasetGraphSwitchable database,
            Generations generations,
            TextIndexedDataset indexed,
            Runnable afterClosing) {
        this.database = database;
        this.generations = generations;
        this.indexed = indexed;
        this.afterClosing = afterClosing;
    }

    /**
     * Opens a database, and makes an empty one where there is none.
     *
     * @param directory the database's directory
     * @param afterClosing what to do when it is closed
     * @return the open database
     * @throws AtlasException where it is in use, by this process or another, or isn't a database
     */
    static DiskDatabase open(Path directory, Runnable afterClosing) {
        StoreLocation.at(directory);
        try {
            Files.createDirectories(directory);
            Path taken = ProcessLocks.take(directory);
            try {
                return connect(directory, () -> {
                    ProcessLocks.giveBack(taken);
                    afterClosing.run();
                });
            } catch (IOException | RuntimeException e) {
                ProcessLocks.giveBack(taken);
                throw e;
            }
        } catch (IOException | UncheckedIOException | TDBException | DBOpEnvException | TextIndexException e) {
            throw unusable(directory, e);
        }
    }

    private static DiskDatabase connect(Path directory, Runnable afterClosing) throws IOException {
        DatasetGraphSwitchable database =
                (DatasetGraphSwitchable) DatabaseMgr.connectDatasetGraph(Location.create(directory.toAbsolutePath()));
        try {
            Generations generations = Generations.of(database);
            DatabaseSize.rememberFirst(generations.folder());
            TextIndexedDataset indexed = TextIndexedDataset.onDisk(generations, directory);
            return new DiskDatabase(database, generations, indexed, afterClosing);
        } catch (IOException | RuntimeException e) {
            TDBInternal.expel(database, true);
            throw e;
        }
    }

    /** {@return that a directory is held, or is no database that can be opened} */
    static AtlasException unusable(Path directory, Exception e) {
        if (e instanceof AlreadyLocked || String.valueOf(e.getMessage()).contains("lock")) {
            return AtlasException.of(ProblemCode.STORE_HELD).with("directory", directory);
        }
        return AtlasException.of(ProblemCode.STORE_UNUSABLE)
                .with("directory", directory)
                .with("reason", e);
    }

    /** {@return the database with what keeps its index in step} */
    TextIndexedDataset indexed() {
        return indexed;
    }

    /** {@return the folder of the files that count; another one after it was compacted} */
    Path folder() {
        return generations.folder();
    }

    /** {@return whether it has grown by so much that compacting it pays} */
    boolean hasGrown() {
        try {
            return DatabaseSize.hasGrown(generations.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what it takes of the disk, in bytes} */
    long size() {
        try {
            return DatabaseSize.of(generations.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compacts it. Nobody may write meanwhile; readers go on. */
    void compact() throws IOException {
        generations.compact();
        indexed.confirm();
    }

    /** Takes its growth as given, since it can't be compacted. */
    void acceptSize() throws IOException {
        DatabaseSize.remember(generations.folder());
    }

    /** Puts other content in the place of all that it holds, with an index of it. Nobody may write meanwhile. */
    void replace(Consumer<DatasetGraph> filling) throws IOException {
        generations.replace(filling);
        indexed.replaced();
    }

    @Override
    public void close() {
        indexed.close();
        generations.close();
        TDBInternal.expel(database, true);
        afterClosing.run();
    }
}
