package org.aigcatlas.cli.command;

import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.text.CurieExpander;
import org.apache.jena.graph.NodeFactory;

/** What a person calls a named graph of a store: an IRI or a short name. */
final class GraphName {
    /** The graph that statements go to where none is named. */
    static final String LOCAL = "local";

    private GraphName() {}

    /**
     * Reads the name of a graph.
     *
     * @param given an IRI, a prefixed or a short name
     * @return the IRI of the graph
     * @throws AtlasException where no graph can be called that
     */
    static String iri(String given) {
        String name = CurieExpander.iri(given);
        if (Iris.isReserved(name)) {
            throw AtlasException.of(ProblemCode.COMMAND_GRAPH_RESERVED)
                    .with("name", name)
                    .at("--graph");
        }
        if (Iris.isAbsolute(name)) {
            return name;
        }
        if (!name.equals(Iris.slug(name))) {
            throw AtlasException.of(ProblemCode.COMMAND_GRAPH_MALFORMED)
                    .with("name", name)
                    .with("slug", Iris.slug(name))
                    .at("--graph");
        }
        return Iris.GRAPH + name;
    }

    /** {@return the short name of a graph} */
    static String of(String iri) {
        return Prefixes.shorten(NodeFactory.createURI(iri));
    }
}
