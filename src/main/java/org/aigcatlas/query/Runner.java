package org.aigcatlas.query;

import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ByteOrderMark;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.LimitReached;
import org.aigcatlas.store.Reading;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Runs parsed queries. */
public final class Runner {
    private Runner() {}

    /**
     * Parses a query that somebody wrote. Well-known prefixes need no declaration.
     *
     * @param text SPARQL 1.1
     * @return the query
     * @throws AtlasException where it isn't SPARQL, with line and column
     */
    public static Query parse(String text) {
        Query query = new Query();
        query.setPrefixMapping(Prefixes.asMapping());
        try {
            QueryFactory.parse(query, ByteOrderMark.without(text), null, null);
        } catch (QueryParseException e) {
            throw SyntaxFault.of(e);
        }
        return query;
    }

    /**
     * Runs a query inside a read.
     *
     * @param reading the read
     * @param query the query, with its parameters bound
     * @return the whole answer
     */
    public static Answer run(Reading reading, Query query) {
        try (QueryExec exec = reading.prepare(query)) {
            if (query.isSelectType()) {
                return rows(exec.select());
            }
            if (query.isAskType()) {
                return new Answer.Verdict(exec.ask());
            }
            return new Answer.Triples(query.isDescribeType() ? exec.describe() : exec.construct());
        } catch (QueryCancelledException e) {
            throw LimitReached.told(e, Problem.of(ProblemCode.QUERY_TOO_LONG));
        } catch (QueryDeniedException e) {
            throw AtlasException.of(ProblemCode.QUERY_SERVICE_REFUSED).at("SERVICE");
        } catch (QueryExecException e) {
            throw AtlasException.of(ProblemCode.QUERY_FAILED).with("reason", e);
        }
    }

    private static Answer.Rows rows(RowSet rowSet) {
        List<Binding> rows = new ArrayList<>();
        rowSet.forEachRemaining(row -> rows.add(whole(row)));
        return new Answer.Rows(
                rowSet.getResultVars().stream()
                        .map(variable -> variable.getVarName())
                        .toList(),
                rows);
    }

    /** A row of TDB2 fetches its terms when they are asked for, which only one thread may do; an answer is kept for many. */
    private static Binding whole(Binding row) {
        BindingBuilder copy = BindingFactory.builder();
        row.forEach(copy::add);
        return copy.build();
    }
}
