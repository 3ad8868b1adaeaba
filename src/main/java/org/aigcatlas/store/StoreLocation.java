package org.aigcatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;

/** What is at a path that is to be a store. */
public enum StoreLocation {
    /** Nothing; a store can be made. */
    FREE,
    /** A directory with nothing in it; a store can be made inside. */
    EMPTY,
    /** A store. */
    STORE;

    /** What an unfinished unpacking is called, until it is moved to its place. */
    static final String PART = ".part-";

    private static final String DATABASE = "Data-";
    private static final Set<String> NO_CONTENT = Set.of("tdb.lock", "lost+found");

    /**
     * Looks at a path.
     *
     * @param path where a store is, or is to be
     * @return what is there
     * @throws AtlasException where something else is there, which must not be written to
     */
    public static StoreLocation at(Path path) {
        if (path.toString().isEmpty()) {
            throw AtlasException.of(ProblemCode.STORE_NAMELESS).at("--store");
        }
        if (!Files.exists(path)) {
            return FREE;
        }
        if (Files.isDirectory(path)) {
            Set<String> content = content(path);
            if (content.stream().anyMatch(name -> name.startsWith(DATABASE))) {
                return STORE;
            }
            if (content.stream().allMatch(name -> NO_CONTENT.contains(name) || name.startsWith(PART))) {
                return EMPTY;
            }
        }
        throw AtlasException.of(ProblemCode.STORE_OCCUPIED).with("path", path).at("--store");
    }

    private static Set<String> content(Path directory) {
        try (Stream<Path> inside = Files.list(directory)) {
            return Set.copyOf(
                    inside.map(file -> directory.relativize(file).toString()).toList());
        } catch (IOException e) {
            throw AtlasException.of(ProblemCode.STORE_UNREADABLE)
                    .with("directory", directory)
                    .with("reason", e);
        }
    }
}
