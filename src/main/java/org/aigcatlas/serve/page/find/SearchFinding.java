package org.aigcatlas.serve.page.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.ask.QuestionReading;
import org.aigcatlas.graph.Named;
import org.aigcatlas.search.Hit;
import org.aigcatlas.search.Names;
import org.aigcatlas.search.SearchResults;
import org.aigcatlas.text.MatchKind;

/**
 * What a text that somebody looks for leads to.
 *
 * @param text the text
 * @param reading what it means as a question; empty where it is none
 * @param results the things that the question names, or else those that the text finds
 * @param nearest things whose names are like it, where nothing is found
 */
public record SearchFinding(
        String text, Optional<QuestionReading> reading, SearchResults results, List<Named> nearest) {
    private static final int LOOKED_AT = 20;

    public SearchFinding {
        nearest = List.copyOf(nearest);
    }

    /**
     * Looks for a text.
     *
     * @param atlas where
     * @param text what somebody typed
     * @param from how many things to leave out
     * @param most how many to tell at the most
     * @return what it leads to
     */
    public static SearchFinding of(Atlas atlas, String text, int from, int most) {
        Names names = atlas.names();
        Optional<QuestionReading> reading = text.isEmpty() ? Optional.empty() : atlas.understand(text);
        List<Hit> named = reading.stream()
                .flatMap(SearchFinding::things)
                .flatMap(thing -> hit(names, thing).stream())
                .toList();
        if (!named.isEmpty()) {
            List<Hit> part = named.stream().skip(from).limit(most).toList();
            return new SearchFinding(text, reading, new SearchResults(part, named.size()), List.of());
        }
        SearchResults results = names.search(text, from, most);
        if (results.total() > 0 || text.isEmpty()) {
            return new SearchFinding(
                    text, reading.filter(QuestionReading.Understood.class::isInstance), results, List.of());
        }
        String meant = reading.flatMap(SearchFinding::unknown).orElse(text);
        return new SearchFinding(
                text, reading, meant.equals(text) ? results : names.search(meant, from, most), nearest(names, meant));
    }

    private static Stream<Named> things(QuestionReading reading) {
        return reading instanceof QuestionReading.Understood understood
                ? understood.things().values().stream().distinct()
                : Stream.of();
    }

    private static Optional<String> unknown(QuestionReading reading) {
        return reading instanceof QuestionReading.OfUnknown unknown
                ? Optional.of(unknown.names().getFirst())
                : Optional.empty();
    }

    private static Optional<Hit> hit(Names names, Named thing) {
        return names.search(thing.en(), 0, LOOKED_AT).hits().stream()
                .filter(hit -> hit.thing().equals(thing))
                .findFirst()
                .map(hit -> new Hit(hit.thing(), hit.kind(), "", MatchKind.LABEL, hit.definition()));
    }

    private static List<Named> nearest(Names names, String text) {
        return names.nearest(text).stream()
                .flatMap(name -> names.known(name).stream())
                .distinct()
                .toList();
    }
}
