package org.aigcatlas.export;

import org.aigcatlas.graph.Language;
import org.apache.jena.graph.Node;

/** Which of the two languages an export speaks. */
public enum Wording {
    EN,
    ZH,
    BOTH;

    /** {@return whether a value belongs to the export; texts in neither of the two languages always do} */
    boolean takes(Node value) {
        return this == BOTH || !value.isLiteral() || !other().takes(value.getLiteralLanguage());
    }

    private Language other() {
        return this == EN ? Language.ZH : Language.EN;
    }

    /** {@return the language that a reader of the export is given before the other} */
    Language first() {
        return this == ZH ? Language.ZH : Language.EN;
    }

    /** {@return whether the export speaks a language} */
    boolean speaks(Language language) {
        return this == BOTH || language == first();
    }
}
