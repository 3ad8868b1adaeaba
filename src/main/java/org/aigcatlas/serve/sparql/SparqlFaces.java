package org.aigcatlas.serve.sparql;

import java.util.List;
import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.serve.admission.Lanes;
import org.aigcatlas.serve.http.FaultPage;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.operation.SlowQueries;
import org.aigcatlas.store.DatasetStore;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.RemoteStore;
import org.aigcatlas.store.Store;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The SPARQL services over a store, each ready to be put at an address of its own. */
public final class SparqlFaces {
    /** The methods that queries are sent with. */
    public static final List<String> QUERY_METHODS = List.of("GET", "HEAD", "POST");

    /** The method that updates are sent with. */
    public static final List<String> UPDATE_METHODS = List.of("POST");

    /** The methods that graphs are read and written with. */
    public static final List<String> GRAPH_METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE");

    private final Store store;
    private final Bounds bounds;
    private final BearerToken key;
    private final Lanes lanes;
    private final FaultPage page;
    private final SlowQueries slow;
    private final Optional<ValidatedUpdates> changes;

    /**
     * Services over a store.
     *
     * @param store the store
     * @param bounds how much a query may ask for
     * @param token what a client must show to write; where there is none, nobody can
     * @param lanes in which it is asked and written
     * @param page how a page tells a fault
     * @param slow tells of queries and updates that take long
     */
    public SparqlFaces(
            Store store, Bounds bounds, Optional<String> token, Lanes lanes, FaultPage page, SlowQueries slow) {
        this.store = store;
        this.bounds = bounds;
        this.lanes = lanes;
        this.page = page;
        this.slow = slow;
        this.changes = store instanceof LocalStore local && local.isWritable()
                ? Optional.of(new ValidatedUpdates(local, Atlas.publisher(), lanes.writers()))
                : Optional.empty();
        this.key = new BearerToken(token, changes.isPresent());
    }

    /** {@return the service for queries; what answers where none is asked is {@code description}} */
    public DataService query(Handler description) {
        return service(Operation.Query, new QueryAction(store, bounds, guard(QUERY_METHODS), lanes, slow, description));
    }

    /** {@return the service for updates} */
    public DataService update() {
        return service(Operation.Update, new UpdateAction(changes, key, bounds, guard(UPDATE_METHODS), slow));
    }

    /** {@return the service for graphs} */
    public DataService graphs() {
        return service(
                Operation.GSP_RW, new GraphStoreAction(store, changes, key, guard(GRAPH_METHODS), lanes.expensive()));
    }

    private FaultTranslator guard(List<String> methods) {
        return new FaultTranslator(bounds, page, String.join(", ", methods) + ", OPTIONS");
    }

    private DataService service(Operation operation, ActionService action) {
        return DataService.newBuilder(dataset())
                .addEndpoint(Endpoint.create()
                        .operation(operation)
                        .endpointName("")
                        .processor(action)
                        .build())
                .build();
    }

    private DatasetGraph dataset() {
        return switch (store) {
            case LocalStore local -> local.dataset();
            case DatasetStore guest -> guest.dataset();
            case RemoteStore remote -> DatasetGraphFactory.empty();
        };
    }
}
