package org.aigcatlas.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * How much the folder of a database takes, in bytes, and whether that is worth a compaction. TDB2 makes its files longer than
 * it needs, so what counts is how many of their pages were ever given out; and it never gives a page out twice.
 */
final class DatabaseSize {
    /** How often as large as after the last compaction a database gets. */
    private static final int MOST_TIMES = 2;

    /** What a database may grow by in any case. */
    private static final long LEAST_GROWTH = 1024 * 1024;

    private static final String TREE = ".bpt";
    private static final String TERMS = ".obj";
    private static final String COMPACT = "compact-size";
    /** The state of a tree is three numbers: its root, then how many pages of each of its two files are given out. */
    private static final int NUMBERS = 3;

    private DatabaseSize() {}

    /** {@return what it takes now} */
    static long of(Path folder) throws IOException {
        long size = 0;
        for (Path file : files(folder)) {
            String name = file.toString();
            if (name.endsWith(TREE)) {
                size += pages(file) * SystemTDB.BlockSize;
            } else if (name.endsWith(TERMS)) {
                size += Files.size(file);
            }
        }
        return size;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        }
    }

    private static long pages(Path tree) throws IOException {
        ByteBuffer state = ByteBuffer.wrap(Files.readAllBytes(tree));
        return state.remaining() < NUMBERS * Long.BYTES ? 0 : state.getLong(Long.BYTES) + state.getLong(2 * Long.BYTES);
    }

    /** Remembers that it is as small as it gets. */
    static void remember(Path folder) throws IOException {
        Path part = folder.resolve(COMPACT + ".part");
        Files.writeString(part, Long.toString(of(folder)));
        Files.move(part, folder.resolve(COMPACT), StandardCopyOption.REPLACE_EXISTING);
    }

    /** {@return whether a file is what is remembered here, and none of the database's own} */
    static boolean isRemembered(Path file) {
        return String.valueOf(file.getFileName()).startsWith(COMPACT);
    }

    /** Remembers so, unless that is known already. */
    static void rememberFirst(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(COMPACT))) {
            remember(folder);
        }
    }

    /** {@return whether it has grown by so much that compacting it pays} */
    static boolean hasGrown(Path folder) throws IOException {
        Path file = folder.resolve(COMPACT);
        String known = Files.exists(file) ? Files.readString(file).strip() : "";
        long compact = known.matches("\\d{1,18}") ? Long.parseLong(known) : 0;
        return of(folder) > MOST_TIMES * compact + LEAST_GROWTH;
    }
}
