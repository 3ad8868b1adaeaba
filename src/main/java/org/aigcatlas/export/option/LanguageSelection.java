package org.aigcatlas.export.option;

import org.aigcatlas.graph.Language;
import org.apache.jena.graph.Node;

/** The languages of an export: one of the two, or both. */
public enum LanguageSelection {
    EN,
    ZH,
    BOTH;

    /** {@return whether a value belongs to the export; texts in neither of the two languages always do} */
    public boolean takes(Node value) {
        return this == BOTH || !value.isLiteral() || !other().takes(value.getLiteralLanguage());
    }

    private Language other() {
        return this == EN ? Language.ZH : Language.EN;
    }

    /** {@return the language that a reader of the export is given before the other} */
    public Language first() {
        return this == ZH ? Language.ZH : Language.EN;
    }

    /** {@return whether the export speaks a language} */
    public boolean speaks(Language language) {
        return this == BOTH || language == first();
    }
}
