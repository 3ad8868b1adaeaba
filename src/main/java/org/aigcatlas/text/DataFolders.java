package org.aigcatlas.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of a database of TDB2, {@code Data-0001} and on: each compaction makes a new one, and the one with the highest
 * number counts.
 */
public final class DataFolders {
    private static final String NAME = "Data-";
    private static final Pattern WHOLE = Pattern.compile(NAME + "(\\d{1,9})");

    private DataFolders() {}

    /**
     * Lists those of a database.
     *
     * @param database its directory
     * @return the folders, oldest first; one that a compaction has not finished is not among them
     * @throws IOException where the directory can't be read
     */
    public static List<Path> all(Path database) throws IOException {
        try (Stream<Path> inside = Files.list(database)) {
            return inside.filter(path -> WHOLE.matcher(name(path)).matches())
                    .sorted(Comparator.comparing(DataFolders::number))
                    .toList();
        }
    }

    /** {@return the folder that counts; empty where there is none} */
    public static Optional<Path> newest(Path database) throws IOException {
        List<Path> all = all(database);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** {@return the folder that comes after this one} */
    public static Path next(Path folder) {
        return folder.resolveSibling(NAME + "%04d".formatted(number(folder) + 1));
    }

    /** {@return the folder in which another is made, until it is moved to its place; TDB2 deletes what is left of it} */
    public static Path part(Path folder) {
        return folder.resolveSibling(name(folder) + "-tmp");
    }

    private static int number(Path folder) {
        return Integer.parseInt(name(folder).substring(NAME.length()));
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
