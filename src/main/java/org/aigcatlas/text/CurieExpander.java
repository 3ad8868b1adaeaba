package org.aigcatlas.text;

import org.aigcatlas.graph.Prefixes;

/** What a person may write for an IRI. */
public final class CurieExpander {
    private CurieExpander() {}

    /** {@return the IRI that a person wrote whole, in angle brackets or with a well-known prefix; any other text as it is} */
    public static String iri(String text) {
        String name = text.strip();
        String bare = name.startsWith("<") && name.endsWith(">") ? name.substring(1, name.length() - 1) : name;
        int colon = bare.indexOf(':');
        if (colon < 0) {
            return bare;
        }
        String space = Prefixes.wellKnown().get(bare.substring(0, colon));
        return space == null ? bare : space + bare.substring(colon + 1);
    }
}
