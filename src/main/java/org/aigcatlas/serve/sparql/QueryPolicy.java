package org.aigcatlas.serve.sparql;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.query.QueryCancelledException;

/** Refuses what would make the server reach out to other machines, files or code, before anything of it runs. */
final class QueryPolicy {
    private final Predicate<String> isGraph;
    private final Supplier<? extends Collection<String>> graphs;

    /**
     * Allows the graphs of a store, and nothing outside.
     *
     * @param isGraph says whether an address is a graph's
     * @param graphs the addresses of all of them, to name the nearest; this may take as long as a query
     */
    QueryPolicy(Predicate<String> isGraph, Supplier<? extends Collection<String>> graphs) {
        this.isGraph = isGraph;
        this.graphs = graphs;
    }

    /**
     * Checks a query.
     *
     * @param query what it reaches for
     * @throws AtlasException where it names a service, a graph that isn't here, or foreign code
     */
    void check(QueryProfile query) {
        checkGraphs(query.graphs());
        query.check();
    }

    /**
     * Checks the graphs that a request names as its dataset.
     *
     * @param iris their addresses
     * @throws AtlasException where one isn't a graph of the store; nothing is fetched
     */
    void checkGraphs(Collection<String> iris) {
        iris.stream().filter(isGraph.negate()).findFirst().ifPresent(unknown -> {
            throw AtlasException.of(ProblemCode.SPARQL_GRAPH_UNKNOWN)
                    .nearest(nearest(unknown))
                    .at("<" + unknown + ">");
        });
    }

    private List<String> nearest(String unknown) {
        try {
            return Nearest.among(unknown, graphs.get());
        } catch (QueryCancelledException e) {
            return List.of();
        }
    }
}
