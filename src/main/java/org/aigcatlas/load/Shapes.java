package org.aigcatlas.load;

import java.nio.file.Path;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.store.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;

/** The shapes that every graph of the atlas is checked against. */
public final class Shapes {
    private static final String FILE = "shapes.ttl";

    private Shapes() {}

    /** {@return the shapes that ship with the program} */
    public static Graph bundled() {
        return RdfSyntax.TURTLE.read(Bundled.text("ontology", FILE));
    }

    /** {@return the shapes of an ontology's folder} */
    static Graph in(Path ontology) {
        Graph graph = GraphFactory.createDefaultGraph();
        new SourceFile(ontology.resolve(FILE), Iris.GRAPH + "shapes").read(StreamRDFLib.graph(graph));
        return graph;
    }
}
