package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.limit.ServiceLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients that send or read so slowly that they would hold what others need. */
@Timeout(120)
class SlowClientsTest {
    private static final String GRAPH =
            "@prefix ex: <https://example.org/> . " + "ex:a ex:p %s .".formatted(numbers(100));

    /** More than a server has threads. */
    private static final int MANY = ServiceLimits.DEFAULT.threads() + 50;

    /** Several megabytes, which no buffer of the system takes. */
    private static final String LARGE = "SELECT ?x ?o { BIND('0123456789abcdef' AS ?a) BIND(CONCAT(?a,?a,?a,?a) AS ?b)"
            + " BIND(CONCAT(?b,?b,?b,?b) AS ?c) BIND(CONCAT(?c,?c,?c,?c) AS ?d) BIND(CONCAT(?d,?d,?d,?d) AS ?e)"
            + " BIND(CONCAT(?e,?e,?e,?e) AS ?f) BIND(CONCAT(?f,?f,?f,?f) AS ?x) ?s ?p ?o }";

    @RegisterExtension
    private final RunningAtlas patient = RunningAtlas.holding(GRAPH);

    @RegisterExtension
    private final RunningAtlas impatient = RunningAtlas.holding(GRAPH)
            .with(ServerSettings.DEFAULT.serving(ServiceLimits.DEFAULT.patientFor(Duration.ofMillis(300), 1 << 20)));

    @RegisterExtension
    private final RunningAtlas full =
            RunningAtlas.holding(GRAPH).with(ServerSettings.DEFAULT.serving(withoutRoomForAnswers()));

    private final List<Socket> sockets = new ArrayList<>();

    private static String numbers(int count) {
        StringBuilder numbers = new StringBuilder("0");
        for (int i = 1; i < count; i++) {
            numbers.append(", ").append(i);
        }
        return numbers.toString();
    }

    private static ServiceLimits withoutRoomForAnswers() {
        ServiceLimits limits = ServiceLimits.DEFAULT;
        ServiceLimits.Clients clients = limits.clients();
        return new ServiceLimits(
                limits.expensive(),
                limits.canned(),
                limits.pages(),
                limits.sending(),
                limits.writers(),
                limits.retryAfter(),
                new ServiceLimits.Clients(
                        clients.connections(),
                        clients.patience(),
                        clients.leastRate(),
                        clients.waiting(),
                        0,
                        -1,
                        clients.head(),
                        clients.refusals()));
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void bodiesThatAreHalfSentHoldNothing() throws IOException {
        for (int i = 0; i < MANY; i++) {
            half(patient.address());
        }
        assertThat(patient.client().get("/health").status()).isEqualTo(200);
        assertThat(patient.client().sparql("ASK {}").status()).isEqualTo(200);
    }

    @Test
    void aBodyThatComesTooSlowlyIsRefused() throws IOException {
        assertThat(read(half(impatient.address())))
                .startsWith("HTTP/1.1 408")
                .contains("request.too-slow")
                .contains("1048576 bytes a second");
    }

    @Test
    void aHeadThatComesTooSlowlyIsCut() throws IOException {
        assertThat(read(send(impatient.address(), "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")))
                .isEmpty();
    }

    @Test
    void aBodyThatComesInPiecesIsReadWhole() throws IOException {
        String query = "ASK { ?s ?p 7 }";
        Socket socket = send(
                patient.address(),
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: application/sparql-results+json\r\n"
                        + "Content-Type: application/sparql-query\r\nContent-Length: " + query.length() + "\r\n\r\n");
        for (int i = 0; i < query.length(); i++) {
            socket.getOutputStream().write(query.charAt(i));
            socket.getOutputStream().flush();
        }
        assertThat(read(socket)).startsWith("HTTP/1.1 200").contains("true");
    }

    @Test
    void answersThatNobodyReadsHoldNothing() throws IOException {
        for (int i = 0; i < 30; i++) {
            Socket slow = ask(patient.address(), LARGE);
            assertThat(slow.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 200");
        }
        assertThat(patient.client().sparql("SELECT * { ?s ?p ?o }").status()).isEqualTo(200);
        assertThat(patient.client().get("/export/nquads").status()).isEqualTo(200);
        assertThat(read(sockets.getFirst())).contains("0123456789abcdef").endsWith("\r\n");
    }

    @Test
    void whoReadsIsAnsweredWhereThereIsNoRoomForWhatOthersDoNotRead() {
        assertThat(List.of("/", "/export/nquads", "/export/csv", "/data?default", "/sparql?query=ASK%7B%7D"))
                .allSatisfy(path -> assertThat(full.client().get(path).status()).isEqualTo(200));
    }

    @Test
    void whoReadsTooSlowlyIsCut() throws IOException {
        Socket slow = ask(impatient.address(), LARGE);
        while (!impatient.client().get("/metrics").body().contains("aigc_clients_cut_total 1.0")) {
            Thread.onSpinWait();
        }
        String part = read(slow);
        assertThat(part).startsWith("HTTP/1.1 200");
        assertThat(part.length()).isLessThan(100 * (1 << 16));
    }

    private Socket half(URI server) throws IOException {
        return send(
                server,
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 100\r\n\r\nASK");
    }

    private Socket ask(URI server, String query) throws IOException {
        return send(
                server,
                "GET /sparql?query=" + Client.encode(query)
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\nConnection: close\r\n\r\n");
    }

    private Socket send(URI server, String text) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        assertThatCode(() -> {
                    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
                    socket.getOutputStream().flush();
                })
                .doesNotThrowAnyException();
        return socket;
    }

    /** {@return what comes until the server ends the connection, however it does} */
    private static String read(Socket socket) throws IOException {
        StringBuilder all = new StringBuilder();
        byte[] bytes = new byte[1 << 16];
        try {
            for (int read = socket.getInputStream().read(bytes);
                    read >= 0;
                    read = socket.getInputStream().read(bytes)) {
                all.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
            }
        } catch (SocketException e) {
            assertThat(e).hasMessageContaining("reset");
        }
        return all.toString();
    }
}
