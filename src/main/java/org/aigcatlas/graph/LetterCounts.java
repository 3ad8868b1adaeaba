package org.aigcatlas.graph;

/** How often each letter stands in a text, for telling how many another text shares with it. For one thread. */
final class LetterCounts {
    /** Letters that share a place are taken for the same, which can only make the number of those shared greater. */
    private static final int PLACES = 256;

    private final String text;
    private final int[] counts = new int[PLACES];

    LetterCounts(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); at++) {
            counts[place(text, at)]++;
        }
    }

    String text() {
        return text;
    }

    /** {@return how many letters another text has in common with this one, each as often as both have it, or more} */
    int sharedWith(String other) {
        int shared = 0;
        for (int at = 0; at < other.length(); at++) {
            if (counts[place(other, at)]-- > 0) {
                shared++;
            }
        }
        for (int at = 0; at < other.length(); at++) {
            counts[place(other, at)]++;
        }
        return shared;
    }

    private static int place(String text, int at) {
        return text.charAt(at) % PLACES;
    }
}
