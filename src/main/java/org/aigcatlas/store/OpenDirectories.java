package org.aigcatlas.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aigcatlas.graph.AtlasException;

/**
 * The directories that this process has open for writing. TDB2 would hand out the same database a second time, whose
 * closing would then pull it from under the first.
 */
final class OpenDirectories {
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private OpenDirectories() {}

    /** {@return the directory's real path, taken until it is given back} */
    static Path take(Path directory) throws IOException {
        Path real = directory.toRealPath();
        if (!OPEN.add(real)) {
            throw AtlasException.unavailable(
                    "The store " + directory + " is in use: this program has it open already.",
                    "Share what is open, or close it first.");
        }
        return real;
    }

    static void giveBack(Path real) {
        OPEN.remove(real);
    }
}
