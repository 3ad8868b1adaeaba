package org.aigcatlas.text;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;

/**
 * A text that was looked for, so far as it tells which names and definitions may be among what it finds.
 *
 * @param spellings the text as it is compared with names, in each spelling
 * @param words its words; empty where it has none
 */
public record SoughtText(Set<String> spellings, Set<String> words) {
    private static final long ENTRY = 48;
    private static final Analyzer ANALYZER = BilingualAnalyzer.forQuestions();

    public SoughtText {
        spellings = Set.copyOf(spellings);
        words = Set.copyOf(words);
    }

    /** {@return what {@link Lexicon#find} looks for} */
    public static SoughtText of(String text) {
        String folded = NameNormalizer.name(text);
        return new SoughtText(
                Stream.concat(Stream.of(folded), NameNormalizer.spellings(folded).stream())
                        .collect(Collectors.toSet()),
                new HashSet<>(TextWords.of(folded, ANALYZER)));
    }

    /** {@return whether a text may be found, unless only for being like it; a text that can't be found may be among them} */
    public boolean mayFind(WrittenText text) {
        return text.equals(WrittenText.ANYTHING)
                || spellings.stream().anyMatch(text.folded()::contains)
                || (!words.isEmpty() && text.words().containsAll(words));
    }

    /** {@return about how many bytes it takes} */
    public long size() {
        return Stream.concat(spellings.stream(), words.stream())
                .mapToLong(text -> ENTRY + 2L * text.length())
                .sum();
    }
}
