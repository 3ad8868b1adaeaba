package org.aigcatlas.map;

import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Prefixes;
import org.apache.jena.graph.Node;

/**
 * What things are called on a map and in its address: by the short name of a thing, with a prefix or whole otherwise. The
 * signs that part names there are escaped.
 */
public final class MapName {
    private static final String[][] ESCAPES = {{"%", "%25"}, {",", "%2C"}, {"~", "%7E"}};

    private MapName() {}

    /** {@return what a thing is called in an address, and by which its node is known on a map} */
    public static String of(Node thing) {
        String iri = thing.getURI();
        if (iri.startsWith(Iris.ID)) {
            return escaped(iri.substring(Iris.ID.length()));
        }
        String written = Prefixes.shorten(thing);
        return escaped(written.startsWith("<") ? iri : written);
    }

    static String escaped(String name) {
        String escaped = name;
        for (String[] escape : ESCAPES) {
            escaped = escaped.replace(escape[0], escape[1]);
        }
        return escaped;
    }

    /** {@return a name as it is without an address, from how an address has it} */
    public static String plain(String word) {
        String plain = word;
        for (int i = ESCAPES.length - 1; i >= 0; i--) {
            plain = plain.replace(ESCAPES[i][1], ESCAPES[i][0]);
        }
        return plain;
    }
}
