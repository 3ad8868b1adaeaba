package org.aigcatlas.graph;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The two languages in which a person can read the atlas, each with the texts that its reader is given: the one whose tag
 * the language's range takes (RFC 4647), the nearest first; else one without a language, else one in the atlas's other
 * language, else any.
 */
public enum Language {
    EN,
    ZH;

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

    /** {@return the BCP 47 tag, {@code en} or {@code zh}} */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return this language, then the other, which serves where this one has nothing} */
    public List<Language> inOrder() {
        return this == EN ? List.of(EN, ZH) : List.of(ZH, EN);
    }

    /**
     * Picks the form of this language.
     *
     * @param en the English form
     * @param zh the Chinese form
     * @return the one that this language asks for
     */
    public String pick(String en, String zh) {
        return this == EN ? en : zh;
    }

    /** {@return whether a text of this BCP 47 tag is in this language, of whatever place and script} */
    public boolean takes(String tag) {
        return distance(tag) < WITHOUT;
    }

    /** {@return how far a tag is from what the reader of this language asks for; 0 where it is the very tag} */
    int distance(String tag) {
        String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
        boolean mandarin = parts[0].equals("cmn");
        Language spoken = mandarin || parts[0].equals("zh") ? ZH : EN;
        if (tag.isEmpty()) {
            return WITHOUT;
        }
        if (spoken == EN && !parts[0].equals("en")) {
            return FOREIGN;
        }
        if (spoken != this) {
            return OTHER;
        }
        if (parts.length == 1 && !mandarin) {
            return SAME;
        }
        return spoken == EN ? NEAR : chinese(parts);
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
