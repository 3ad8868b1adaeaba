package org.aigcatlas.text;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * A name, short name or definition that was written, as it is looked for.
 *
 * @param folded the text as it is compared with what is looked for
 * @param words its words
 */
public record WrittenText(String folded, Set<String> words) {
    private static final Analyzer ANALYZER = BilingualAnalyzer.forTexts();

    /** Stands for so many texts that any may be among them. */
    public static final WrittenText ANYTHING = new WrittenText("", Set.of());

    public WrittenText {
        words = Set.copyOf(words);
    }

    /** {@return a text as the index has it} */
    public static WrittenText of(String text) {
        return new WrittenText(NameNormalizer.name(text), new HashSet<>(TextWords.all(text, ANALYZER)));
    }

    /** {@return a short name, which is folded already and looked for as a whole or by its beginning} */
    public static WrittenText ofShortName(String folded) {
        return new WrittenText(folded, Set.of());
    }
}
