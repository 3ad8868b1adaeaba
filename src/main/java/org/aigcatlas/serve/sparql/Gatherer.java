package org.aigcatlas.serve.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.store.RemoteStore;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Gathers whole answers before the first byte of them goes out, up to a limit.
 *
 * @param limit how many rows, triples or quads an answer may have
 */
record Gatherer(int limit) {
    /**
     * Gathers an answer.
     *
     * @param action the request; its response is told where the answer is cut
     * @param exec the query, ready to run
     * @param query the query
     * @param time how long gathering a description may take
     * @return the answer; empty where the query has none that is rows, triples or quads
     */
    Optional<QueryExecResult> gather(HttpAction action, QueryExec exec, Query query, Duration time) {
        if (query.isSelectType()) {
            return Optional.of(new QueryExecResult(rows(action, exec.select())));
        }
        if (query.isDescribeType()) {
            return Optional.of(new QueryExecResult(description(action, exec, time)));
        }
        if (query.isConstructQuad()) {
            return Optional.of(new QueryExecResult(quads(action, exec.constructQuads())));
        }
        if (query.isConstructType()) {
            Graph graph = triples(action, exec.constructTriples());
            graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
            return Optional.of(new QueryExecResult(graph));
        }
        return Optional.empty();
    }

    private RowSet rows(HttpAction action, RowSet all) {
        List<Binding> rows = new ArrayList<>();
        while (all.hasNext() && rows.size() < limit) {
            rows.add(all.next().detach());
        }
        tellCut(action, all.hasNext());
        return RowSetStream.create(all.getResultVars(), rows.iterator());
    }

    private Graph triples(HttpAction action, Iterator<Triple> all) {
        Graph graph = GraphFactory.createDefaultGraph();
        while (all.hasNext() && graph.size() < limit) {
            graph.add(all.next());
        }
        tellCut(action, all.hasNext());
        return graph;
    }

    private Graph description(HttpAction action, QueryExec exec, Duration time) {
        Gathering gathering = new Gathering(limit, time);
        tellCut(action, gathering.isCutFrom(exec::describe));
        return gathering.get();
    }

    private DatasetGraph quads(HttpAction action, Iterator<Quad> all) {
        DatasetGraph quads = DatasetGraphFactory.create();
        for (int sent = 0; all.hasNext() && sent < limit; sent++) {
            quads.add(all.next());
        }
        tellCut(action, all.hasNext());
        return quads;
    }

    private void tellCut(HttpAction action, boolean isCut) {
        if (isCut) {
            action.setResponseHeader(RemoteStore.CUT, Integer.toString(limit));
        }
    }
}
