package org.aigcatlas.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** One consistent view of the graph, valid inside {@link Store#read}. */
@FunctionalInterface
public interface Reading {

    /**
     * Prepares a query over the union of all graphs.
     *
     * @param query a parsed query
     * @return the execution, to be closed by the caller
     */
    QueryExec prepare(Query query);

    /** {@return the graphs as they lie in this process; empty where queries alone reach them} */
    default Optional<QuadReader> direct() {
        return Optional.empty();
    }

    /** Gives the rows of a SELECT query, one after the other. */
    default void rows(Query query, Consumer<Binding> sink) {
        try (QueryExec exec = prepare(query)) {
            exec.select().forEachRemaining(sink);
        }
    }

    /** {@return the rows of a SELECT query} */
    default List<Binding> rows(Query query) {
        List<Binding> rows = new ArrayList<>();
        rows(query, rows::add);
        return rows;
    }

    /** {@return what an ASK query is answered} */
    default boolean ask(Query query) {
        try (QueryExec exec = prepare(query)) {
            return exec.ask();
        }
    }

    /** {@return a query with a thing in the place of its variable {@code ?thing}} */
    static Query about(Query query, Node thing) {
        return QueryTransformOps.replaceVars(query, Map.of(Var.alloc("thing"), thing));
    }
}
