package org.aigcatlas.load.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.load.Progress;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graphs that go to a stock Fuseki, through a gate that counts what is sent and can be closed. */
class EndpointLoadTest {
    private static final Node TEAM = Iris.graph("team");
    private static final int MANY = 50_000;

    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger open = new AtomicInteger(Integer.MAX_VALUE);
    private final List<String> sent = new ArrayList<>();
    private String authorization = "";
    private boolean isForgetful;
    private boolean isMute;
    private FusekiServer fuseki;
    private HttpServer gate;
    private String endpoint;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        fuseki =
                FusekiServer.create().loopback(true).port(0).add("/ds", dataset).start();
        gate = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gate.createContext("/", this::pass);
        gate.start();
        endpoint = "http://127.0.0.1:" + gate.getAddress().getPort() + "/ds/sparql";
    }

    @AfterEach
    void stop() {
        gate.stop(0);
        fuseki.stop();
        client.close();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI there = URI.create("http://127.0.0.1:" + fuseki.getPort() + exchange.getRequestURI());
            boolean isData = there.getPath().endsWith("/data");
            boolean isForeign = !authorization.isEmpty()
                    && !authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"));
            if (isForeign || (isData && open.getAndDecrement() <= 0)) {
                if (isForeign) {
                    exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"atlas\"");
                }
                exchange.sendResponseHeaders(isForeign ? 401 : 500, -1);
                return;
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(there)
                    .method(
                            exchange.getRequestMethod(),
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            for (String header : List.of("Content-Type", "Accept")) {
                List<String> values = exchange.getRequestHeaders().getOrDefault(header, List.of());
                values.forEach(value -> request.header(header, value));
            }
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            sent.add(there.getPath());
            if (isMute && there.getPath().endsWith("/update")) {
                exchange.sendResponseHeaders(502, -1);
                return;
            }
            if (isForgetful && isData) {
                dataset.executeWrite(
                        () -> dataset.deleteAny(Node.ANY, Node.ANY, NodeFactory.createURI("x:p"), Node.ANY));
            }
            answer.headers().firstValue("Content-Type").ifPresent(type -> exchange.getResponseHeaders()
                    .set("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void send(String triples, boolean replaces) {
        send(triples, replaces, new Credentials.Anonymous());
    }

    private void send(String triples, boolean replaces, Credentials credentials) {
        DatasetGraph source = DatasetGraphFactory.createTxnMem();
        source.executeWrite(() -> Graphs.parse(triples).find().forEach(source.getGraph(TEAM)::add));
        RemoteService service = RemoteService.at(URI.create(endpoint), Optional.empty(), Optional.empty());
        source.executeRead(() ->
                new EndpointLoad(service, credentials).send(source, Set.of(TEAM.getURI()), replaces, Progress.SILENT));
    }

    private void fails(ProblemCode code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(AtlasException.class, e -> assertThat(
                        e.problems().getFirst().code())
                .isEqualTo(code));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("credentials"), content);
    }

    private long size(Node graph) {
        return dataset.calculateRead(() -> (long) dataset.getGraph(graph).size());
    }

    private List<Node> graphs() {
        return dataset.calculateRead(() -> {
            List<Node> names = new ArrayList<>();
            dataset.listGraphNodes().forEachRemaining(names::add);
            return names;
        });
    }

    @Test
    void aGraphComesToAnotherOrTakesItsPlace() {
        send("<x:a> <x:p> 1 ; <x:q> [ <x:q> 2 ] .", false);
        assertThat(size(TEAM)).isEqualTo(3);
        send("<x:b> <x:p> 1 .", false);
        assertThat(size(TEAM)).isEqualTo(4);
        send("<x:c> <x:p> 1 .", true);
        assertThat(size(TEAM)).isEqualTo(1);
        assertThat(graphs()).containsExactly(TEAM);
    }

    @Test
    void aBrokenRunShowsNothingAndTheNextOneGoesOn() {
        String many = IntStream.range(0, MANY)
                .mapToObj(number -> "<x:s" + number + "> <x:p> " + number + " .")
                .collect(Collectors.joining("\n"));
        open.set(2);
        fails(ProblemCode.PUBLISH_BROKEN, () -> send(many, true));
        assertThat(size(TEAM)).isZero();
        open.set(Integer.MAX_VALUE);
        sent.clear();
        send(many, true);
        // Of three batches the third is left.
        assertThat(sent).filteredOn("/ds/data"::equals).hasSize(1);
        assertThat(size(TEAM)).isEqualTo(MANY);
        assertThat(graphs()).containsExactly(TEAM);
    }

    @Test
    void whatTheServiceKeepsOtherwiseIsNotSwitchedTo() {
        isForgetful = true;
        fails(ProblemCode.PUBLISH_INCOMPLETE, () -> send("<x:a> <x:p> 1 .", true));
        assertThat(graphs()).isEmpty();
    }

    @Test
    void credentialsComeFromAFileOrTheEnvironment() throws IOException {
        String good = "<x:a> <x:p> 1 .";
        // "me:secret" in Base64.
        authorization = "Basic bWU6c2VjcmV0";
        fails(ProblemCode.PUBLISH_REFUSED, () -> send(good, true));
        fails(
                ProblemCode.PUBLISH_REFUSED,
                () -> send(good, true, Credentials.of(Optional.empty(), Optional.of("me:guess"))));
        assertThat(size(TEAM)).isZero();
        send(good, true, Credentials.of(Optional.of(file("me:secret\n")), Optional.of("me:guess")));
        assertThat(size(TEAM)).isEqualTo(1);
        authorization = "Bearer abc";
        send("<x:b> <x:p> 1 .", false, Credentials.of(Optional.of(file("Bearer abc\n")), Optional.empty()));
        assertThat(size(TEAM)).isEqualTo(2);
        fails(
                ProblemCode.PUBLISH_CREDENTIALS_MALFORMED,
                () -> Credentials.of(Optional.of(file("secret\n")), Optional.empty()));
        fails(
                ProblemCode.PUBLISH_CREDENTIALS_UNREADABLE,
                () -> Credentials.of(Optional.of(folder.resolve("absent")), Optional.empty()));
    }

    @Test
    void aServiceThatIsGoneIsToldOf() {
        gate.stop(0);
        fails(ProblemCode.PUBLISH_BROKEN, () -> send("<x:a> <x:p> 1 .", true));
    }

    @Test
    void aGraphWithoutStatementsTakesThePlaceOfAnotherOrAddsNothing() {
        send("", true);
        send("<x:a> <x:p> 1 .", false);
        send("", false);
        assertThat(size(TEAM)).isEqualTo(1);
        send("", true);
        assertThat(graphs()).isEmpty();
    }

    @Test
    void whereTheAnswerToTheSwitchIsLostNobodyIsToldThatNothingChanged() {
        isMute = true;
        fails(ProblemCode.PUBLISH_UNCERTAIN, () -> send("<x:a> <x:p> 1 .", true));
        assertThat(size(TEAM)).isEqualTo(1);
    }
}
