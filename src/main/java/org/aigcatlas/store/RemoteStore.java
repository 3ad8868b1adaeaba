package org.aigcatlas.store;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.http.HttpEnv;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;

/** The graph behind any SPARQL 1.1 service. Each query is a request of its own. */
public final class RemoteStore extends BoundedStore {
    /** The header by which an atlas's server says how many rows or statements it sent where there are more. */
    public static final String CUT = TruncationAwareHttpClient.CUT;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Query ANY_CLAIM = QueryFactory.create("ASK { ?claim a <https://w3id.org/aigc/ns#Claim> }");
    private static final Query GRAPHS = QueryFactory.create(
            "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), 'https://w3id.org/aigc/graph/')) }");

    private final String endpoint;
    private final List<String> graphs;

    private RemoteStore(String endpoint, List<String> graphs) {
        super(Optional.of(PATIENCE));
        this.endpoint = endpoint;
        this.graphs = graphs;
    }

    /**
     * Connects to a service. Where its default graph is not the union of its graphs, every query names the atlas's
     * graphs, so that the answers are the same.
     *
     * @param endpoint the address of the query service
     * @return the store
     * @throws AtlasException where the address isn't one of the web or the service doesn't answer
     */
    public static RemoteStore connect(URI endpoint) {
        refuseOtherSchemes(endpoint);
        RemoteStore plain = new RemoteStore(endpoint.toString(), List.of());
        boolean union = plain.read(reading -> {
            try (QueryExec ask = reading.prepare(ANY_CLAIM)) {
                return ask.ask();
            }
        });
        return union ? plain : new RemoteStore(endpoint.toString(), plain.read(RemoteStore::graphNames));
    }

    private static void refuseOtherSchemes(URI endpoint) {
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
            return work.apply(query -> prepare(query, RemoteStore::refusePart));
        } catch (QueryExceptionHTTP | HttpException e) {
            throw told(e);
        }
    }

    /** A part of an answer must not pass for all of it: names would be missing, statements lost. */
    private static void refusePart(String most) {
        throw AtlasException.of(ProblemCode.STORE_CUT).with("most", most);
    }

    private AtlasException told(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof AtlasException told) {
                return told;
            }
        }
        return AtlasException.of(ProblemCode.STORE_ENDPOINT_FAILED)
                .with("endpoint", endpoint)
                .with("reason", e);
    }

    /**
     * Prepares a query whose answer may be a part, for those who tell so themselves.
     *
     * @param query a parsed query
     * @param cut hears how many rows or statements the service has sent where it has more
     * @return the execution, to be closed by the caller
     */
    public QueryExec prepare(Query query, Consumer<String> cut) {
        return limit.build(QueryExecHTTP.service(endpoint)
                .httpClient(new TruncationAwareHttpClient(HttpEnv.getDftHttpClient(), cut))
                .query(withGraphs(query)));
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
