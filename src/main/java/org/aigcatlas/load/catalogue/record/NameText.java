package org.aigcatlas.load.catalogue.record;

import java.util.Locale;

/** The text of names from outside, made fit to stand in a graph. */
public final class NameText {
    /** The longest name that is taken for one. */
    public static final int LONGEST = 300;

    private NameText() {}

    /** {@return the text without control characters and halves of characters, single-spaced} */
    public static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\s]+", " ").strip();
    }

    /** {@return a short name that is a legal part of an IRI: letters and digits of ASCII, dots and hyphens} */
    public static String slug(String text) {
        String joined = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._]+", "-");
        String trimmed = joined.replaceAll("^[-._]+|[-._]+$", "");
        return trimmed.isEmpty() ? "unnamed" : trimmed;
    }
}
