package org.aigcatlas.cli.command;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.ServerSettings;
import org.aigcatlas.store.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which graph a command reads. */
final class GraphOptions {
    @ArgGroup
    private @Nullable Where where;

    @Mixin
    private TimeoutOption timeout = new TimeoutOption();

    /** One of the places where a graph can be. */
    static final class Where {
        @Option(names = StoreOption.NAME, paramLabel = "DIR")
        private @Nullable Path store;

        @Option(names = "--endpoint", paramLabel = "URL")
        private @Nullable URI endpoint;

        /** {@return the directory of a store, where that is the place} */
        Optional<Path> store() {
            return Optional.ofNullable(store);
        }

        /** {@return the address of a service, where that is the place} */
        Optional<URI> endpoint() {
            return Optional.ofNullable(endpoint);
        }
    }

    /**
     * Opens the graph for reading, with a word where its store is of another version of the ontology.
     *
     * @param aigc who is told so
     * @return the atlas, to be closed by the caller
     * @throws AtlasException where it can't be opened
     */
    Atlas open(GlobalOptions aigc) {
        return open(aigc, EnumSet.of(StoreLocation.STORE), timeout.given());
    }

    /**
     * Opens the graph for serving, for which a directory can also be empty, such as a container's new volume, or not be there
     * yet, where writing is on.
     *
     * @param aigc who is told where its store is new, or of another version of the ontology
     * @param isWritten whether clients may write
     * @return the atlas, to be closed by the caller
     * @throws AtlasException where it can't be opened
     */
    Atlas openForServing(GlobalOptions aigc, boolean isWritten) {
        Optional<Path> made = Optional.ofNullable(where)
                .flatMap(one -> Optional.ofNullable(one.store))
                .filter(directory -> isMade(directory, isWritten));
        Atlas atlas = open(aigc, EnumSet.allOf(StoreLocation.class), Optional.of(timeWhenServing()));
        made.ifPresent(directory -> aigc.console()
                .say(aigc.language()
                        .pick(directory + " is new; it holds the bundled graph.", "已新建 " + directory + "，内含随附的图谱。")));
        return atlas;
    }

    private static boolean isMade(Path directory, boolean isWritten) {
        StoreLocation there = StoreLocation.at(directory);
        if (there == StoreLocation.FREE && !isWritten) {
            throw AtlasException.of(ProblemCode.COMMAND_STORE_UNSERVED)
                    .with("directory", directory)
                    .at(StoreOption.NAME);
        }
        return there != StoreLocation.STORE;
    }

    /** {@return how long each query may take while the graph is served} */
    Duration timeWhenServing() {
        return timeout.given().orElse(ServerSettings.DEFAULT.timeout());
    }

    private Atlas open(GlobalOptions aigc, Set<StoreLocation> fit, Optional<Duration> time) {
        Optional<Where> given = Optional.ofNullable(where);
        Optional<Path> store = given.flatMap(Where::store);
        Optional<URI> endpoint = given.flatMap(Where::endpoint);
        Atlas atlas = store.map(directory -> StoreOption.existing(directory, fit))
                .or(() -> endpoint.map(address ->
                        time.map(most -> Atlas.connect(address, most)).orElseGet(() -> Atlas.connect(address))))
                .orElseGet(Atlas::open);
        time.ifPresent(atlas.store()::limitQueries);
        atlas.mismatch()
                .map(problem -> problem.sentence(aigc.languageOfComplaints()))
                .ifPresent(aigc.console()::say);
        return atlas;
    }
}
