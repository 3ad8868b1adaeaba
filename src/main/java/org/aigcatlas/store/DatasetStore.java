package org.aigcatlas.store;

import java.util.Optional;
import java.util.function.Function;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.limit.Limits;
import org.aigcatlas.limit.QueryGuard;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;

/** The graph in a dataset that belongs to somebody else, such as one of a stock Fuseki. It is only read. */
public final class DatasetStore extends BoundedStore {
    private final DatasetGraph dataset;
    private final QueryGuard guard = QueryGuard.ofGuest(Limits.DEFAULT);

    private DatasetStore(DatasetGraph dataset) {
        super(Optional.empty());
        this.dataset = dataset;
    }

    /** {@return a view of a dataset; closing it leaves the dataset open} */
    public static DatasetStore of(DatasetGraph dataset) {
        return new DatasetStore(dataset);
    }

    /** {@return what holds the queries of this store to their limits} */
    public QueryGuard guard() {
        return guard;
    }

    /** {@return the dataset} */
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        return Txn.calculateRead(dataset, () -> {
            DatasetGraph view = view();
            return work.apply(query -> {
                QueryExecBuilder exec = QueryExec.dataset(view).query(query);
                guard.over(exec::set);
                return limit.build(exec);
            });
        });
    }

    private DatasetGraph view() {
        if (dataset.getDefaultGraph().isEmpty()) {
            return new Union(dataset);
        }
        return dataset.listGraphNodes().hasNext() ? dataset : named(dataset.getDefaultGraph());
    }

    /** What stands in no named graph is seen as one too: descriptions ask which graph says something. */
    private static DatasetGraph named(Graph graph) {
        DatasetGraph both = new DatasetGraphMapLink(graph);
        both.addGraph(Iris.graph("guest"), graph);
        return both;
    }

    /** A dataset whose default graph is the union of its named graphs, whatever its owner has set. */
    private static final class Union extends DatasetGraphWrapper implements DatasetGraphWrapperView {
        Union(DatasetGraph dataset) {
            super(dataset);
        }

        @Override
        public Graph getDefaultGraph() {
            return get().getUnionGraph();
        }
    }
}
