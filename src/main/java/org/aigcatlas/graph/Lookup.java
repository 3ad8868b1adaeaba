package org.aigcatlas.graph;

import java.util.Locale;
import java.util.Set;

/**
 * Which of several texts the reader of a language is given: the one whose tag the language's range takes (RFC 4647), the
 * nearest first; else one without a language, else one in the atlas's other language, else any.
 */
final class Lookup {
    private static final int SAME = 0;
    private static final int NEAR = 1;
    private static final int IN_RANGE = 2;
    private static final int FAR = 3;
    private static final int WITHOUT = 4;
    private static final int OTHER = 5;
    private static final int FOREIGN = 6;

    /** The atlas's Chinese is written in simplified characters, which these tell of, as the places do where they are used. */
    private static final Set<String> SIMPLIFIED = Set.of("hans", "cn", "sg", "my");

    private static final Set<String> TRADITIONAL = Set.of("hant", "tw", "hk", "mo");

    private Lookup() {}

    /** {@return whether the reader of a language asks for texts of this tag} */
    static boolean takes(Language language, String tag) {
        return distance(language, tag) < WITHOUT;
    }

    /** {@return how far a tag is from what the reader of a language asks for; 0 where it is the very tag} */
    static int distance(Language language, String tag) {
        String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
        boolean mandarin = parts[0].equals("cmn");
        Language spoken = mandarin || parts[0].equals("zh") ? Language.ZH : Language.EN;
        if (tag.isEmpty()) {
            return WITHOUT;
        }
        if (spoken == Language.EN && !parts[0].equals("en")) {
            return FOREIGN;
        }
        if (spoken != language) {
            return OTHER;
        }
        if (parts.length == 1 && !mandarin) {
            return SAME;
        }
        return spoken == Language.EN ? NEAR : chinese(parts);
    }

    /** A script that is told decides, whatever the place. */
    private static int chinese(String... parts) {
        int distance = IN_RANGE;
        for (String part : parts) {
            boolean script = part.equals("hans") || part.equals("hant");
            if (script || distance == IN_RANGE) {
                distance = SIMPLIFIED.contains(part) ? NEAR : TRADITIONAL.contains(part) ? FAR : distance;
            }
        }
        return distance;
    }
}
