package org.aigcatlas.load.catalogue;

import java.util.Locale;

/** Makes names from outside fit to stand in a graph. */
final class Words {
    /** The longest name that is taken for one. */
    static final int LONGEST = 300;

    private Words() {}

    /** {@return the text without control characters and halves of characters, single-spaced} */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\s]+", " ").strip();
    }

    /** {@return a short name that is a legal part of an IRI: letters and digits of ASCII, dots and hyphens} */
    static String slug(String text) {
        String joined = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._]+", "-");
        String trimmed = joined.replaceAll("^[-._]+|[-._]+$", "");
        return trimmed.isEmpty() ? "unnamed" : trimmed;
    }
}
