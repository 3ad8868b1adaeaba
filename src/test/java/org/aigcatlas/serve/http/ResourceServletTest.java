package org.aigcatlas.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.aigcatlas.graph.Language;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.QueryCancelledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a client is told where answering ends in a way that nobody has foreseen. */
class ResourceServletTest {
    private static final FaultPage PAGE = (request, fault) -> fault.title(Language.EN);

    private static final FusekiServer SERVER = FusekiServer.create()
            .loopback(true)
            .port(0)
            .addServlet("/memory", servlet(ResourceServletTest::exhaust))
            .addServlet("/depth", servlet(ResourceServletTest::descend))
            .addServlet("/late", servlet(ResourceServletTest::linger))
            .addServlet("/fault", servlet(ResourceServletTest::fail))
            .build();

    private static ResourceServlet servlet(Handler handler) {
        return new ResourceServlet(List.of("GET", "HEAD"), handler, PAGE);
    }

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private static Reply exhaust(Request request) {
        throw new OutOfMemoryError("Java heap space");
    }

    private static Reply descend(Request request) {
        throw new StackOverflowError();
    }

    private static Reply linger(Request request) {
        throw new QueryCancelledException();
    }

    private static Reply fail(Request request) {
        throw new IllegalStateException("a secret of the program");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(SERVER.serverURL()).resolve(path))
                .header("Accept", "text/plain")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aServerWithoutMemorySaysSoAndGoesOn() throws Exception {
        HttpResponse<String> answer = get("/memory");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("not enough memory").contains("Ask for less");
        assertThat(get("/memory").statusCode()).isEqualTo(503);
    }

    @Test
    void aRequestThatGoesTooDeepIsToBlame() throws Exception {
        HttpResponse<String> answer = get("/depth");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nested too deeply");
    }

    @Test
    void aQueryBehindAPageThatEndsAtItsTimeIsNoFaultOfTheProgram() throws Exception {
        HttpResponse<String> answer = get("/late");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("took longer than it may");
    }

    @Test
    void aFaultOfTheProgramKeepsItsSecrets() throws Exception {
        HttpResponse<String> answer = get("/fault");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Please report it").doesNotContain("secret", "Exception");
    }
}
