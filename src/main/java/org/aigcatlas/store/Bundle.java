package org.aigcatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.text.DataFolders;

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
     * processes at once, it is there already. Where no cache can be written to, it is unpacked for this once.
     *
     * @return the open store, which refuses to be written to
     * @throws AtlasException where it can be unpacked nowhere
     */
    public static LocalStore open() {
        String name = Bundled.text(FOLDER, MARK).strip();
        return caches().map(cache -> cache.resolve(name))
                .filter(Bundle::isThere)
                .findFirst()
                .map(LocalStore::openFrozen)
                .orElseGet(() -> openForOnce(true));
    }

    /** {@return the directories that bundles may be unpacked to, the best first} */
    private static Stream<Path> caches() {
        Optional<Path> named =
                Optional.ofNullable(System.getProperty(CACHE_PROPERTY)).map(Path::of);
        Optional<Path> ofUser = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(value -> !value.isBlank())
                .map(Path::of);
        Path ofHome = Path.of(System.getProperty("user.home"), ".cache");
        return Stream.concat(named.stream(), Stream.of(ofUser.orElse(ofHome).resolve("aigc-atlas")));
    }

    /** {@return whether the bundle is in a directory, now at the latest, in a way in which it can be opened} */
    private static boolean isThere(Path directory) {
        try {
            if (!Files.isDirectory(directory)) {
                StorePlacement.put(directory, Bundle::unpack);
            }
            return isWritable(directory);
        } catch (IOException e) {
            return false;
        }
    }

    /** TDB2 opens its files for writing, even where they are only read. */
    private static boolean isWritable(Path directory) throws IOException {
        Optional<Path> data = DataFolders.newest(directory);
        if (data.isEmpty()) {
            return false;
        }
        try (Stream<Path> files = Files.list(data.get())) {
            return files.allMatch(Files::isWritable);
        }
    }

    /**
     * Makes a database of one's own with the bundled graph in it, where there is nothing yet.
     *
     * @param directory where to; left alone if it is a store
     * @throws AtlasException where it holds anything else, or can't be written to
     */
    public static void seed(Path directory) {
        if (StoreLocation.at(directory) != StoreLocation.STORE) {
            try {
                StorePlacement.put(directory, Bundle::unpack);
            } catch (IOException e) {
                throw unpackable(directory, e);
            }
        }
    }

    /** {@return the bundled graph in a copy that takes changes and goes when it is closed} */
    public static LocalStore openScratch() {
        return openForOnce(false);
    }

    private static LocalStore openForOnce(boolean isFrozen) {
        Path scratch = scratch();
        Path directory = scratch.resolve("store");
        try {
            StorePlacement.put(directory, Bundle::unpack);
            return isFrozen
                    ? LocalStore.openFrozen(directory, () -> delete(scratch))
                    : LocalStore.open(directory, () -> delete(scratch));
        } catch (IOException e) {
            discard(scratch, e);
            throw unpackable(scratch, e);
        } catch (RuntimeException e) {
            discard(scratch, e);
            throw e;
        }
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("aigc-scratch");
        } catch (IOException e) {
            throw unpackable(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    private static void discard(Path directory, Exception failure) {
        try {
            delete(directory);
        } catch (UncheckedIOException e) {
            failure.addSuppressed(e);
        }
    }

    private static AtlasException unpackable(Path directory, IOException e) {
        return AtlasException.of(ProblemCode.STORE_UNPACKABLE)
                .with("path", directory)
                .with("reason", e);
    }

    private static void delete(Path directory) {
        try {
            Packing.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path part) throws IOException {
        try (InputStream in = Bundle.class.getResourceAsStream("/" + FOLDER + "/" + PACKED)) {
            if (in == null) {
                throw new IllegalStateException("the bundled graph is not in the program; build it");
            }
            Files.createDirectories(part);
            Packing.unpack(in, part);
        }
    }
}
