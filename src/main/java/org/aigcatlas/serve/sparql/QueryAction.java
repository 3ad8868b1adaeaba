package org.aigcatlas.serve.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.serve.http.Answering;
import org.aigcatlas.serve.http.Face;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.store.GuestStore;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.RemoteStore;
import org.aigcatlas.store.Store;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * The SPARQL 1.1 Protocol for queries. Whole answers are gathered before the first byte goes out, so that a query that
 * takes too long gets a status instead of half an answer.
 */
final class QueryAction extends SPARQL_QueryDataset {
    private final Store store;
    private final Bounds bounds;
    private final Guard guard;
    private final Gatherer gatherer;
    private final Reach reach;
    private final Answering description;

    /** What answers where no query is asked is {@code description}. */
    QueryAction(Store store, Bounds bounds, Guard guard, Answering description) {
        this.store = store;
        this.bounds = bounds;
        this.guard = guard;
        this.description = description;
        this.gatherer = new Gatherer(bounds.limit());
        this.reach = new Reach(iri -> Graphs.has(store, iri), () -> Graphs.in(store));
    }

    @Override
    public void process(HttpAction action) {
        guard.run(action, () -> super.process(action));
    }

    @Override
    public void execGet(HttpAction action) {
        if (asksNothing(action)) {
            describe(action);
        } else {
            super.execGet(action);
        }
    }

    @Override
    public void execHead(HttpAction action) {
        if (!asksNothing(action)) {
            ServletOps.errorMethodNotAllowed("HEAD", "A query is asked by GET or POST.");
        }
        describe(action);
    }

    private static boolean asksNothing(HttpAction action) {
        return Request.of(action.getRequest()).parameters().keySet().stream().allMatch("lang"::equals);
    }

    private void describe(HttpAction action) {
        try {
            Face.send(description.to(Request.of(action.getRequest())), action.getRequest(), action.getResponse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void validate(HttpAction action) {
        Sent.check(action);
        super.validate(action);
    }

    @Override
    protected void executeBody(HttpAction action) {
        execute(IO.readWholeFileAsUTF8(Sent.whole(action, Sent.REQUEST)), action);
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        ResultForm.check(action, query);
        reach.check(query);
        reach.checkGraphs(named(action, HttpNames.paramDefaultGraphURI));
        reach.checkGraphs(named(action, HttpNames.paramNamedGraphURI));
    }

    private static List<String> named(HttpAction action, String parameter) {
        return Optional.ofNullable(action.getRequestParameterValues(parameter)).stream()
                .flatMap(Arrays::stream)
                .filter(iri -> !iri.isEmpty())
                .toList();
    }

    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
        return switch (store) {
            case LocalStore local -> decideDatasetDynamic(action, query, log);
            case GuestStore guest -> decideDatasetDynamic(action, query, log);
            case RemoteStore remote -> Pair.create(action.getActiveDSG(), withGraphs(action, query));
        };
    }

    private static Query withGraphs(HttpAction action, Query query) {
        List<String> defaults = named(action, HttpNames.paramDefaultGraphURI);
        List<String> names = named(action, HttpNames.paramNamedGraphURI);
        if (defaults.isEmpty() && names.isEmpty()) {
            return query;
        }
        Query scoped = query.cloneQuery();
        scoped.getGraphURIs().clear();
        scoped.getNamedGraphURIs().clear();
        defaults.forEach(scoped::addGraphURI);
        names.forEach(scoped::addNamedGraphURI);
        return scoped;
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        return switch (store) {
            case LocalStore local -> local(action, query, dataset);
            case GuestStore guest -> local(action, query, dataset);
            case RemoteStore remote -> remote.prepare(query, most -> action.setResponseHeader(RemoteStore.CUT, most));
        };
    }

    private QueryExec local(HttpAction action, Query query, DatasetGraph dataset) {
        return QueryExec.dataset(dataset)
                .query(query)
                .context(OwnFunctions.only(action.getContext()))
                .timeout(milliseconds(action), TimeUnit.MILLISECONDS)
                .build();
    }

    private long milliseconds(HttpAction action) {
        long most = bounds.timeout().toMillis();
        return Optional.ofNullable(action.getRequestParameter(HttpNames.paramTimeout))
                .map(QueryAction::asked)
                .map(wanted -> Math.min(wanted, most))
                .orElse(most);
    }

    private static long asked(String seconds) {
        if (!seconds.matches("\\d{1,9}(\\.\\d{1,3})?") || Double.parseDouble(seconds) == 0) {
            throw AtlasException.question(
                    "timeout", "“" + seconds + "” is not a number of seconds.", "Write it as 10.");
        }
        return Math.round(Double.parseDouble(seconds) * 1000);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query query, String log) {
        return gatherer.gather(action, exec, query, Duration.ofMillis(milliseconds(action)))
                .orElseGet(() -> super.executeQuery(action, exec, query, log));
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        if (result.isDataset()) {
            ActionLib.datasetResponse(action, result.dataset(), ResultForm.ofQuads(action));
        } else {
            super.sendResults(action, result, prologue);
        }
    }
}
