package org.aigcatlas.serve.cache;

import java.util.Optional;
import java.util.Set;
import org.aigcatlas.limit.KeptLimits;
import org.aigcatlas.serve.operation.RequestTimes;
import org.aigcatlas.store.Store;
import org.aigcatlas.store.VersionedCache;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The cache of responses. Who asks what was asked before, before a change that touches the answer, gets the same bytes, packed as
 * they were; nothing of the request is read but its text. Only what the store alone decides is kept, as whoever answers has
 * noted.
 */
public final class ResponseCache extends Handler.Wrapper {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private static final KeptLimits LIMITS = KeptLimits.DEFAULT;

    private final Store store;
    private final RequestTimes times;
    private final VersionedCache<RequestText, CachedResponse> kept;

    /** A cache of what a handler answers of a store; the times tell of what is answered from it. */
    public ResponseCache(Handler inner, Store store, RequestTimes times) {
        super(inner);
        this.store = store;
        this.kept = new VersionedCache<>(store, LIMITS.all(), CachedResponse::size);
        this.times = times;
    }

    /** {@return what is kept, for the figures} */
    public VersionedCache<?, ?> kept() {
        return kept;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean isAsking = METHODS.contains(request.getMethod())
                && request.getHeaders().contains(HttpHeader.HOST)
                && request.getLength() <= LIMITS.body();
        if (!isAsking) {
            return super.handle(request, response, callback);
        }
        if (!request.getMethod().equals("POST")) {
            return answer(request, "", response, callback);
        }
        SentBody sent = new SentBody(request);
        return sent.isWhole() ? answer(sent, sent.text(), response, callback) : super.handle(sent, response, callback);
    }

    private boolean answer(Request request, String body, Response response, Callback callback) throws Exception {
        long begun = System.nanoTime();
        RequestText text = RequestText.of(request, body);
        Optional<CachedResponse> known = kept.kept(store.version(), text);
        if (known.isEmpty() && !request.getMethod().equals("HEAD")) {
            Response recorded = new RecordedResponse(
                    request,
                    response,
                    LIMITS.answer(),
                    (at, answer) ->
                            kept.keep(at.version(), text, answer, at.reads().get()));
            return super.handle(request, recorded, callback);
        }
        if (known.isEmpty()) {
            return super.handle(request, response, callback);
        }
        int status = known.get().isKnownTo(request) ? HttpStatus.NOT_MODIFIED_304 : HttpStatus.OK_200;
        times.record(request.getHttpURI().getPath(), status, System.nanoTime() - begun);
        known.get().send(status, request, response, callback);
        return true;
    }
}
