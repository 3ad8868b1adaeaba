package org.aigcatlas.store;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.OutgoingLimits;
import org.aigcatlas.outgoing.OutgoingClient;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.web.HttpSC;

/** The graph behind any SPARQL 1.1 service. Each query is a request of its own. */
public final class RemoteStore extends BoundedStore {
    /** The header by which an atlas's server says how many rows or statements it sent where there are more. */
    public static final String CUT = "Answer-Cut-At";

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Query ANY_CLAIM = QueryFactory.create("ASK { ?claim a <https://w3id.org/aigc/ns#Claim> }");
    private static final Query GRAPHS = QueryFactory.create(
            "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), 'https://w3id.org/aigc/graph/')) }");

    private final String endpoint;
    private final List<String> graphs;

    private RemoteStore(String endpoint, List<String> graphs, Duration time) {
        super(Optional.of(time));
        this.endpoint = endpoint;
        this.graphs = graphs;
    }

    /**
     * Connects to a service. Where its default graph is not the union of its graphs, every query names the atlas's
     * graphs, so that the answers are the same.
     *
     * @param endpoint the address of the query service
     * @param time how long each query may take, until the service has sent the last byte of its answer
     * @return the store
     * @throws AtlasException where the address isn't one of the web or the service doesn't answer
     */
    public static RemoteStore connect(URI endpoint, Duration time) {
        requireWeb(endpoint);
        RemoteStore plain = new RemoteStore(endpoint.toString(), List.of(), time);
        boolean union = plain.read(reading -> {
            try (QueryExec ask = reading.prepare(ANY_CLAIM)) {
                return ask.ask();
            }
        });
        return union ? plain : new RemoteStore(endpoint.toString(), plain.read(RemoteStore::graphNames), time);
    }

    /**
     * Looks at the address of a service before anything is sent there.
     *
     * @param endpoint the address
     * @throws AtlasException where it isn't one of the web
     */
    public static void requireWeb(URI endpoint) {
        String scheme = String.valueOf(endpoint.getScheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || endpoint.getHost() == null) {
            throw AtlasException.of(ProblemCode.STORE_ENDPOINT_MALFORMED).with("endpoint", endpoint);
        }
    }

    private static List<String> graphNames(Reading reading) {
        List<String> names = new ArrayList<>();
        try (QueryExec select = reading.prepare(GRAPHS)) {
            RowSet rows = select.select();
            rows.forEachRemaining(row -> names.add(row.get("g").getURI()));
        }
        return List.copyOf(names);
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        try {
            return work.apply(query -> prepare(query, limit.time(), RemoteStore::refusePart));
        } catch (QueryException | HttpException | RiotException | RuntimeIOException | JsonException e) {
            throw told(e);
        } catch (RuntimeException e) {
            throw brokenOff(e).<RuntimeException>map(told -> told).orElse(e);
        }
    }

    /** A part of an answer must not pass for all of it: names would be missing, statements lost. */
    private static void refusePart(String most) {
        throw AtlasException.of(ProblemCode.STORE_CUT).with("most", most);
    }

    /** {@return what a fault of the service, or of what it answers, is told as} */
    private AtlasException told(RuntimeException e) {
        return AtlasException.in(e).orElseGet(() -> AtlasException.of(
                        isRefusal(e) ? ProblemCode.STORE_ENDPOINT_REFUSED : ProblemCode.STORE_ENDPOINT_FAILED)
                .with("endpoint", endpoint)
                .with("reason", e));
    }

    /** {@return what a query came to whose answer the service broke off; empty where something else was wrong} */
    public Optional<AtlasException> brokenOff(RuntimeException e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                        .limit(20)
                        .anyMatch(cause -> cause instanceof IOException || cause instanceof RiotException)
                ? Optional.of(told(e))
                : Optional.empty();
    }

    private static boolean isRefusal(RuntimeException e) {
        return e instanceof QueryExceptionHTTP answered && answered.getStatusCode() == HttpSC.BAD_REQUEST_400;
    }

    /**
     * Prepares a query whose answer may be a part, for those who tell so themselves.
     *
     * @param query a parsed query
     * @param time how long the service may take
     * @param cut hears how many rows or statements the service has sent where it has more
     * @return the execution, to be closed by the caller
     */
    public QueryExec prepare(Query query, Duration time, Consumer<String> cut) {
        return query.isAskType() ? new AskBySelect(send(AskBySelect.select(query), time, cut)) : send(query, time, cut);
    }

    private QueryExec send(Query query, Duration time, Consumer<String> cut) {
        return QueryExecHTTP.service(endpoint)
                .httpClient(OutgoingClient.reading(OutgoingLimits.QUERY.within(time), head -> head.firstValue(CUT)
                        .ifPresent(cut)))
                .query(withGraphs(query))
                .build();
    }

    private Query withGraphs(Query query) {
        if (graphs.isEmpty() || query.hasDatasetDescription()) {
            return query;
        }
        Query scoped = query.cloneQuery();
        graphs.forEach(scoped::addGraphURI);
        graphs.forEach(scoped::addNamedGraphURI);
        return scoped;
    }
}
