package org.aigcatlas.graph;

import java.util.Locale;

/** The two languages in which a person can read the atlas. */
public enum Language {
    EN,
    ZH;

    /** {@return the BCP 47 tag, {@code en} or {@code zh}} */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
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
