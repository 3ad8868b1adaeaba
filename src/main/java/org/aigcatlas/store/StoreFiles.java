package org.aigcatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.Limits;

/**
 * The files of a store on disk, as they were when it was opened. An open store goes on reading and writing files that are
 * deleted, and nobody would miss them before the next start; so they are looked for.
 */
public final class StoreFiles {
    private static final String FULL = "No space left on device";
    private static final String FAULT = "unsafe memory access";

    /** Which file each path led to. */
    private record Opened(Path database, Map<Path, Object> keys) {}

    private final Path directory;
    private final Object own;
    private final Supplier<Path> database;
    private volatile Opened opened;

    /**
     * The files of a store that is open.
     *
     * @param directory its directory
     * @param database tells the directory inside that holds the database now; another one after it was compacted
     */
    StoreFiles(Path directory, Supplier<Path> database) {
        this.directory = directory.toAbsolutePath();
        this.own = key(this.directory);
        this.database = database;
        this.opened = look(database.get());
    }

    private static Opened look(Path data) {
        Map<Path, Object> keys = new LinkedHashMap<>();
        keys.put(data, key(data));
        try (Stream<Path> files = Files.list(data)) {
            files.filter(file -> !DatabaseSize.isRemembered(file)).forEach(file -> keys.put(file, key(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Opened(data, Map.copyOf(keys));
    }

    /** What tells a file from another of the same name: the system's own key or, where it has none, when it was made. */
    private static Object key(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.ofNullable(attributes.fileKey()).orElseGet(attributes::creationTime);
        } catch (IOException e) {
            return e.getClass();
        }
    }

    /** {@return that the store was deleted or replaced since it was opened; empty where it is there as it was} */
    public Optional<Problem> missing() {
        Path data = database.get();
        // It may have been compacted while it was looked for.
        boolean isThere =
                key(directory).equals(own) && (isThere(data) || !database.get().equals(data));
        return isThere
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.STORE_GONE).with("directory", directory));
    }

    private boolean isThere(Path data) {
        try {
            if (!opened.database().equals(data)) {
                opened = look(data);
            }
            return opened.keys().entrySet().stream()
                    .allMatch(file -> key(file.getKey()).equals(file.getValue()));
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** {@return that the disk has no room for a change; empty where it has} */
    public Optional<Problem> full() {
        try {
            return Files.getFileStore(directory).getUsableSpace() < Limits.FREE_DISK
                    ? Optional.of(isFull())
                    : Optional.empty();
        } catch (IOException e) {
            // Where the directory is gone, that is told, and what can't be known is no reason to refuse.
            return Optional.empty();
        }
    }

    private Problem isFull() {
        return Problem.of(ProblemCode.STORE_DISK_FULL).with("directory", directory);
    }

    /** {@return how many bytes the files of the store take on the disk; none where they can't be read} */
    public long bytes() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(StoreFiles::size)
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Lets a change begin, or refuses it where it could not be kept. */
    void requireRoom() {
        requireThere();
        full().ifPresent(problem -> {
            throw AtlasException.of(problem);
        });
    }

    /** Lets a change be acknowledged, or tells that it went into files which nobody will find. */
    void requireThere() {
        missing().ifPresent(problem -> {
            throw AtlasException.of(problem);
        });
    }

    /**
     * Says what a failure of a change comes from.
     *
     * @param failure what went wrong
     * @return that the disk is full, where it is; empty for anything else
     */
    Optional<AtlasException> explain(Throwable failure) {
        boolean isToldSo = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof IOException
                        && String.valueOf(cause.getMessage()).contains(FULL));
        // A file that is mapped into memory can't say that the disk has no room for what is written to it.
        boolean isFault = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof InternalError
                        && String.valueOf(cause.getMessage()).contains(FAULT));
        return isToldSo || (isFault && full().isPresent())
                ? Optional.of(AtlasException.of(isFull()))
                : Optional.empty();
    }
}
