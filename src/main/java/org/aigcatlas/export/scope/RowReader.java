package org.aigcatlas.export.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.rdf.NodeOrder;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** The reader of a query's rows, which tells how many it has read. */
final class RowReader {
    private static final int STEP = 10_000;

    private final Reading reading;
    private final LongConsumer progress;
    private long read;

    RowReader(Reading reading, LongConsumer progress) {
        this.reading = reading;
        this.progress = progress;
    }

    /** {@return what a one-column query gives, sorted} */
    List<Node> nodes(String sparql) {
        List<Node> nodes = new ArrayList<>();
        rows(sparql, row -> nodes.add(row.get(row.vars().next())));
        nodes.sort(NodeOrder.BY_TEXT);
        return nodes;
    }

    /** Runs a query. */
    void rows(String sparql, Consumer<Binding> sink) {
        rows(parsed(sparql), sink);
    }

    /** Runs a query. */
    void rows(Query query, Consumer<Binding> sink) {
        reading.rows(query, row -> {
            sink.accept(row);
            count();
        });
    }

    private void count() {
        read++;
        if (read % STEP == 0) {
            progress.accept(read);
        }
    }

    /** {@return the triples that a CONSTRUCT query gives} */
    Graph construct(Query query) {
        try (QueryExec exec = reading.prepare(query)) {
            return exec.construct();
        }
    }

    /** {@return a sink that counts what it hands on} */
    Consumer<Quad> counted(Consumer<Quad> sink) {
        return quad -> {
            sink.accept(quad);
            count();
        };
    }

    private static Query parsed(String sparql) {
        Query query = new Query();
        query.setPrefixMapping(Prefixes.asMapping());
        return QueryFactory.parse(query, sparql, null, null);
    }
}
