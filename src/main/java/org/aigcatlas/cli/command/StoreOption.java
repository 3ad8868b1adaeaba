package org.aigcatlas.cli.command;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.store.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The store of one's own that a command writes to, and how a directory becomes an open store. */
final class StoreOption {
    static final String NAME = "--store";

    @Option(names = NAME, paramLabel = "DIR")
    private @Nullable Path store;

    /** {@return its directory, where one is given} */
    Optional<Path> directory() {
        return Optional.ofNullable(store);
    }

    /** {@return the directory of a store of one's own, without which a command can't do its work} */
    static Path needed(Optional<Path> directory) {
        return directory.orElseThrow(
                () -> AtlasException.of(ProblemCode.COMMAND_STORE_NEEDED).at(NAME));
    }

    /** {@return the store at a directory, else the bundled graph, to be closed by the caller} */
    static Atlas orBundled(@Nullable Path directory) {
        return directory == null ? Atlas.open() : existing(directory);
    }

    /** {@return the store at a directory that a command only reads or takes from, to be closed by the caller} */
    static Atlas existing(Path directory) {
        return existing(directory, EnumSet.of(StoreLocation.STORE));
    }

    /**
     * Opens a store at a directory that a command doesn't make.
     *
     * @param directory where it is
     * @param fit what may be at the directory
     * @return the store, to be closed by the caller
     * @throws AtlasException where something else is there
     */
    static Atlas existing(Path directory, Set<StoreLocation> fit) {
        require(directory, fit);
        return Atlas.open(directory);
    }

    /** Refuses a directory that is no store. */
    static void requireStore(Path directory) {
        require(directory, EnumSet.of(StoreLocation.STORE));
    }

    private static void require(Path directory, Set<StoreLocation> fit) {
        if (!fit.contains(StoreLocation.at(directory))) {
            throw AtlasException.of(ProblemCode.COMMAND_STORE_ABSENT)
                    .with("directory", directory)
                    .at(NAME);
        }
    }
}
