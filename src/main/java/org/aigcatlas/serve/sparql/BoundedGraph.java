package org.aigcatlas.serve.sparql;

import java.time.Duration;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A description in the making. The engine limits the time in which it finds what to describe, not the time in which it
 * describes it, nor how much that is; this graph does.
 */
final class BoundedGraph extends GraphWrapper {
    private final int most;
    private final long end;
    private boolean full;

    /** Takes so many statements, for so long from now on. */
    BoundedGraph(int most, Duration time) {
        super(GraphFactory.createDefaultGraph());
        this.most = most;
        this.end = System.nanoTime() + time.toNanos();
    }

    /**
     * Lets something fill this graph.
     *
     * @param work adds statements
     * @return whether there would have been more than this graph takes
     * @throws QueryCancelledException where it took longer than this graph gives
     */
    boolean isCutFrom(Consumer<Graph> work) {
        try {
            work.accept(this);
            return false;
        } catch (QueryCancelledException e) {
            if (full) {
                return true;
            }
            throw e;
        }
    }

    @Override
    public void add(Triple statement) {
        checkTime();
        if (get().contains(statement)) {
            return;
        }
        if (get().size() >= most) {
            full = true;
            throw new QueryCancelledException();
        }
        get().add(statement);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        // Each thing is looked up here in the end, also one of which there is nothing to add.
        checkTime();
        return super.find(subject, predicate, object);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        checkTime();
        return super.find(pattern);
    }

    private void checkTime() {
        if (System.nanoTime() - end > 0) {
            throw new QueryCancelledException();
        }
    }
}
