package org.aigcatlas.serve.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.aigcatlas.graph.ByteOrderMark;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.limit.QueryGuard;
import org.aigcatlas.limit.QueryMemory;
import org.aigcatlas.query.NamedGraphs;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.admission.Lane;
import org.aigcatlas.serve.admission.Lanes;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.RequestId;
import org.aigcatlas.serve.http.ResourceServlet;
import org.aigcatlas.serve.operation.SlowQueries;
import org.aigcatlas.store.DatasetStore;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.RemoteStore;
import org.aigcatlas.store.Store;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.server.CounterName;
import org.apache.jena.fuseki.servlets.ActionExecLib;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * The SPARQL 1.1 Protocol for queries. Whole answers are gathered before the first byte goes out, so that a query that
 * takes too long gets a status instead of half an answer.
 */
final class QueryAction extends SPARQL_QueryDataset {
    /** From so many bytes on, an answer takes its time to be written out, however fast it is read. */
    private static final long LARGE = 1 << 20;

    /** Rows can always be written to their end, so that no more of them need wait than is sent at once. */
    private static final int ROWS_BUFFER = 32 << 10;

    private final Store store;
    private final Bounds bounds;
    private final FaultTranslator guard;
    private final SlowQueries slow;
    private final QueryGuard limits;
    private final BoundedResult gatherer;
    private final KnownQueries known;
    private final QueryPolicy policy;
    private final Lane sending;
    private final Handler description;

    /** What answers where no query is asked is {@code description}. */
    QueryAction(Store store, Bounds bounds, FaultTranslator guard, Lanes lanes, SlowQueries slow, Handler description) {
        this.store = store;
        this.bounds = bounds;
        this.guard = guard;
        this.slow = slow;
        this.description = description;
        this.limits = OwnFunctions.guard(store);
        this.gatherer = new BoundedResult(bounds.limit(), limits.limits().answer());
        this.sending = lanes.sending();
        this.known = new KnownQueries(store, lanes);
        this.policy = new QueryPolicy(
                iri -> Iris.isAbsolute(iri)
                        && store.read(reading -> NamedGraphs.holdsAnything(reading, NodeFactory.createURI(iri))),
                () -> store.read(NamedGraphs::all).stream().map(Named::iri).toList());
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
    protected void executeBody(HttpAction action) {
        try {
            execute(BodyLimits.text(action.getRequestInputStream(), BodyLimits.REQUEST), action);
        } catch (IOException e) {
            throw BodyLimits.unreadable(e);
        }
    }

    @Override
    protected void execute(String sent, HttpAction action) {
        String text = ByteOrderMark.without(sent);
        QueryProfile query = SentText.parsed(() -> known.profile(text));
        // Before the store is read, so that what is kept is never older than its version.
        String version = store.version();
        Optional<String> tag = known.tag(action, query, version);
        if (tag.isPresent() && KnownQueries.isKnown(action, tag.get())) {
            return;
        }
        ResultForm.check(action, query.query());
        Duration time = ProtocolParameters.time(action, bounds.timeout());
        KnownQueries.Asked asked = new KnownQueries.Asked(
                text,
                ProtocolParameters.named(action, HttpNames.paramDefaultGraphURI),
                ProtocolParameters.named(action, HttpNames.paramNamedGraphURI),
                time);
        try (QueryMemory memory = limits.answer()) {
            Optional<String> id = RequestId.in(action.getRequest());
            BoundedResult.Whole answer = known.answer(
                    version, asked, query, () -> slow.timed(text, id, () -> find(action, asked, query, memory)));
            known.noteVersion(action, query, asked, version);
            tag.ifPresent(mark -> KnownQueries.tell(action, mark));
            if (answer.bytes() > LARGE) {
                sending.run(() -> send(action, answer, query.query()));
            } else {
                send(action, answer, query.query());
            }
        }
    }

    private BoundedResult.Whole find(
            HttpAction action, KnownQueries.Asked asked, QueryProfile query, QueryMemory memory) {
        policy.check(query);
        policy.checkGraphs(asked.defaults());
        policy.checkGraphs(asked.named());
        action.beginRead();
        try (QueryExec exec = prepare(action, asked, query.query())) {
            return gatherer.gather(exec, query.query(), asked.time(), memory);
        } catch (QueryCancelledException e) {
            ActionExecLib.incCounter(action.getEndpoint().getCounters(), CounterName.QueryTimeouts);
            throw e;
        } catch (RuntimeException e) {
            throw store instanceof RemoteStore remote
                    ? remote.brokenOff(e).<RuntimeException>map(told -> told).orElse(e)
                    : e;
        } finally {
            action.endRead();
        }
    }

    private QueryExec prepare(HttpAction action, KnownQueries.Asked asked, Query query) {
        return switch (store) {
            case LocalStore local -> local(action, asked, query);
            case DatasetStore guest -> local(action, asked, query);
            case RemoteStore remote ->
                remote.prepare(
                        withGraphs(asked, query),
                        asked.time(),
                        most -> action.setResponseHeader(RemoteStore.CUT, most));
        };
    }

    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        return store instanceof LocalStore local ? local.queried() : super.getDataset(action);
    }

    private QueryExec local(HttpAction action, KnownQueries.Asked asked, Query query) {
        Pair<DatasetGraph, Query> chosen = decideDatasetDynamic(action, query, "");
        return QueryExec.dataset(chosen.getLeft())
                .query(chosen.getRight())
                .context(OwnFunctions.only(action.getContext(), limits))
                .timeout(asked.time().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private static Query withGraphs(KnownQueries.Asked asked, Query query) {
        if (asked.defaults().isEmpty() && asked.named().isEmpty()) {
            return query;
        }
        Query scoped = query.cloneQuery();
        scoped.getGraphURIs().clear();
        scoped.getNamedGraphURIs().clear();
        asked.defaults().forEach(scoped::addGraphURI);
        asked.named().forEach(scoped::addNamedGraphURI);
        return scoped;
    }

    private boolean send(HttpAction action, BoundedResult.Whole answer, Query query) {
        answer.cutAt().ifPresent(size -> action.setResponseHeader(RemoteStore.CUT, Integer.toString(size)));
        QueryExecResult result = answer.result().get();
        if (query.isSelectType() || query.isAskType()) {
            // Fuseki's are of megabytes, made anew for each answer, so that what can't be written to its end has a
            // status.
            action.getResponse().setBufferSize(ROWS_BUFFER);
        }
        Optional<RdfSyntax> laidOut = ResultForm.laidOut(action, result);
        if (laidOut.isPresent()) {
            send(action, laidOut.get(), result);
        } else if (result.isDataset()) {
            ActionLib.datasetResponse(action, result.dataset(), ResultForm.ofQuads(action));
        } else {
            sendResults(action, result, query.getPrologue());
        }
        return true;
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
