package org.aigcatlas.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query answers. */
public sealed interface Answer {

    /**
     * Rows of terms, from SELECT.
     *
     * @param columns the variables, in the order of the query
     * @param rows the rows, in order; a variable may be unbound
     */
    record Rows(List<String> columns, List<Binding> rows) implements Answer {
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Yes or no, from ASK.
     *
     * @param value whether it holds
     */
    record Verdict(boolean value) implements Answer {}

    /**
     * Triples, from CONSTRUCT and DESCRIBE.
     *
     * @param graph the triples
     */
    record Triples(Graph graph) implements Answer {}
}
