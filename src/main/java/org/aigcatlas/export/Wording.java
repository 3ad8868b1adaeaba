package org.aigcatlas.export;

import org.aigcatlas.graph.Language;

/** Which of the two languages an export speaks. */
public enum Wording {
    EN,
    ZH,
    BOTH;

    /** {@return whether a text in this language belongs to the export; texts without a language always do} */
    boolean takes(String languageTag) {
        return this == BOTH || !isOther(languageTag);
    }

    private boolean isOther(String languageTag) {
        Language other = this == EN ? Language.ZH : Language.EN;
        return languageTag.equalsIgnoreCase(other.tag());
    }
}
