package org.aigcatlas.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphZero;
import org.apache.jena.sparql.util.Context;

/**
 * The graphs of a database that nobody changes, in memory: queries find there what they find in the files, several times as
 * fast. The union of all graphs, which is asked most, is laid out as a graph of its own. Safe for many threads.
 */
final class MemoryDataset extends DatasetGraphMapLink {
    private MemoryDataset(Graph union) {
        super(union);
    }

    /**
     * Copies a database into memory.
     *
     * @param stored the database
     * @param most how many statements there may be
     * @return the copy; empty where there are more
     * @throws CancellationException where the thread is interrupted meanwhile
     */
    static Optional<MemoryDataset> of(QuadReader stored, long most) {
        if (stored.count() > most) {
            return Optional.empty();
        }
        Filling filling = new Filling();
        stored.all(graph -> true, filling::addToGraph);
        stored.once(graph -> true, filling::addToUnion);
        return Optional.of(filling.done());
    }

    private static final class Filling {
        private final List<Triple> union = new ArrayList<>();
        private final Map<Node, List<Triple>> named = new HashMap<>();
        private final Map<Node, Node> terms = new HashMap<>();

        void addToGraph(Quad quad) {
            named.computeIfAbsent(quad.getGraph(), name -> new ArrayList<>()).add(statement(quad));
        }

        void addToUnion(Quad quad) {
            union.add(statement(quad));
        }

        private Triple statement(Quad quad) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            return Triple.create(once(quad.getSubject()), once(quad.getPredicate()), once(quad.getObject()));
        }

        private Node once(Node term) {
            return terms.computeIfAbsent(term, same -> same);
        }

        MemoryDataset done() {
            MemoryDataset copy = new MemoryDataset(new MemoryGraph(Quad.unionGraph, indexed(union)));
            named.forEach((name, statements) -> copy.addGraph(name, new MemoryGraph(name, indexed(statements))));
            return copy;
        }
    }

    /** {@return the same graphs, with these settings of queries} */
    MemoryDataset with(Context settings) {
        MemoryDataset other = new MemoryDataset(getDefaultGraph());
        listGraphNodes().forEachRemaining(name -> other.addGraph(name, getGraph(name)));
        other.getContext().putAll(settings);
        return other;
    }

    /** Such a graph gives the last statement first; the database gives them as they are sorted. */
    private static Graph indexed(List<Triple> statements) {
        Graph graph = GraphMemFactory.createGraphMemIndexedSet();
        statements.reversed().forEach(graph::add);
        return graph;
    }

    @Override
    public Graph getGraph(Node name) {
        if (Quad.isUnionGraph(name)) {
            return getDefaultGraph();
        }
        // Of the database, the graph without a name is empty: what is asked by default is the union.
        return containsGraph(name) && !Quad.isDefaultGraph(name) ? super.getGraph(name) : GraphZero.instance();
    }
}
