package org.aigcatlas.load;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Everything that a dataset holds, as rules and checks see it: a copy in memory, which is several times as fast to ask
 * as the database, or the database itself where it is too large for that.
 */
final class WorkingGraph {
    /** About 400 MB of memory. */
    private static final int MOST_IN_MEMORY = 1_000_000;

    private static final Comparator<Triple> IN_TEXT = Comparator.comparing(Triple::toString);

    private final DatasetGraph dataset;
    private final Optional<Graph> copy;
    private final Set<Triple> concluded = new HashSet<>();

    private WorkingGraph(DatasetGraph dataset, Optional<Graph> copy) {
        this.dataset = dataset;
        this.copy = copy;
    }

    /** {@return all of it, with what was concluded} */
    static WorkingGraph of(DatasetGraph dataset) {
        return new WorkingGraph(dataset, copy(dataset, true));
    }

    /** {@return what is stated, without what was concluded from it before} */
    static WorkingGraph stated(DatasetGraph dataset) {
        Optional<Graph> copy = copy(dataset, false);
        if (copy.isEmpty()) {
            dataset.removeGraph(Terms.INFERRED_GRAPH);
        }
        return new WorkingGraph(dataset, copy);
    }

    /** {@return the same, and the dataset stays as it is; empty where it is too large for that} */
    static Optional<WorkingGraph> statedInMemory(DatasetGraph dataset) {
        return copy(dataset, false).map(copy -> new WorkingGraph(dataset, Optional.of(copy)));
    }

    private static Optional<Graph> copy(DatasetGraph dataset, boolean withConclusions) {
        Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
        Iterator<Quad> quads = dataset.find();
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (withConclusions || !quad.getGraph().equals(Terms.INFERRED_GRAPH)) {
                copy.add(quad.asTriple());
            }
            if (copy.size() > MOST_IN_MEMORY) {
                return Optional.empty();
            }
        }
        return Optional.of(copy);
    }

    /** {@return everything, each statement once, with what was concluded so far} */
    Graph everything() {
        return copy.orElseGet(dataset::getUnionGraph);
    }

    /** Adds what follows, to what is seen here. */
    void conclude(Triple triple) {
        if (copy.isPresent()) {
            concluded.add(triple);
            copy.get().add(triple);
        } else {
            dataset.add(Quad.create(Terms.INFERRED_GRAPH, triple));
        }
    }

    /** {@return the facts that follow and stand in no graph of the dataset yet, and those that stand there and don't follow} */
    Unsettled compared() {
        Set<Triple> missing = new HashSet<>(concluded);
        List<Triple> stale = dataset.getGraph(Terms.INFERRED_GRAPH)
                .find(Node.ANY, Node.ANY, Node.ANY)
                .filterDrop(missing::remove)
                .toList();
        return new Unsettled(missing.stream().sorted(IN_TEXT).toList(), stale);
    }

    /** What is another between what follows and what was concluded before. */
    record Unsettled(List<Triple> missing, List<Triple> stale) {}

    /**
     * Has the dataset hold what follows. The difference alone is written: a database of TDB2 keeps a copy of each page that
     * it writes to, so that writing all of it would let it grow by all of it with each change.
     */
    void keep() {
        if (copy.isPresent()) {
            Unsettled difference = compared();
            difference.stale().forEach(triple -> dataset.delete(Quad.create(Terms.INFERRED_GRAPH, triple)));
            difference.missing().forEach(triple -> dataset.add(Quad.create(Terms.INFERRED_GRAPH, triple)));
        }
    }
}
