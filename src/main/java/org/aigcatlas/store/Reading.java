package org.aigcatlas.store;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

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
}
