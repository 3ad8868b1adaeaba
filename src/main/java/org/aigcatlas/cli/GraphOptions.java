package org.aigcatlas.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which graph a command reads. */
final class GraphOptions {
    @ArgGroup
    private @Nullable Place place;

    /** One of the places where a graph can be. */
    static final class Place {
        @Option(
                names = "--store",
                paramLabel = "DIR",
                description = "A store of your own, as `aigc load` makes it (default: the bundled graph).")
        private @Nullable Path store;

        @Option(
                names = "--endpoint",
                paramLabel = "URL",
                description = "A SPARQL 1.1 service that holds an atlas, such as http://127.0.0.1:3030/sparql.")
        private @Nullable URI endpoint;
    }

    /**
     * Opens the graph for reading.
     *
     * @return the atlas, to be closed by the caller
     * @throws AtlasException where it can't be opened
     */
    Atlas open() {
        Optional<Place> given = Optional.ofNullable(place);
        Optional<Path> store = given.flatMap(where -> Optional.ofNullable(where.store));
        Optional<URI> endpoint = given.flatMap(where -> Optional.ofNullable(where.endpoint));
        return store.map(GraphOptions::existing)
                .or(() -> endpoint.map(Atlas::connect))
                .orElseGet(Atlas::open);
    }

    private static Atlas existing(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw AtlasException.question(
                    "--store",
                    "There is no store at " + directory + ".",
                    "`aigc load FILE --store " + directory + "` makes one.");
        }
        return Atlas.open(directory);
    }
}
