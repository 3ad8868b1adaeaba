package org.aigcatlas.serve.sparql;

import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** A dataset in which an update writes to no graph whose name the engine keeps for itself, computed names included. */
final class WritableGraphs extends DatasetGraphWrapper {

    WritableGraphs(DatasetGraph dataset) {
        super(dataset, dataset.getContext());
    }

    /**
     * Checks the name of a graph that is to be written to.
     *
     * @param graph the name
     * @throws AtlasException where the engine keeps it for itself
     */
    static void check(Node graph) {
        if (graph.isURI() && Iris.isReserved(graph.getURI()) && !Quad.isDefaultGraph(graph)) {
            throw AtlasException.of(ProblemCode.SPARQL_GRAPH_RESERVED)
                    .with("example", Iris.GRAPH + "mine")
                    .at("<" + graph.getURI() + ">");
        }
    }

    @Override
    public void add(Quad quad) {
        check(quad.getGraph());
        super.add(quad);
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        check(graph);
        super.add(graph, subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
        check(quad.getGraph());
        super.delete(quad);
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        check(graph);
        super.delete(graph, subject, predicate, object);
    }
}
