package org.aigcatlas.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are written while they are sent, and what becomes of them when that fails. */
class StreamedBodyTest {
    private static final int LITTLE = 1_000;
    private static final int MUCH = 1_000_000;

    private static final Map<String, Integer> ROOM = Map.of("/little", LITTLE, "/much", MUCH);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static FusekiServer server;

    @BeforeAll
    static void start() {
        FusekiServer.Builder builder = FusekiServer.create().loopback(true).port(0);
        ROOM.forEach((path, bytes) -> builder.addServlet(path + "/*", face(bytes)));
        server = builder.start();
    }

    private static ResourceServlet face(int bytes) {
        return new ResourceServlet(
                List.of("GET"),
                request -> Reply.streamed("text/plain", out -> {
                            out.write(new byte[bytes]);
                            if (request.path().endsWith("/refused")) {
                                throw AtlasException.of(Problem.of(ProblemCode.QUERY_TOO_LONG));
                            }
                            if (request.path().endsWith("/full")) {
                                throw new IOException("No space left on device");
                            }
                            if (request.path().endsWith("/broken")) {
                                throw new IllegalStateException("broken");
                            }
                        })
                        .with("Content-Disposition", "attachment"),
                (request, fault) -> "");
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(server.serverURL().replaceFirst("/$", "") + path))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/little", "/much"})
    void aBodyThatIsWholeArrivesWhole(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> whole = get(path);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(new byte[ROOM.getOrDefault(path, 0)]);
    }

    @Test
    void whatFailsEarlyGetsAStatus() throws IOException, InterruptedException {
        HttpResponse<byte[]> refused = get("/little/refused");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("The query took longer than it may.");
        HttpResponse<byte[]> full = get("/little/full");
        assertThat(full.statusCode()).isEqualTo(503);
        assertThat(new String(full.body(), StandardCharsets.UTF_8)).contains("No space left on device");
        assertThat(get("/little/broken").statusCode()).isEqualTo(500);
    }

    /** As many a proxy asks. */
    @Test
    void oneThatCannotTellTheEndFromABreakGetsTheLength() throws IOException {
        assertThat(old("/much")).startsWith("HTTP/1.1 200 OK\r\n").contains("Content-Length: " + MUCH + "\r\n");
        assertThat(old("/much/refused")).startsWith("HTTP/1.1 503 ");
    }

    private static String old(String path) throws IOException {
        try (Socket socket = new Socket("localhost", server.getHttpPort())) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/much/refused", "/much/broken"})
    void whatFailsLateDoesNotLookWhole(String path) {
        assertThatThrownBy(() -> get(path)).isInstanceOf(IOException.class);
    }
}
