package org.aigcatlas.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.Bundle;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Triple;

/** A store with the curated part of the bundled graph only, in which a change is checked quickly. */
public final class SmallStore {
    private static final List<String> GRAPHS =
            List.of("vocabulary", "sources", "article", "editorial", "glossary", "links");

    private SmallStore() {}

    /** {@return the directory, which now holds the store} */
    public static Path in(Path directory) {
        Map<String, List<Triple>> triples;
        try (LocalStore bundle = Bundle.open()) {
            triples = bundle.readDataset(dataset -> GRAPHS.stream()
                    .collect(Collectors.toMap(
                            name -> name,
                            name -> dataset.getGraph(Iris.graph(name)).find().toList())));
        }
        try (LocalStore store = LocalStore.open(directory)) {
            store.write(dataset -> {
                triples.forEach((name, all) -> all.forEach(dataset.getGraph(Iris.graph(name))::add));
                return true;
            });
        }
        return directory;
    }
}
