package org.aigcatlas.cli.command;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
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
     * Opens the graph for serving, for which a directory can also be empty, such as a container's new volume.
     *
     * @param aigc who is told where its store is of another version of the ontology
     * @return the atlas, to be closed by the caller
     * @throws AtlasException where it can't be opened
     */
    Atlas openForServing(GlobalOptions aigc) {
        return open(aigc, EnumSet.of(StoreLocation.STORE, StoreLocation.EMPTY), Optional.of(timeWhenServing()));
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
