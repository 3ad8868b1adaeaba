package org.aigcatlas.map;

import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Prefixes;
import org.apache.jena.graph.Node;

/** What things are called on a map and in its address: by the short name of a thing, with a prefix or whole otherwise. */
final class MapName {
    private MapName() {}

    static String of(Node thing) {
        String iri = thing.getURI();
        if (iri.startsWith(Iris.ID)) {
            return iri.substring(Iris.ID.length());
        }
        String written = Prefixes.shorten(thing);
        return written.startsWith("<") ? iri.replace(",", "%2C") : written;
    }
}
