package org.aigcatlas.serve.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aigcatlas.serve.admission.Lane;
import org.aigcatlas.serve.admission.Lanes;
import org.aigcatlas.serve.http.AnswerVersion;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.MemorySize;
import org.aigcatlas.store.Store;
import org.aigcatlas.store.VersionedCache;
import org.aigcatlas.store.readset.ReadSet;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.web.HttpSC;

/**
 * The cache of queries by their text, and the answers that are being worked out: who asks the same meanwhile waits for
 * them. As long as the graph has not changed, a client that has the answer is told so. Only for the store at hand, of which
 * every change is known, and for answers that it alone determines.
 */
final class KnownQueries {
    private static final String TAG = "ETag";

    /** A parsed query takes about so many times its text. */
    private static final long PARSED = 20;

    /**
     * What is asked.
     *
     * @param query a query, as it was sent
     * @param defaults the graphs that the request names as the default graph
     * @param named the graphs that the request names besides
     * @param time how long it may take, since who gives it more time may get an answer where others get none
     */
    record Asked(String query, List<String> defaults, List<String> named, Duration time) {
        Asked {
            defaults = List.copyOf(defaults);
            named = List.copyOf(named);
        }
    }

    private final Store store;
    private final Lanes lanes;
    private final VersionedCache<Asked, BoundedResult.Whole> open = VersionedCache.ofOpenQuestions();
    private final Cache<String, QueryProfile> profiles = Caffeine.newBuilder()
            .maximumWeight(MemorySize.share(64))
            .weigher((String query, QueryProfile profile) ->
                    Math.clamp(PARSED * MemorySize.of(query), 0, Integer.MAX_VALUE))
            .executor(Runnable::run)
            .build();

    /** The queries of a store, which are answered in the lane for questions that may take long, unless they can't. */
    KnownQueries(Store store, Lanes lanes) {
        this.store = store;
        this.lanes = lanes;
    }

    /**
     * Reads a query, unless it is known.
     *
     * @param query the query, as it was sent
     * @return what it is
     * @throws QueryException where it isn't one
     */
    QueryProfile profile(String query) {
        return profiles.get(query, text -> {
            Query parsed = QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
            leaveSoundPrefixes(parsed);
            return QueryProfile.of(parsed);
        });
    }

    /** A prefix for what is no address has done its part in the query; in an answer, writers of JSON-LD fail at it. */
    private static void leaveSoundPrefixes(Query query) {
        Map.copyOf(query.getPrefixMapping().getNsPrefixMap()).forEach((prefix, address) -> {
            if (!isAddress(address)) {
                query.getPrefixMapping().removeNsPrefix(prefix);
            }
        });
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** {@return the mark of the answer to a request that is read; empty where the next answer may differ} */
    Optional<String> tag(HttpAction action, QueryProfile query, String version) {
        String method = action.getRequestMethod();
        return isDetermined(query) && (method.equals("GET") || method.equals("HEAD"))
                ? Optional.of(EntityTags.weak(
                        version,
                        action.getRequestQueryString(),
                        Optional.ofNullable(action.getRequestHeader("Accept")).orElse("")))
                : Optional.empty();
    }

    private boolean isDetermined(QueryProfile query) {
        return store instanceof LocalStore && query.isDetermined();
    }

    /** Notes the version of the answer to a request, where the next answer can't differ before the store does. */
    void noteVersion(HttpAction action, QueryProfile query, Asked asked, String version) {
        if (isDetermined(query)) {
            boolean isOfAll = asked.defaults().isEmpty() && asked.named().isEmpty();
            new AnswerVersion(version, () -> isOfAll ? query.reads() : ReadSet.ALL).note(action.getRequest());
        }
    }

    /** {@return whether the client has the answer of this mark already; it is told so then} */
    static boolean isKnown(HttpAction action, String tag) {
        if (!EntityTags.isKnown(action.getRequest(), Optional.of(tag))) {
            return false;
        }
        tell(action, tag);
        action.setResponseStatus(HttpSC.NOT_MODIFIED_304);
        return true;
    }

    /** Tells the client the mark of the answer that it gets. */
    static void tell(HttpAction action, String tag) {
        action.setResponseHeader(TAG, tag);
    }

    /**
     * Answers a question, as somebody else is answered who has asked the same just now.
     *
     * @param version the store's version, read before the work begins to read the store
     * @param asked what is asked
     * @param query what it is
     * @param work finds the answer
     * @return the answer
     */
    BoundedResult.Whole answer(String version, Asked asked, QueryProfile query, Supplier<BoundedResult.Whole> work) {
        if (!isDetermined(query)) {
            return lane(query).run(work::get);
        }
        // Who waits for what somebody else has asked has a seat, too, so that only so many threads wait.
        try (Lane.Seat seat = lane(query).enter()) {
            return open.get(version, asked, () -> seat.run(work::get));
        }
    }

    private Lane lane(QueryProfile query) {
        return Lookup.is(query.query()) ? lanes.canned() : lanes.expensive();
    }
}
