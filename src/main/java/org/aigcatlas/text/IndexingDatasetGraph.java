package org.aigcatlas.text;

import org.aigcatlas.graph.Naming;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A dataset whose names and definitions are indexed by the transaction that writes them. Behind each commit it marks
 * that graph and index are in step.
 */
final class IndexingDatasetGraph extends DatasetGraphText {
    private final Runnable mark;

    IndexingDatasetGraph(DatasetGraph dataset, NameIndex index, Runnable mark) {
        super(GreatIntegers.over(dataset), index, new OfTexts(index));
        this.mark = mark;
        getContext().set(TextQuery.textIndex, index);
    }

    /** Passes over names that are no texts, which Jena would complain of. */
    private static final class OfTexts extends TextDocProducerTriples {
        OfTexts(NameIndex index) {
            super(index);
        }

        @Override
        public void change(TextQuadAction action, Node graph, Node subject, Node predicate, Node object) {
            if (Naming.isText(object)) {
                super.change(action, graph, subject, predicate, object);
            }
        }
    }

    @Override
    public void commit() {
        boolean writing = transactionMode() == ReadWrite.WRITE;
        super.commit();
        if (writing) {
            mark.run();
        }
    }
}
