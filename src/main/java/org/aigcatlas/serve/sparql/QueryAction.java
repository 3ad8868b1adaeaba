package org.aigcatlas.serve.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.aigcatlas.graph.ByteOrderMark;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.ResourceServlet;
import org.aigcatlas.store.DatasetStore;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.RemoteStore;
import org.aigcatlas.store.Store;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * The SPARQL 1.1 Protocol for queries. Whole answers are gathered before the first byte goes out, so that a query that
 * takes too long gets a status instead of half an answer.
 */
final class QueryAction extends SPARQL_QueryDataset {
    private static final String TAG = QueryAction.class.getName() + ".tag";

    private final Store store;
    private final Bounds bounds;
    private final FaultTranslator guard;
    private final BoundedResult gatherer;
    private final QueryResultCache repeats;
    private final QueryPolicy reach;
    private final Handler description;

    /** What answers where no query is asked is {@code description}. */
    QueryAction(Store store, Bounds bounds, FaultTranslator guard, Handler description) {
        this.store = store;
        this.bounds = bounds;
        this.guard = guard;
        this.description = description;
        this.gatherer = new BoundedResult(bounds.limit());
        this.repeats = new QueryResultCache(store);
        this.reach = new QueryPolicy(iri -> StoreGraphs.has(store, iri), () -> StoreGraphs.in(store));
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
        if (asksNothing(action)) {
            describe(action);
        } else {
            executeLifecycle(action);
        }
    }

    private static boolean asksNothing(HttpAction action) {
        return Request.of(action.getRequest()).parameters().keySet().stream().allMatch("lang"::equals);
    }

    private void describe(HttpAction action) {
        try {
            ResourceServlet.send(
                    description.to(Request.of(action.getRequest())), action.getRequest(), action.getResponse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void validate(HttpAction action) {
        BodyLimits.check(action);
        if (action.getRequestMethod().equals("HEAD")) {
            // Fuseki knows no HEAD for a query; to what it asks, it is a GET.
            validateParams(action, acceptedParams(action));
            validateRequest(action);
        } else {
            super.validate(action);
        }
    }

    @Override
    protected void execute(String sent, HttpAction action) {
        String query = ByteOrderMark.without(sent);
        Optional<String> tag = repeats.tag(action, query);
        if (tag.isEmpty() || !QueryResultCache.isKnown(action, tag.get())) {
            tag.ifPresent(mark -> action.getRequest().setAttribute(TAG, mark));
            super.execute(query, action);
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        try {
            execute(BodyLimits.text(action.getRequestInputStream(), BodyLimits.REQUEST), action);
        } catch (IOException e) {
            throw BodyLimits.unreadable(e);
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        ResultForm.check(action, query);
        reach.check(query);
        reach.checkGraphs(ProtocolParameters.named(action, HttpNames.paramDefaultGraphURI));
        reach.checkGraphs(ProtocolParameters.named(action, HttpNames.paramNamedGraphURI));
    }

    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
        return switch (store) {
            case LocalStore local -> decideDatasetDynamic(action, query, log);
            case DatasetStore guest -> decideDatasetDynamic(action, query, log);
            case RemoteStore remote -> Pair.create(action.getActiveDSG(), withGraphs(action, query));
        };
    }

    private static Query withGraphs(HttpAction action, Query query) {
        List<String> defaults = ProtocolParameters.named(action, HttpNames.paramDefaultGraphURI);
        List<String> names = ProtocolParameters.named(action, HttpNames.paramNamedGraphURI);
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
            case DatasetStore guest -> local(action, query, dataset);
            case RemoteStore remote -> remote.prepare(query, most -> action.setResponseHeader(RemoteStore.CUT, most));
        };
    }

    private QueryExec local(HttpAction action, Query query, DatasetGraph dataset) {
        return QueryExec.dataset(dataset)
                .query(query)
                .context(OwnFunctions.only(action.getContext()))
                .timeout(time(action).toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query query, String log) {
        Duration time = time(action);
        Optional<BoundedResult.Whole> whole =
                repeats.answer(asked(action, query), query, () -> gatherer.gather(exec, query, time));
        whole.filter(BoundedResult.Whole::isCut)
                .ifPresent(cut -> action.setResponseHeader(RemoteStore.CUT, Integer.toString(bounds.limit())));
        return whole.map(answer -> answer.result().get()).orElseGet(() -> super.executeQuery(action, exec, query, log));
    }

    private Duration time(HttpAction action) {
        return ProtocolParameters.time(action, bounds.timeout());
    }

    private static QueryResultCache.Asked asked(HttpAction action, Query query) {
        return new QueryResultCache.Asked(
                query.toString(),
                ProtocolParameters.named(action, HttpNames.paramDefaultGraphURI),
                ProtocolParameters.named(action, HttpNames.paramNamedGraphURI));
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        Optional.ofNullable(action.getRequest().getAttribute(TAG))
                .ifPresent(mark -> QueryResultCache.tell(action, String.valueOf(mark)));
        Optional<RdfSyntax> laidOut = ResultForm.laidOut(action, result);
        if (laidOut.isPresent()) {
            send(action, laidOut.get(), result);
        } else if (result.isDataset()) {
            ActionLib.datasetResponse(action, result.dataset(), ResultForm.ofQuads(action));
        } else {
            super.sendResults(action, result, prologue);
        }
    }

    private static void send(HttpAction action, RdfSyntax syntax, QueryExecResult result) {
        DatasetGraph content = result.isDataset() ? result.dataset() : DatasetGraphFactory.wrap(result.graph());
        ServletOps.success(action);
        action.setResponseContentType(syntax.type());
        action.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            syntax.writer().layout().write(content, action.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
