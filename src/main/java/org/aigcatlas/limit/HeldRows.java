package org.aigcatlas.limit;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** The rows that one operation of a query keeps, from its first to its last. */
final class HeldRows {
    private final QueryMemory memory;
    private long bytes;

    HeldRows(QueryMemory memory) {
        this.memory = memory;
    }

    void hold(long more) {
        memory.hold(more);
        bytes += more;
    }

    private void release() {
        memory.release(bytes);
        bytes = 0;
    }

    /** {@return these rows, each counted when it is given} */
    QueryIterator counted(QueryIterator rows) {
        return new QueryIteratorWrapper(rows) {
            @Override
            protected Binding moveToNextBinding() {
                Binding row = super.moveToNextBinding();
                hold(QueryMemory.size(row));
                return row;
            }
        };
    }

    /** {@return these rows, of which so many at the most are kept at a time, counted as if each were the largest} */
    QueryIterator counted(QueryIterator rows, long atATime) {
        return new QueryIteratorWrapper(rows) {
            private long largest;

            @Override
            protected Binding moveToNextBinding() {
                Binding row = super.moveToNextBinding();
                long size = QueryMemory.size(row);
                if (size > largest) {
                    hold((size - largest) * atATime);
                    largest = size;
                }
                return row;
            }
        };
    }

    /** {@return what an operation gives, which keeps nothing any more when that is closed} */
    QueryIterator releasing(QueryIterator given) {
        return new QueryIteratorWrapper(given) {
            @Override
            protected void closeIterator() {
                super.closeIterator();
                release();
            }
        };
    }
}
