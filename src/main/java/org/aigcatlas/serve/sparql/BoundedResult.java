package org.aigcatlas.serve.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.aigcatlas.limit.QueryMemory;
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
 * @param characters how many characters their terms may have in all
 */
record BoundedResult(int limit, long characters) {
    /**
     * A whole answer.
     *
     * @param result makes it ready to be sent, as often as it is asked for
     * @param bytes how much memory it takes
     * @param cutAt how many rows, triples or quads it has, where there would have been more
     */
    record Whole(Supplier<QueryExecResult> result, long bytes, OptionalInt cutAt) {}

    /**
     * Gathers an answer.
     *
     * @param exec the query, ready to run
     * @param query the query
     * @param time how long gathering a description may take
     * @param memory what the answer takes of the memory that all share
     * @return the answer
     */
    Whole gather(QueryExec exec, Query query, Duration time, QueryMemory memory) {
        if (query.isSelectType()) {
            return rows(exec.select(), memory);
        }
        if (query.isAskType()) {
            boolean truth = exec.ask();
            return new Whole(() -> new QueryExecResult(truth), 0, OptionalInt.empty());
        }
        if (query.isDescribeType()) {
            BoundedGraph gathering = new BoundedGraph(limit, time);
            boolean isCut = gathering.isCutFrom(exec::describe);
            return whole(gathering.get(), cutAt(isCut, gathering.get().size()));
        }
        if (query.isConstructQuad()) {
            return quads(exec.constructQuads(), memory);
        }
        return query.isConstructType()
                ? triples(exec.constructTriples(), query, memory)
                : objects(exec.execJsonItems(), memory);
    }

    private static OptionalInt cutAt(boolean isCut, int size) {
        return isCut ? OptionalInt.of(size) : OptionalInt.empty();
    }

    /** {@return how many were taken, where there would have been more; the sink says whether something is new to it} */
    private <T> OptionalInt take(Iterator<T> all, ToLongFunction<T> length, QueryMemory memory, Predicate<T> sink) {
        long taken = 0;
        int count = 0;
        while (all.hasNext() && count < limit) {
            T next = all.next();
            long more = length.applyAsLong(next);
            if (count > 0 && taken + more > characters) {
                return OptionalInt.of(count);
            }
            if (sink.test(next)) {
                taken += more;
                count++;
                memory.hold(Row.BYTES + more);
            }
        }
        return cutAt(all.hasNext(), count);
    }

    /** What a row takes beside the characters of its terms. */
    private static final class Row {
        static final long BYTES = 200;

        private static long length(Binding row) {
            long[] length = {0};
            row.forEach((column, node) -> length[0] += QueryMemory.length(node));
            return length[0];
        }

        private static long length(Triple triple) {
            return (long) QueryMemory.length(triple.getSubject())
                    + QueryMemory.length(triple.getPredicate())
                    + QueryMemory.length(triple.getObject());
        }
    }

    private Whole rows(RowSet all, QueryMemory memory) {
        List<Binding> rows = new ArrayList<>();
        OptionalInt cutAt = take(all, Row::length, memory, row -> rows.add(row.detach()));
        List<Var> columns = all.getResultVars();
        return new Whole(
                () -> new QueryExecResult(RowSetStream.create(columns, rows.iterator())), MemorySize.of(rows), cutAt);
    }

    private Whole objects(Iterator<JsonObject> all, QueryMemory memory) {
        List<JsonObject> objects = new ArrayList<>();
        long[] bytes = {0};
        OptionalInt cutAt = take(
                all,
                object -> {
                    bytes[0] += MemorySize.of(object.toString());
                    return object.toString().length();
                },
                memory,
                objects::add);
        return new Whole(() -> new QueryExecResult(objects.iterator()), bytes[0], cutAt);
    }

    private Whole triples(Iterator<Triple> all, Query query, QueryMemory memory) {
        Graph graph = GraphFactory.createDefaultGraph();
        OptionalInt cutAt = take(all, Row::length, memory, triple -> isNew(graph, triple));
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        return whole(graph, cutAt);
    }

    private static boolean isNew(Graph graph, Triple triple) {
        boolean isNew = !graph.contains(triple);
        graph.add(triple);
        return isNew;
    }

    private static Whole whole(Graph graph, OptionalInt cutAt) {
        return new Whole(() -> new QueryExecResult(graph), MemorySize.of(graph), cutAt);
    }

    private Whole quads(Iterator<Quad> all, QueryMemory memory) {
        DatasetGraph quads = DatasetGraphFactory.create();
        OptionalInt cutAt = take(all, quad -> Row.length(quad.asTriple()), memory, quad -> {
            quads.add(quad);
            return true;
        });
        return new Whole(() -> new QueryExecResult(quads), MemorySize.of(quads.getUnionGraph()), cutAt);
    }
}
