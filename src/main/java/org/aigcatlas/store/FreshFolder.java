package org.aigcatlas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.aigcatlas.text.DataFolders;
import org.aigcatlas.text.GreatIntegers;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.StoreConnection;

/** Makes the folder that takes the place of another in a database: beside its place, and moved there whole. */
final class FreshFolder {
    private FreshFolder() {}

    /**
     * Makes it. From then on it is the one that counts when the database is opened, so it is to be opened at once.
     *
     * @param old the folder whose place it takes
     * @param filling fills the new database, inside a transaction; where it throws, nothing is left behind
     * @return the new folder
     * @throws IOException where a file can't be written
     */
    static Path after(Path old, Consumer<DatasetGraph> filling) throws IOException {
        Path next = DataFolders.next(old);
        Path part = DataFolders.part(next);
        Packing.delete(part);
        try {
            Files.createDirectories(part);
            copySettings(old, part);
            fill(part, filling);
            Files.move(part, next, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Packing.delete(part);
        }
        return next;
    }

    /**
     * Opens it.
     *
     * @param folder the new folder
     * @return the database in it
     * @throws IOException where that fails; the folder is gone then, and the one before counts again
     */
    static DatasetGraph open(Path folder) throws IOException {
        try {
            settle(folder.resolveSibling("."));
            return StoreConnection.connectCreate(Location.create(folder)).getDatasetGraph();
        } catch (IOException | RuntimeException | Error e) {
            takeBack(folder, e);
            throw e;
        }
    }

    /** Changes go on into the folder before; if this one stayed, the next opening would take it and lose them. */
    private static void takeBack(Path folder, Throwable failure) {
        Path part = DataFolders.part(folder);
        try {
            ProcessFileLock lock = StoreConnection.lockForLocation(Location.create(folder));
            if (lock.isLockedHere()) {
                lock.unlock();
            }
            ProcessFileLock.release(lock);
            Files.move(folder, part, StandardCopyOption.ATOMIC_MOVE);
            Packing.delete(part);
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** Whoever tunes TDB2 puts files into the folder. */
    private static void copySettings(Path from, Path to) throws IOException {
        try (DirectoryStream<Path> settings = Files.newDirectoryStream(from, "*.{opt,cfg}")) {
            for (Path file : settings) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void fill(Path part, Consumer<DatasetGraph> filling) throws IOException {
        Location location = Location.create(part);
        DatasetGraph fresh = StoreConnection.connectCreate(location).getDatasetGraph();
        try {
            Txn.executeWrite(fresh, () -> filling.accept(GreatIntegers.over(fresh)));
        } finally {
            StoreConnection.internalExpel(location, true);
        }
        DatabaseSize.remember(part);
    }

    /** A folder that was moved is where it is now also after a loss of power. */
    private static void settle(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
