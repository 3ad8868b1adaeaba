package org.aigcatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.text.DataFolders;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;

/**
 * A store as it was after one of its commits, read beside a process that has it open and goes on writing, such as a server.
 * TDB2 never writes to a page again that a commit has left behind; small files say where the pages of the last commit begin.
 * Copies of them, taken while no commit is under way, with a copy of the pages taken afterwards, are the database of then.
 */
public final class StoreSnapshot {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Set<ProblemCode> HELD =
            EnumSet.of(ProblemCode.STORE_HELD, ProblemCode.STORE_OPEN_ALREADY, ProblemCode.STORE_INDEX_HELD);

    /** Where a commit writes what it is about to do; empty while none is under way. */
    private static final String JOURNAL = "journal.jrnl";

    private static final List<String> STATES = List.of(".bpt", ".bdf");
    private static final List<String> PAGES = List.of(".dat", ".idn", ".obj");

    private StoreSnapshot() {}

    /**
     * Reads a store, whether or not another process has it open.
     *
     * @param directory the store
     * @param work what to read; the dataset has no search index
     * @param <T> the kind of answer
     * @return what the work returned
     * @throws IOException where the store can't be read, or changes faster than it can be read
     */
    public static <T> T read(Path directory, Function<DatasetGraph, T> work) throws IOException {
        try (LocalStore store = LocalStore.open(directory)) {
            return store.readDataset(work);
        } catch (AtlasException e) {
            if (e.problems().stream().noneMatch(problem -> HELD.contains(problem.code()))) {
                throw e;
            }
            return beside(directory, work);
        }
    }

    private static <T> T beside(Path directory, Function<DatasetGraph, T> work) throws IOException {
        Path copy = Files.createTempDirectory("aigc-snapshot");
        try {
            copy(directory, copy);
            DatasetGraphTDB database = TDB2StorageBuilder.build(Location.create(copy));
            try {
                return Txn.calculateRead(database, () -> work.apply(database));
            } finally {
                database.shutdown();
            }
        } finally {
            Packing.delete(copy);
        }
    }

    private static void copy(Path directory, Path copy) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<Path> folder = DataFolders.newest(directory);
            if (folder.isPresent() && isCopied(folder.get(), copy) && isNewest(folder.get(), directory)) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw AtlasException.of(ProblemCode.STORE_HELD).with("directory", directory);
    }

    private static boolean isCopied(Path folder, Path copy) throws IOException {
        try {
            // Listed first: what goes from then on is missed when it is copied.
            List<Path> all = files(folder, PAGES);
            Map<String, byte[]> states = states(folder);
            if (!isAtRest(folder) || !isSame(states, states(folder)) || !isAtRest(folder)) {
                return false;
            }
            for (Map.Entry<String, byte[]> state : states.entrySet()) {
                Files.write(copy.resolve(state.getKey()), state.getValue());
            }
            for (Path pages : all) {
                copyPages(pages, copy.resolve(pages.getFileName()));
            }
            return true;
        } catch (NoSuchFileException e) {
            // A compaction has put others in the place of the files.
            return false;
        }
    }

    /** A folder isn't deleted before another has taken its place. */
    private static boolean isNewest(Path folder, Path directory) throws IOException {
        return DataFolders.newest(directory).filter(folder::equals).isPresent();
    }

    private static void copyPages(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        try (InputStream in = Files.newInputStream(from)) {
            Packing.writeSparsely(in, to);
        }
    }

    private static boolean isAtRest(Path folder) throws IOException {
        return Files.size(folder.resolve(JOURNAL)) == 0;
    }

    private static Map<String, byte[]> states(Path folder) throws IOException {
        Map<String, byte[]> states = new TreeMap<>();
        for (Path file : files(folder, STATES)) {
            states.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        }
        return states;
    }

    private static boolean isSame(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.keySet().stream().allMatch(name -> Arrays.equals(one.get(name), other.get(name)));
    }

    private static List<Path> files(Path folder, List<String> endings) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
