package org.aigcatlas.serve.sparql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.store.Reading;
import org.aigcatlas.store.RemoteStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The graphs behind a SPARQL service, to be read: each is fetched whole, once, when it is asked for. */
final class RemoteGraphs extends DatasetGraphWrapper {
    private static final Var NAME = Var.alloc("g");
    private static final Query ALL = QueryFactory.create("CONSTRUCT WHERE { ?s ?p ?o }");
    private static final Query ALL_COUNTED =
            QueryFactory.create("SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o { ?s ?p ?o } }");
    private static final Query ONE = QueryFactory.create("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }");
    private static final Query ONE_COUNTED = QueryFactory.create("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }");

    private final RemoteStore store;
    private final Map<Node, Graph> fetched = new ConcurrentHashMap<>();

    RemoteGraphs(RemoteStore store) {
        super(DatasetGraphFactory.empty());
        this.store = store;
    }

    @Override
    public Graph getDefaultGraph() {
        return getUnionGraph();
    }

    @Override
    public Graph getUnionGraph() {
        return fetched.computeIfAbsent(Quad.unionGraph, all -> fetch(ALL, ALL_COUNTED));
    }

    @Override
    public Graph getGraph(Node name) {
        // No service is asked for what is no address.
        return !Iris.isAbsolute(name.getURI())
                ? GraphFactory.createDefaultGraph()
                : fetched.computeIfAbsent(name, one -> fetch(of(ONE, one), of(ONE_COUNTED, one)));
    }

    private static Query of(Query query, Node name) {
        return QueryTransformOps.replaceVars(query, Map.of(NAME, name));
    }

    private Graph fetch(Query content, Query counted) {
        return store.read(reading -> {
            Graph graph = GraphFactory.createDefaultGraph();
            try (QueryExec exec = reading.prepare(content)) {
                exec.construct(graph);
            }
            requireWhole(graph, count(reading, counted));
            return graph;
        });
    }

    private static long count(Reading reading, Query counted) {
        try (QueryExec exec = reading.prepare(counted)) {
            return Long.parseLong(exec.select().next().get("n").getLiteralLexicalForm());
        }
    }

    /** A service may cut what it answers without saying so; a part of a graph must not pass for the graph. */
    private static void requireWhole(Graph graph, long statements) {
        if (graph.size() < statements) {
            throw AtlasException.of(ProblemCode.SPARQL_UPSTREAM_PARTIAL)
                    .with("given", graph.size())
                    .with("all", statements);
        }
    }
}
