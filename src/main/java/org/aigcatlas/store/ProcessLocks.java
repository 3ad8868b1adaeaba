package org.aigcatlas.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;

/**
 * The directories that this process has open for writing. TDB2 would hand out the same database a second time, whose
 * closing would then pull it from under the first.
 */
final class ProcessLocks {
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private ProcessLocks() {}

    /** {@return the directory's real path, taken until it is given back} */
    static Path take(Path directory) throws IOException {
        Path real = directory.toRealPath();
        if (!OPEN.add(real)) {
            throw AtlasException.of(ProblemCode.STORE_OPEN_ALREADY).with("directory", directory);
        }
        return real;
    }

    static void giveBack(Path real) {
        OPEN.remove(real);
    }
}
