package org.aigcatlas.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.Store;
import org.aigcatlas.store.VersionedCache;
import org.aigcatlas.text.CurieExpander;
import org.aigcatlas.text.NameNormalizer;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** Addresses that things had before, and where they lead now. */
public final class Moves {
    private static final Query REPLACED = QueryFactory.create("""
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT DISTINCT ?old ?new { ?old dcterms:isReplacedBy ?new FILTER(isIRI(?old) && isIRI(?new)) }""");
    private static final String ALL = "all";

    private final Store store;
    private final VersionedCache<String, Map<String, Set<String>>> replaced;

    Moves(Store store) {
        this.store = store;
        this.replaced = new VersionedCache<>(store);
    }

    /**
     * Follows an address to where it leads in the end.
     *
     * @param iri an IRI
     * @return the IRIs that have taken its place, sorted: several where a thing was split; empty where it has not moved,
     *     and where its ways lead in a circle
     */
    public List<String> ends(String iri) {
        Set<String> ends = new TreeSet<>();
        follow(iri, replaced(), new TreeSet<>(), ends);
        ends.remove(iri);
        return List.copyOf(ends);
    }

    private static void follow(String iri, Map<String, Set<String>> replaced, Set<String> seen, Set<String> ends) {
        if (!seen.add(iri)) {
            return;
        }
        Set<String> next = replaced.getOrDefault(iri, Set.of());
        if (next.isEmpty()) {
            ends.add(iri);
        }
        next.forEach(one -> follow(one, replaced, seen, ends));
    }

    /** {@return the address that somebody asked for by its IRI or short name and that no longer is one of a thing} */
    public Optional<String> old(String name) {
        return Stream.concat(candidates(name), Stream.of(Iris.NS + name))
                .filter(replaced()::containsKey)
                .findFirst();
    }

    /** {@return the IRIs that a name may be a spelling of} */
    static Stream<String> candidates(String name) {
        String folded = NameNormalizer.name(name);
        return Stream.of(CurieExpander.iri(name), Iris.ID + folded, Iris.CLAIM + folded)
                .filter(Iris::isAbsolute);
    }

    private Map<String, Set<String>> replaced() {
        return replaced.get(store.version(), ALL, this::read);
    }

    private Map<String, Set<String>> read() {
        return store.read(reading -> {
            Map<String, Set<String>> moves = new HashMap<>();
            reading.rows(REPLACED, row -> moves.computeIfAbsent(row.get("old").getURI(), key -> new TreeSet<>())
                    .add(row.get("new").getURI()));
            return moves;
        });
    }
}
