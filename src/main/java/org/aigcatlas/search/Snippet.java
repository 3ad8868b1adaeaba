package org.aigcatlas.search;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** Cuts a text down to the part that a reader looks for. */
public final class Snippet {
    private static final String MORE = "…";

    private Snippet() {}

    /**
     * Cuts.
     *
     * @param text a text, such as a definition
     * @param sought what somebody looked for
     * @param most how many characters at the most, without the marks of what was left out
     * @return the whole text where it is short; otherwise its beginning, or the part with the longest word sought
     */
    public static String of(String text, String sought, int most) {
        if (text.length() <= most) {
            return text;
        }
        int place = place(text, sought);
        int from = place < most ? 0 : boundary(text, place - most / 3);
        int to = from + most >= text.length() ? text.length() : boundary(text, from + most);
        String cut = to <= from ? text.substring(from, Math.min(text.length(), from + most)) : text.substring(from, to);
        return (from > 0 ? MORE : "") + cut.strip() + (to < text.length() ? MORE : "");
    }

    private static int place(String text, String sought) {
        String folded = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(sought.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && folded.contains(word))
                .max(Comparator.comparingInt(String::length))
                .map(folded::indexOf)
                .orElse(0);
    }

    private static int boundary(String text, int near) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words.isBoundary(near) ? near : Math.max(words.preceding(near), 0);
    }
}
