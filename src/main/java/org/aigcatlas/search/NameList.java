package org.aigcatlas.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.store.Store;
import org.aigcatlas.store.VersionedCache;
import org.aigcatlas.text.Lexicon;
import org.aigcatlas.text.Match;
import org.aigcatlas.text.MatchKind;

/** All names that there are, read when the first is asked for, and kept until they change. */
final class NameList {
    private static final String ALL = "all";

    private final Store store;
    private final Lexicon lexicon;
    private final VersionedCache<String, List<Match>> called;
    private final VersionedCache<String, Nearest> nearest;

    NameList(Store store, Lexicon lexicon) {
        this.store = store;
        this.lexicon = lexicon;
        this.called = new VersionedCache<>(store);
        this.nearest = new VersionedCache<>(store);
    }

    private Stream<Match> all() {
        return called.get(store.version(), ALL, lexicon::all).stream();
    }

    /** {@return the short names of everything that has a label, in order} */
    List<String> slugs() {
        return iris().stream().map(Iris::shortName).distinct().sorted().toList();
    }

    /** {@return the IRIs of everything that has a label, in order} */
    List<String> iris() {
        return all().filter(match -> match.kind() == MatchKind.LABEL)
                .map(Match::iri)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the names most like a text, at most five} */
    List<String> nearest(String text) {
        return nearest.get(store.version(), ALL, () -> new Nearest(spoken())).to(text);
    }

    /** {@return what things may be asked for by} */
    List<String> spoken() {
        return all().flatMap(NameList::spoken).toList();
    }

    /** {@return what these things, by their IRIs, may be asked for by} */
    List<String> spoken(Set<String> iris) {
        return all().filter(match -> iris.contains(match.iri()))
                .flatMap(NameList::spoken)
                .toList();
    }

    /** A claim's label is a sentence that nobody writes. */
    private static Stream<String> spoken(Match match) {
        String slug = Iris.shortName(match.iri());
        return match.iri().startsWith(Iris.CLAIM) ? Stream.of(slug) : Stream.of(match.name(), slug);
    }
}
