package org.aigcatlas.graph;

/**
 * A text in both languages.
 *
 * @param en the English form; empty where there is none
 * @param zh the Chinese form; empty where there is none
 */
public record Text(String en, String zh) {

    /** {@return the text in the language asked for} */
    public String in(Language language) {
        return language.pick(en, zh);
    }

    /** {@return the text in the language asked for, or in English where it has no such form} */
    String orEnglish(Language language) {
        return in(language).isEmpty() ? en : in(language);
    }
}
