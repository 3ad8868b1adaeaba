package org.aigcatlas.load.rdf;

import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.graph.Node;

/** The names of graphs. RDF lets a graph be named by a blank node; in the atlas a graph is a source that can be spoken of. */
public final class GraphNames {
    private GraphNames() {}

    /**
     * Checks a name.
     *
     * @param graph the name
     * @param place where it stands, for what is told of it
     * @throws AtlasException where it is a blank node
     */
    public static void refuseBlank(Node graph, String place) {
        if (graph.isBlank()) {
            throw AtlasException.of(ProblemCode.LOAD_GRAPH_BLANK)
                    .with("example", Iris.GRAPH + "mine")
                    .at(place);
        }
    }
}
