package org.aigcatlas.graph;

import java.util.regex.Pattern;

/** Texts without what somebody has written at length, which they need not get back. */
final class Brief {
    private static final int LONGEST_WORD = 200;
    private static final int LONGEST = 2000;
    private static final String MORE = "…";
    private static final Pattern LONG_QUOTE = Pattern.compile("“([^”]{" + LONGEST_WORD + "})[^”]+");
    // Chinese has no spaces: a sentence would pass for a word.
    private static final Pattern LONG_WORD = Pattern.compile("([!-~]{" + LONGEST_WORD + "})[!-~]+");

    private Brief() {}

    /** {@return a place, in both languages, cut to a length that a person reads} */
    static Text of(Text place) {
        return new Text(cut(place.en(), LONGEST_WORD), cut(place.zh(), LONGEST_WORD));
    }

    /** {@return the text with what is quoted in it, its words and all of it cut to a length that a person reads} */
    static String of(String text) {
        if (text.length() <= LONGEST_WORD) {
            return text;
        }
        String words = LONG_QUOTE.matcher(text).replaceAll("“$1" + MORE);
        String brief = LONG_WORD.matcher(words).replaceAll("$1" + MORE);
        return cut(brief, LONGEST);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
        return text.substring(0, end) + MORE;
    }
}
