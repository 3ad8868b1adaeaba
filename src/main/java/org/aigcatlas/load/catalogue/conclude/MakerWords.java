package org.aigcatlas.load.catalogue.conclude;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Listed;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.RecordCollection;
import org.aigcatlas.load.catalogue.tables.SpellingWords;

/**
 * The words by which makers name their models, as far as the catalogue shows them: those of the list, and those that
 * two houses use. A name of a known line with another word in it is most often a tune by somebody else.
 */
public final class MakerWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|l3(\\.\\d)?");

    private final Set<String> usual = new HashSet<>();
    private final SpellingWords spelling = SpellingWords.bundled();

    public MakerWords(RecordCollection landscape, CuratedTables curated) {
        usual.addAll(spelling.ofKind("usual"));
        Map<String, String> houses = new HashMap<>();
        for (Listed record : landscape.listed()) {
            words(record.traits().spelling()).forEach(usual::add);
        }
        for (Offering offering : landscape.offerings()) {
            String house = curated.house(offering.provider());
            words(offering.traits().spelling()).forEach(word -> {
                if (!houses.computeIfAbsent(word, first -> house).equals(house)) {
                    usual.add(word);
                }
            });
        }
    }

    private static Stream<String> words(String spelling) {
        return WORD.matcher(spelling).results().map(match -> match.group());
    }

    /** {@return whether a model's most usual spelling is that of a tune by others, of a line that others tune} */
    public boolean isTune(ModelProfile profile) {
        Set<String> words =
                profile.spellings().stream().limit(1).flatMap(MakerWords::words).collect(Collectors.toSet());
        boolean tuned = words.stream().anyMatch(spelling.ofKind("tuned")::contains);
        return words.stream().anyMatch(spelling.ofKind("derived")::contains) || (tuned && !usual.containsAll(words));
    }
}
