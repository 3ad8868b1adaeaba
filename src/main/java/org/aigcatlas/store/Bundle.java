package org.aigcatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.RealPath;

/** The graph that ships inside the program, as a packed database. */
public final class Bundle {
    /** Names a directory for unpacked bundles, instead of the user's cache. */
    public static final String CACHE_PROPERTY = "aigc.cache";

    private static final String FOLDER = "atlas";
    private static final String PACKED = "bundle.zip";
    private static final String MARK = "bundle.sha256";

    private Bundle() {}

    /**
     * Opens the bundled graph for reading. The first time, it is unpacked into a cache; later, and in any number of
     * processes at once, it is there already.
     *
     * @return the open store, which refuses to be written to
     */
    public static LocalStore open() {
        Path directory = cache().resolve(Bundled.text(FOLDER, MARK).strip());
        if (!Files.isDirectory(directory)) {
            unpackTo(directory);
        }
        return LocalStore.openFrozen(directory);
    }

    /**
     * Makes a database of one's own with the bundled graph in it, where there is nothing yet.
     *
     * @param directory where to; left alone if it is a store
     * @throws AtlasException where it holds anything else, or can't be written to
     */
    public static void seed(Path directory) {
        if (StoreLocation.at(directory) != StoreLocation.STORE) {
            unpackTo(directory);
        }
    }

    /** {@return the bundled graph in a copy that takes changes and goes when it is closed} */
    public static LocalStore openScratch() {
        try {
            Path scratch = Files.createTempDirectory("aigc-scratch");
            Path directory = scratch.resolve("store");
            unpackTo(directory);
            return LocalStore.open(directory, () -> delete(scratch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try {
            Packing.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path cache() {
        return Optional.ofNullable(System.getProperty(CACHE_PROPERTY))
                .map(Path::of)
                .or(() -> Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                        .filter(value -> !value.isBlank())
                        .map(value -> Path.of(value, "aigc-atlas")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "aigc-atlas"));
    }

    private static void unpackTo(Path directory) {
        Path target = RealPath.of(directory);
        boolean inside = Files.isDirectory(target);
        // The target's own name is left out: where it is as long as names may be, nothing can be added to it.
        String part = StoreLocation.PART + UUID.randomUUID();
        unpackTo(target, inside ? target.resolve(part) : target.resolveSibling(part));
    }

    private static void unpackTo(Path target, Path part) {
        try (InputStream in = Bundle.class.getResourceAsStream("/" + FOLDER + "/" + PACKED)) {
            if (in == null) {
                throw new IllegalStateException("the bundled graph is not in the program; build it");
            }
            try {
                Files.createDirectories(part);
                Packing.unpack(in, part);
                moveIntoPlace(part, target);
            } finally {
                Packing.delete(part);
            }
        } catch (IOException e) {
            throw AtlasException.of(ProblemCode.STORE_UNPACKABLE)
                    .with("path", target)
                    .with("reason", e);
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
            Files.move(file, target.resolve(part.relativize(file)));
        }
    }
}
