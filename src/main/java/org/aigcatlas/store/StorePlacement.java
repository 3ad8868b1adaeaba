package org.aigcatlas.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aigcatlas.graph.RealPath;
import org.apache.jena.sparql.core.DatasetGraph;

/** Makes a store beside its place and moves it there whole, so that half a store never stands where one is looked for. */
public final class StorePlacement {
    /** Makes a store in a directory that isn't there yet. */
    @FunctionalInterface
    interface Making {
        void in(Path part) throws IOException;
    }

    private StorePlacement() {}

    /**
     * Makes a store with content of one's own.
     *
     * @param directory where there is nothing yet, or an empty directory
     * @param filling fills it; where it throws, nothing is left behind
     * @throws IOException where it can't be written
     */
    public static void make(Path directory, Consumer<DatasetGraph> filling) throws IOException {
        put(directory, part -> {
            try (LocalStore store = LocalStore.open(part)) {
                store.write(dataset -> {
                    filling.accept(dataset);
                    return true;
                });
            }
        });
    }

    static void put(Path directory, Making making) throws IOException {
        Path target = RealPath.of(directory);
        // The target's own name is left out: where it is as long as names may be, nothing can be added to it.
        String name = StoreLocation.PART + UUID.randomUUID();
        Path part = Files.isDirectory(target) ? target.resolve(name) : target.resolveSibling(name);
        try {
            making.in(part);
            moveIntoPlace(part, target);
        } finally {
            Packing.delete(part);
        }
    }

    private static void moveIntoPlace(Path part, Path target) throws IOException {
        try {
            if (part.startsWith(target)) {
                moveInside(part, target);
            } else {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (FileSystemException e) {
            // Another process may have been faster; what it put there is the same. Systems name that fault differently.
            if (StoreLocation.at(target) != StoreLocation.STORE) {
                throw e;
            }
        }
    }

    private static void moveInside(Path part, Path target) throws IOException {
        List<Path> content;
        try (Stream<Path> inside = Files.list(part)) {
            // The database comes last ("D" before "t"): where it is, the rest is.
            content = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : content) {
            Files.move(file, target.resolve(part.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
