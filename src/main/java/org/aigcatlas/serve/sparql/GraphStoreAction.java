package org.aigcatlas.serve.sparql;

import java.util.Optional;
import java.util.function.Function;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.admission.Lane;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.store.RemoteStore;
import org.aigcatlas.store.Store;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.web.HttpSC;

/** The SPARQL 1.1 Graph Store Protocol. Reading is Fuseki's; a graph that is sent is parsed whole before it is kept. */
final class GraphStoreAction extends GSP_RW {
    private final Store store;
    private final Optional<ValidatedUpdates> changes;
    private final BearerToken key;
    private final FaultTranslator guard;
    private final Lane reading;

    /** Without changes, every write is refused. */
    GraphStoreAction(
            Store store, Optional<ValidatedUpdates> changes, BearerToken key, FaultTranslator guard, Lane reading) {
        this.store = store;
        this.changes = changes;
        this.key = key;
        this.guard = guard;
        this.reading = reading;
    }

    @Override
    public void process(HttpAction action) {
        guard.run(action, () -> super.process(action));
    }

    @Override
    protected DatasetGraph decideDataset(HttpAction action) {
        return store instanceof RemoteStore remote
                ? new RemoteGraphs(remote)
                : new DatasetGraphWrapper(action.getActiveDSG()) {
                    @Override
                    public Graph getDefaultGraph() {
                        return get().getUnionGraph();
                    }
                };
    }

    @Override
    protected void doGet(HttpAction action) {
        reading.run(() -> {
            super.doGet(action);
            return true;
        });
    }

    @Override
    protected void doHead(HttpAction action) {
        reading.run(() -> {
            super.doHead(action);
            return true;
        });
    }

    @Override
    protected void doPut(HttpAction action) {
        put(action, true);
    }

    @Override
    protected void doPost(HttpAction action) {
        put(action, false);
    }

    private void put(HttpAction action, boolean replace) {
        key.check(action);
        Node name = target(action);
        boolean existed;
        // Queues up before anything is read, which takes room, and has a place before it is parsed, which takes memory.
        try (Lane.Seat seat = changes.orElseThrow().queue();
                SentGraph sent = SentGraph.of(action)) {
            existed = seat.run(() -> put(action, name, sent.parse(name), replace));
        }
        ServletOps.success(action, existed ? HttpSC.NO_CONTENT_204 : HttpSC.CREATED_201);
    }

    private boolean put(HttpAction action, Node name, Graph sent, boolean replace) {
        return make(action, dataset -> {
            boolean before = dataset.containsGraph(name);
            if (replace) {
                dataset.removeGraph(name);
            }
            sent.find().forEachRemaining(triple -> dataset.getGraph(name).add(triple));
            return before;
        });
    }

    @Override
    protected void doDelete(HttpAction action) {
        key.check(action);
        Node name = target(action);
        boolean existed;
        try (Lane.Seat seat = changes.orElseThrow().queue()) {
            existed = seat.run(() -> make(action, dataset -> {
                boolean before = dataset.containsGraph(name);
                dataset.removeGraph(name);
                return before;
            }));
        }
        if (!existed) {
            throw AtlasException.of(ProblemCode.SPARQL_GRAPH_ABSENT).with("graph", name.getURI());
        }
        ServletOps.successNoContent(action);
    }

    private boolean make(HttpAction action, Function<DatasetGraph, Boolean> change) {
        Language language = Request.bare(action.getRequest()).language();
        return changes.orElseThrow().make(language, change);
    }

    private static Node target(HttpAction action) {
        String iri = Optional.ofNullable(action.getRequestParameter(HttpNames.paramGraph))
                .orElse("");
        // The engine's own names for the default and the union graph are no graphs to write to.
        if (iri.isEmpty() || iri.equals("default") || iri.equals("union") || Iris.isReserved(iri)) {
            throw ValidatedUpdates.withoutGraph();
        }
        if (!Iris.isAbsolute(iri)) {
            throw AtlasException.of(ProblemCode.SPARQL_GRAPH_MALFORMED)
                    .with("iri", iri)
                    .at(HttpNames.paramGraph);
        }
        return NodeFactory.createURI(iri);
    }
}
