package org.aigcatlas.serve.sparql;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.Store;
import org.aigcatlas.store.VersionedCache;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.web.HttpSC;

/**
 * Questions that are asked again: as long as the graph has not changed, a client that has the answer is told so, and
 * small answers are kept. Only for the store at hand, of which every change is known, and for answers that it alone
 * determines.
 */
final class QueryResultCache {
    private static final String TAG = "ETag";

    private static final int MOST = 200;
    private static final int LARGEST = 500;

    /** What is asked: a query, as it was sent, and the graphs that the request names. */
    record Asked(String query, List<String> defaults, List<String> named) {
        Asked {
            defaults = List.copyOf(defaults);
            named = List.copyOf(named);
        }
    }

    private final Store store;
    private final VersionedCache<Asked, BoundedResult.Whole> answers = new VersionedCache<>(MOST);

    QueryResultCache(Store store) {
        this.store = store;
    }

    /** {@return the mark of the answer to a request that is read; empty where the next answer may differ} */
    Optional<String> tag(HttpAction action, String query) {
        String method = action.getRequestMethod();
        if (!(store instanceof LocalStore) || !(method.equals("GET") || method.equals("HEAD"))) {
            return Optional.empty();
        }
        try {
            Query parsed = QueryFactory.create(query, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
            return DeterminismCheck.isDetermined(parsed) ? Optional.of(mark(action)) : Optional.empty();
        } catch (QueryException e) {
            // Told by those who parse it to run it.
            return Optional.empty();
        }
    }

    private String mark(HttpAction action) {
        String accept = Optional.ofNullable(action.getRequestHeader("Accept")).orElse("");
        return EntityTags.weak(store.version(), action.getRequestQueryString(), accept);
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
     * Answers a question, from before where the answer is kept.
     *
     * @param asked what is asked
     * @param query the same as a query
     * @param work finds the answer; empty where it is of a kind that can't be kept
     * @return the answer
     */
    Optional<BoundedResult.Whole> answer(Asked asked, Query query, Supplier<Optional<BoundedResult.Whole>> work) {
        if (!(store instanceof LocalStore) || !DeterminismCheck.isDetermined(query)) {
            return work.get();
        }
        String version = store.version();
        return answers.known(version, asked).or(() -> {
            Optional<BoundedResult.Whole> answer = work.get();
            answer.filter(whole -> whole.size() <= LARGEST).ifPresent(whole -> answers.keep(version, asked, whole));
            return answer;
        });
    }
}
