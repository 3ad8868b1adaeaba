package org.aigcatlas.load.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.OutgoingLimits;
import org.aigcatlas.outgoing.OutgoingClient;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecHTTPBuilder;
import org.apache.jena.web.HttpSC;

/**
 * Asks and changes a service.
 *
 * @param service its addresses
 * @param credentials who does
 */
record ServiceClient(RemoteService service, Credentials credentials) {

    List<Binding> select(String query) {
        QueryExecHTTPBuilder asking = QueryExecHTTP.service(service.query().toString())
                .httpClient(client())
                .query(query);
        credentials.header().ifPresent(header -> asking.httpHeader(HttpNames.hAuthorization, header));
        return told(() -> {
            List<Binding> rows = new ArrayList<>();
            try (QueryExec exec = asking.build()) {
                exec.select().forEachRemaining(rows::add);
            }
            return rows;
        });
    }

    void update(String update) {
        told(() -> execute(update));
    }

    /** Sends the update that all comes down to. Where its answer is lost, nobody knows whether it was done. */
    void switchBy(String update) {
        try {
            execute(update);
        } catch (HttpException | QueryException e) {
            throw isRejected(e)
                    ? fault(e)
                    : AtlasException.of(ProblemCode.PUBLISH_UNCERTAIN)
                            .with("endpoint", service.query())
                            .with("reason", e);
        }
    }

    private static boolean isRejected(RuntimeException e) {
        int status = status(e);
        return status >= HttpSC.BAD_REQUEST_400 && status < HttpSC.INTERNAL_SERVER_ERROR_500;
    }

    private String execute(String update) {
        UpdateExecHTTPBuilder changing = UpdateExecHTTP.service(service.update().toString())
                .httpClient(client())
                .update(update);
        credentials.header().ifPresent(header -> changing.httpHeader(HttpNames.hAuthorization, header));
        changing.build().execute();
        return update;
    }

    /** Adds a graph's statements to a graph of the service. */
    void post(String name, Graph content) {
        GSP sending = GSP.service(service.data().toString())
                .httpClient(client())
                .graphName(name)
                .contentType(RDFFormat.NTRIPLES);
        credentials.header().ifPresent(header -> sending.httpHeader(HttpNames.hAuthorization, header));
        told(() -> {
            sending.POST(content);
            return name;
        });
    }

    private static OutgoingClient client() {
        return OutgoingClient.writing(OutgoingLimits.PUBLISHING);
    }

    private <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (HttpException | QueryException e) {
            throw AtlasException.in(e).orElseGet(() -> fault(e));
        }
    }

    private AtlasException fault(RuntimeException e) {
        int status = status(e);
        boolean isRefused = status == HttpSC.UNAUTHORIZED_401 || status == HttpSC.FORBIDDEN_403;
        return AtlasException.of(isRefused ? ProblemCode.PUBLISH_REFUSED : ProblemCode.PUBLISH_BROKEN)
                .with("endpoint", service.query())
                .with("reason", e);
    }

    private static int status(RuntimeException e) {
        return switch (e) {
            case HttpException sent -> sent.getStatusCode();
            case QueryExceptionHTTP asked -> asked.getStatusCode();
            default -> 0;
        };
    }
}
