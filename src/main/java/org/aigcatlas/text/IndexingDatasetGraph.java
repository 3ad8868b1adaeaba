package org.aigcatlas.text;

import java.util.Optional;
import org.aigcatlas.graph.ChangeLog;
import org.aigcatlas.graph.Naming;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset whose names and definitions are indexed by the transaction that writes them. Behind each commit it marks
 * that graph and index are in step.
 */
final class IndexingDatasetGraph extends DatasetGraphText {
    private final ChangeLog log;
    private final Runnable mark;

    IndexingDatasetGraph(DatasetGraph dataset, NameIndex index, ChangeLog log, Runnable mark) {
        super(GreatIntegers.over(dataset), index, new OfTexts(index, log));
        this.log = log;
        this.mark = mark;
        getContext().set(TextQuery.textIndex, index);
        log.keepFor(this);
    }

    /** Passes over names that are no texts, which Jena would complain of. */
    private static final class OfTexts extends TextDocProducerTriples {
        private final ChangeLog log;

        OfTexts(NameIndex index, ChangeLog log) {
            super(index);
            this.log = log;
        }

        @Override
        public void change(TextQuadAction action, Node graph, Node subject, Node predicate, Node object) {
            if (action == TextQuadAction.ADD) {
                log.add(Quad.create(graph, subject, predicate, object));
            } else if (action == TextQuadAction.DELETE) {
                log.delete(Quad.create(graph, subject, predicate, object));
            }
            if (Naming.isText(object)) {
                super.change(action, graph, subject, predicate, object);
            }
        }
    }

    @Override
    public void clear() {
        // Jena's own way tells nobody what went.
        deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public void begin(ReadWrite mode) {
        super.begin(mode);
        if (mode == ReadWrite.WRITE) {
            log.begin();
        }
    }

    @Override
    public void commit() {
        boolean writing = transactionMode() == ReadWrite.WRITE;
        Optional<String> before = log.settledBy();
        if (writing) {
            // A commit that fails at its end may have been kept.
            log.assume(Optional.empty());
        }
        super.commit();
        if (writing) {
            log.assume(before);
            log.commit();
            mark.run();
        }
    }
}
