package org.aigcatlas.graph;

import java.util.List;
import java.util.Locale;

/** The two languages in which a person can read the atlas. */
public enum Language {
    EN,
    ZH;

    /** {@return the BCP 47 tag, {@code en} or {@code zh}} */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return this language, then the other, which serves where this one has nothing} */
    public List<Language> inOrder() {
        return this == EN ? List.of(EN, ZH) : List.of(ZH, EN);
    }

    /** {@return whether a text of this BCP 47 tag is in this language, of whatever place and script} */
    public boolean takes(String tag) {
        return Lookup.takes(this, tag);
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
}
