package org.aigcatlas.serve.operation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.RequestId;
import org.apache.jena.fuseki.main.sys.FusekiErrorHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What the server answers by itself, before or instead of one of its addresses. While it is about to stop, that is a problem
 * document which says so, and the connection ends.
 */
public final class ServerErrors extends FusekiErrorHandler {
    private final BooleanSupplier isStopping;

    /** The errors of a server that says whether it is about to stop. */
    public ServerErrors(BooleanSupplier isStopping) {
        this.isStopping = isStopping;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        CommonHeaders.put(request, response);
        if (response.getStatus() == HttpStatus.SERVICE_UNAVAILABLE_503 && isStopping.getAsBoolean()) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json;charset=utf-8");
            response.write(true, StandardCharsets.UTF_8.encode(stopping(request)), callback);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private static String stopping(Request request) {
        Language language = org.aigcatlas.serve.http.Request.language(
                Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)));
        Optional<String> id =
                Optional.ofNullable(request.getAttribute(RequestId.ATTRIBUTE)).map(String::valueOf);
        return Fault.of(Problem.of(ProblemCode.SERVER_STOPPING))
                .document(language, id)
                .toString();
    }
}
