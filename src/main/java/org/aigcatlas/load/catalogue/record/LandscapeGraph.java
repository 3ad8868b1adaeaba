package org.aigcatlas.load.catalogue.record;

import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Node;

/** The three graphs of the landscape, apart by how what they hold is known. */
public enum LandscapeGraph {
    /** What the catalogue's records state, word for word. */
    STATED("landscape-stated"),
    /** What the atlas concludes from the records, by named rules. */
    CONCLUDED("landscape-concluded"),
    /** What people keep by hand, with its support. */
    BY_HAND("landscape-by-hand");

    private final String shortName;

    LandscapeGraph(String shortName) {
        this.shortName = shortName;
    }

    /** {@return the last part of the graph's IRI, which is also the name of its file} */
    public String shortName() {
        return shortName;
    }

    /** {@return the graph's IRI} */
    public Node node() {
        return Iris.graph(shortName);
    }
}
