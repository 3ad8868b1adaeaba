package org.aigcatlas.serve.sparql;

import java.util.function.Function;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.serve.admission.Lane;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;

/** Changes a store from outside: each change is inferred over and checked in its own transaction, and kept only whole. */
final class ValidatedUpdates {
    private final LocalStore store;
    private final Publisher publisher;
    private final Lane writers;

    ValidatedUpdates(LocalStore store, Publisher publisher, Lane writers) {
        this.store = store;
        this.writers = writers;
        this.publisher = publisher;
    }

    /**
     * Queues up for a change.
     *
     * @return a seat, to be given back when the change is made
     * @throws AtlasException where too many wait already
     */
    Lane.Seat queue() {
        return writers.enter();
    }

    /**
     * Makes a change; to be called in a place of the queue.
     *
     * @param language the language of what is found wrong
     * @param change what to do to the dataset
     * @param <T> the kind of answer
     * @return what the change returned
     * @throws AtlasException where the graph would not be sound afterwards; nothing is changed then
     */
    <T> T make(Language language, Function<DatasetGraph, T> change) {
        return store.write(dataset -> {
            T result = change.apply(dataset);
            if (!dataset.getDefaultGraph().isEmpty()) {
                throw withoutGraph();
            }
            publisher.settleAll(dataset, language);
            return result;
        });
    }

    /** {@return the context in which an update runs} */
    Context only(DatasetGraph dataset) {
        return OwnFunctions.only(dataset.getContext(), store.guard());
    }

    /** {@return that a statement was sent without the graph of its source} */
    static AtlasException withoutGraph() {
        return AtlasException.of(
                Problem.of(ProblemCode.SPARQL_DEFAULT_GRAPH_WRITTEN).at(new Text("the default graph", "默认图")));
    }
}
