package org.aigcatlas.serve.page.thing;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.serve.page.TermRenderer;
import org.aigcatlas.thing.Claims;

/** The sentence of a claim, in which the names of its things lead to them; what it calls otherwise comes behind. */
final class ClaimSentence {
    private record Place(int end, Named thing) {}

    private ClaimSentence() {}

    static Markup of(Claims.Said said, TermRenderer cells, Language language) {
        String text = said.claim().in(language);
        NavigableMap<Integer, Place> places = new TreeMap<>();
        List<Markup> behind = new ArrayList<>();
        said.things().stream()
                .distinct()
                .sorted(Comparator.comparingInt(thing -> -thing.in(language).length()))
                .forEach(thing -> {
                    if (!placed(text, thing, language, places)) {
                        behind.add(cells.thing(thing));
                    }
                });
        return Markup.parts(linked(text, places, cells), behind(behind));
    }

    private static boolean placed(String text, Named thing, Language language, NavigableMap<Integer, Place> places) {
        String name = thing.in(language).toLowerCase(Locale.ROOT);
        String folded = text.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || folded.length() != text.length()) {
            return false;
        }
        for (int at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
            int end = at + name.length();
            if (isWhole(folded, at, end) && isFree(places, at, end)) {
                places.put(at, new Place(end, thing));
                return true;
            }
        }
        return false;
    }

    /** A name of letters is none within a longer word; Chinese has no spaces between its words. */
    private static boolean isWhole(String text, int from, int to) {
        return isEdge(text, from - 1, from) && (isEdge(text, to - 1, to) || text.startsWith("s", to));
    }

    private static boolean isEdge(String text, int left, int right) {
        return left < 0 || right >= text.length() || !isLetter(text.charAt(left)) || !isLetter(text.charAt(right));
    }

    private static boolean isLetter(char sign) {
        return Character.isLetterOrDigit(sign) && !Character.isIdeographic(sign);
    }

    private static boolean isFree(NavigableMap<Integer, Place> places, int from, int to) {
        return places.headMap(to).values().stream().allMatch(place -> place.end() <= from);
    }

    private static Markup linked(String text, NavigableMap<Integer, Place> places, TermRenderer cells) {
        List<Markup> parts = new ArrayList<>();
        int done = 0;
        for (var place : places.entrySet()) {
            parts.add(Markup.words(text.substring(done, place.getKey())));
            done = place.getValue().end();
            parts.add(cells.iri(place.getValue().thing().iri(), text.substring(place.getKey(), done)));
        }
        parts.add(Markup.words(text.substring(done)));
        return Markup.parts(parts);
    }

    private static Markup behind(List<Markup> things) {
        return things.isEmpty()
                ? Markup.none()
                : Markup.parts(Markup.words(" "), tag("span", "about").of(Markup.joined(" · ", things)));
    }
}
