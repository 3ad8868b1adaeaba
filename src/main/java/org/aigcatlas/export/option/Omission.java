package org.aigcatlas.export.option;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.ProblemCode;

/** A kind of content that can be left out of an export, where its format has no way to say it. */
public enum Omission {
    /** Statements that speak of a statement. */
    TRIPLE_TERMS,
    /** Which way a text is written; the text and its language stay. */
    DIRECTIONS,
    /** Characters of texts that XML has no way to write; the rest of the text stays. */
    CONTROLS;

    /** {@return the word by which it is asked for} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return what is asked for by a word} */
    private static Optional<Omission> of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * Reads words.
     *
     * @param words the words
     * @return what they ask for
     * @throws AtlasException where one asks for nothing, with the nearest words
     */
    public static Set<Omission> all(Collection<String> words) {
        Set<Omission> all = EnumSet.noneOf(Omission.class);
        for (String word : words) {
            all.add(of(word).orElseThrow(() -> AtlasException.of(ProblemCode.EXPORT_OMISSION_UNKNOWN)
                    .with("word", word)
                    .with("names", words())
                    .nearest(Nearest.among(word, words()))
                    .at("without")));
        }
        return all;
    }

    /** {@return all words} */
    public static List<String> words() {
        return Arrays.stream(values()).map(Omission::word).toList();
    }
}
