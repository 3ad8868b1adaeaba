package org.aigcatlas.store;

import java.util.Iterator;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.util.Context;

/** An ASK that is asked as whether there is a row, since Virtuoso 7.2.5 answers ASK with a table. */
record AskBySelect(QueryExec rows) implements QueryExec {

    /** {@return the SELECT that has a row where the ASK is true, and none where it isn't} */
    static Query select(Query ask) {
        Query select = ask.cloneQuery();
        select.setQuerySelectType();
        select.addResultVar(Var.alloc("yes"), NodeValue.makeInteger(1));
        select.setLimit(1);
        return select;
    }

    @Override
    public boolean ask() {
        return rows.select().hasNext();
    }

    @Override
    public RowSet select() {
        return rows.select();
    }

    @Override
    public Graph construct(Graph graph) {
        return rows.construct(graph);
    }

    @Override
    public Iterator<Triple> constructTriples() {
        return rows.constructTriples();
    }

    @Override
    public Iterator<Quad> constructQuads() {
        return rows.constructQuads();
    }

    @Override
    public DatasetGraph constructDataset(DatasetGraph dataset) {
        return rows.constructDataset(dataset);
    }

    @Override
    public Graph describe(Graph graph) {
        return rows.describe(graph);
    }

    @Override
    public Iterator<Triple> describeTriples() {
        return rows.describeTriples();
    }

    @Override
    public JsonArray execJson() {
        return rows.execJson();
    }

    @Override
    public Iterator<JsonObject> execJsonItems() {
        return rows.execJsonItems();
    }

    @Override
    public DatasetGraph getDataset() {
        return rows.getDataset();
    }

    @Override
    public Context getContext() {
        return rows.getContext();
    }

    @Override
    public Query getQuery() {
        return rows.getQuery();
    }

    @Override
    public String getQueryString() {
        return rows.getQueryString();
    }

    @Override
    public void abort() {
        rows.abort();
    }

    @Override
    public void close() {
        rows.close();
    }

    @Override
    public boolean isClosed() {
        return rows.isClosed();
    }
}
