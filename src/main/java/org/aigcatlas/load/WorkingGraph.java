package org.aigcatlas.load;

import java.util.Iterator;
import java.util.Optional;
import org.aigcatlas.graph.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
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

    private final DatasetGraph dataset;
    private final Optional<Graph> copy;

    private WorkingGraph(DatasetGraph dataset, Optional<Graph> copy) {
        this.dataset = dataset;
        this.copy = copy;
    }

    static WorkingGraph of(DatasetGraph dataset) {
        Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
        Iterator<Quad> quads = dataset.find();
        while (quads.hasNext()) {
            copy.add(quads.next().asTriple());
            if (copy.size() > MOST_IN_MEMORY) {
                return new WorkingGraph(dataset, Optional.empty());
            }
        }
        return new WorkingGraph(dataset, Optional.of(copy));
    }

    /** {@return everything, each statement once, with what was concluded so far} */
    Graph everything() {
        return copy.orElseGet(dataset::getUnionGraph);
    }

    /** Adds what follows, to the dataset and to what is seen here. */
    void conclude(Triple triple) {
        dataset.add(Quad.create(Terms.INFERRED_GRAPH, triple));
        copy.ifPresent(graph -> graph.add(triple));
    }
}
