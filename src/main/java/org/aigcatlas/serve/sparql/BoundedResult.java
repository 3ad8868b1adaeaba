package org.aigcatlas.serve.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.aigcatlas.store.MemorySize;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
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
record BoundedResult(int limit) {
    /**
     * A whole answer.
     *
     * @param result makes it ready to be sent, as often as it is asked for
     * @param bytes how much memory it takes
     * @param isCut whether there would have been more
     */
    record Whole(Supplier<QueryExecResult> result, long bytes, boolean isCut) {}

    /**
     * Gathers an answer.
     *
     * @param exec the query, ready to run
     * @param query the query
     * @param time how long gathering a description may take
     * @return the answer
     */
    Whole gather(QueryExec exec, Query query, Duration time) {
        if (query.isSelectType()) {
            return rows(exec.select());
        }
        if (query.isAskType()) {
            boolean truth = exec.ask();
            return new Whole(() -> new QueryExecResult(truth), 0, false);
        }
        if (query.isDescribeType()) {
            BoundedGraph gathering = new BoundedGraph(limit, time);
            return whole(gathering.get(), gathering.isCutFrom(exec::describe));
        }
        if (query.isConstructQuad()) {
            return quads(exec.constructQuads());
        }
        return query.isConstructType() ? triples(exec.constructTriples(), query) : objects(exec.execJsonItems());
    }

    private Whole rows(RowSet all) {
        List<Binding> rows = new ArrayList<>();
        while (all.hasNext() && rows.size() < limit) {
            rows.add(all.next().detach());
        }
        List<Var> columns = all.getResultVars();
        return new Whole(
                () -> new QueryExecResult(RowSetStream.create(columns, rows.iterator())),
                MemorySize.of(rows),
                all.hasNext());
    }

    private Whole objects(Iterator<JsonObject> all) {
        List<JsonObject> objects = new ArrayList<>();
        long bytes = 0;
        while (all.hasNext() && objects.size() < limit) {
            objects.add(all.next());
            bytes += MemorySize.of(objects.getLast().toString());
        }
        return new Whole(() -> new QueryExecResult(objects.iterator()), bytes, all.hasNext());
    }

    private Whole triples(Iterator<Triple> all, Query query) {
        Graph graph = GraphFactory.createDefaultGraph();
        while (all.hasNext() && graph.size() < limit) {
            graph.add(all.next());
        }
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        return whole(graph, all.hasNext());
    }

    private static Whole whole(Graph graph, boolean isCut) {
        return new Whole(() -> new QueryExecResult(graph), MemorySize.of(graph), isCut);
    }

    private Whole quads(Iterator<Quad> all) {
        DatasetGraph quads = DatasetGraphFactory.create();
        int sent = 0;
        for (; all.hasNext() && sent < limit; sent++) {
            quads.add(all.next());
        }
        return new Whole(() -> new QueryExecResult(quads), MemorySize.of(quads.getUnionGraph()), all.hasNext());
    }
}
