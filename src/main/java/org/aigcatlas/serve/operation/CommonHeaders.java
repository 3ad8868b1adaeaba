package org.aigcatlas.serve.operation;

import java.util.Optional;
import org.aigcatlas.serve.http.RequestId;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.MDC;

/**
 * The headers that every answer has, whoever writes it: the id of its request, and that its type is what it says, which
 * no browser is to guess anew.
 */
public final class CommonHeaders extends Handler.Wrapper {

    /** Answers of this handler get the headers. */
    public CommonHeaders(Handler inner) {
        super(inner);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String id = id(request);
        request.setAttribute(RequestId.ATTRIBUTE, id);
        put(id, response);
        MDC.put(RequestId.ATTRIBUTE, id);
        try {
            return super.handle(request, response, callback);
        } finally {
            MDC.remove(RequestId.ATTRIBUTE);
        }
    }

    private static String id(Request request) {
        return RequestId.of(Optional.ofNullable(request.getHeaders().get(RequestId.HEADER)))
                .text();
    }

    /** Gives an answer the headers that is made anew because there was an error. */
    static void put(Request request, Response response) {
        Object known = request.getAttribute(RequestId.ATTRIBUTE);
        put(known == null ? id(request) : known.toString(), response);
    }

    private static void put(String id, Response response) {
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(RequestId.HEADER, id);
    }
}
