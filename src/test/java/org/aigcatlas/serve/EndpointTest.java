package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.export.Export;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server whose graph lies behind another SPARQL service: what it passes on, and what it refuses by itself. */
class EndpointTest {
    private static final int LIMIT = 20;
    private static final String SMALL = "/data?graph=" + Client.encode("https://w3id.org/aigc/graph/small");
    private static final String LARGE = "/data?graph=" + Client.encode("https://w3id.org/aigc/graph/large");

    private static Atlas atlas;
    private static Atlas remote;
    private static AtlasServer behind;
    private static AtlasServer server;
    private static Listener listener;
    private static Client client;

    @BeforeAll
    static void start() {
        atlas = Atlas.inMemory();
        Graphs.put(
                (LocalStore) atlas.store(),
                "small",
                "claim:c1 a aigc:Claim ; rdfs:label 'one'@en , '一'@zh . <x:a> <x:p> [ <x:q> 7 ] .");
        Graphs.put(
                (LocalStore) atlas.store(),
                "large",
                IntStream.range(0, LIMIT + 1)
                        .mapToObj(number -> "<x:s" + number + "> <x:p> " + number + " .")
                        .collect(Collectors.joining("\n")));
        behind = AtlasServer.start(
                atlas, ServerSettings.DEFAULT.onPort(0).within(ServerSettings.DEFAULT.timeout(), LIMIT));
        remote = Atlas.connect(behind.address().resolve("/sparql"));
        server = AtlasServer.start(remote, ServerSettings.DEFAULT.onPort(0).withToken("correct horse battery"));
        client = new Client(server.address());
        listener = new Listener();
    }

    @AfterAll
    static void stop() {
        listener.close();
        server.close();
        remote.close();
        behind.close();
        atlas.close();
    }

    @Test
    void aGraphIsPassedOnWhole() {
        Client.Answer graph = client.get(SMALL, "Accept", "text/turtle");
        assertThat(graph.status()).as(graph.body()).isEqualTo(200);
        assertThat(graph.type()).startsWith("text/turtle");
        assertThat(Graphs.parse(graph.body())
                        .isIsomorphicWith(Graphs.parse(
                                "claim:c1 a aigc:Claim ; rdfs:label 'one'@en , '一'@zh . <x:a> <x:p> [ <x:q> 7 ] .")))
                .isTrue();
        assertThat(client.send("HEAD", SMALL, "").status()).isEqualTo(200);
    }

    @Test
    void aGraphThatIsNotThereIsNotFound() {
        assertThat(client.get("/data?graph=x:none").status()).isEqualTo(404);
        assertThat(client.send("HEAD", "/data?graph=x:none", "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph=https%3A%2F%2Fw3id.org%2Faigc%2Fgraph%2Flarge", "default", "graph=union"})
    void aPartDoesNotPassForTheGraph(String target) {
        Client.Answer answer = client.get("/data?" + target, "Accept", "text/plain");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).contains("cut its answer at " + LIMIT);
    }

    @Test
    void aPartDoesNotPassForTheGraphWhereTheServiceSaysNothingEither() throws IOException {
        HttpServer silent = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        silent.createContext("/sparql", EndpointTest::cutSilently);
        silent.start();
        URI there = URI.create("http://127.0.0.1:" + silent.getAddress().getPort() + "/sparql");
        try (Atlas cutting = Atlas.connect(there);
                AtlasServer front = AtlasServer.start(cutting, ServerSettings.DEFAULT.onPort(0))) {
            Client.Answer answer = new Client(front.address()).get("/data?default", "Accept", "text/plain");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("only 1 of the 2 statements");
        } finally {
            silent.stop(0);
        }
    }

    /** Answers as a service with two statements that gives one at the most. */
    private static void cutSilently(HttpExchange exchange) throws IOException {
        String query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        boolean isGraph = query.contains("CONSTRUCT");
        String answer = isGraph
                ? "<x:a> <x:p> <x:b> ."
                : query.contains("ASK")
                        ? "{\"head\":{},\"boolean\":true}"
                        : "{\"head\":{\"vars\":[\"n\"]},\"results\":{\"bindings\":[{\"n\":{\"type\":\"literal\",\"value\":\"2\"}}]}}";
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", isGraph ? "application/n-triples" : "application/sparql-results+json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void anAnswerThatTheServiceCutIsPassedOnAsOneThatIsCut() {
        Client.Answer answer = client.sparql("SELECT * { ?s ?p ?o }", "Accept", "text/csv");
        assertThat(answer.body().lines()).hasSize(LIMIT + 1);
        assertThat(answer.header("Answer-Cut-At")).contains(Integer.toString(LIMIT));
        assertThat(client.sparql("SELECT * { ?s ?p ?o } LIMIT 3").header("Answer-Cut-At"))
                .isEmpty();
    }

    @Test
    void anExportThatWouldLoseStatementsFails() {
        Export export = remote.export("nquads", "all", ExportOptions.USUAL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> export.write(out, done -> {}))
                .isInstanceOf(AtlasException.class)
                .hasMessageContaining("cut its answer at " + LIMIT)
                .hasMessageContaining("--limit");
    }

    @Test
    void anAnswerHasNoTagSinceTheServiceMayChange() {
        assertThat(client.sparql("ASK {}").header("ETag")).isEmpty();
        assertThat(client.sparql("ASK {}", "If-None-Match", "*").status()).isEqualTo(200);
    }

    @Test
    void nobodyWritesThroughIt() {
        assertThat(client.update("CLEAR ALL", "correct horse battery").status()).isEqualTo(403);
        assertThat(client.send(
                                "PUT",
                                LARGE,
                                "",
                                "Content-Type",
                                "text/turtle",
                                "Authorization",
                                "Bearer correct horse battery")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
                "DESCRIBE <x:a> ORDER BY (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
                "SELECT (SUM(IF(EXISTS { SERVICE <%s> { ?s ?p ?o } }, 1, 0)) AS ?x) { ?s ?p ?o }",
                "SELECT * FROM <%s> { ?s ?p ?o }",
            })
    void whatReachesOutIsNotEvenPassedOn(String query) {
        Client.Answer answer = client.sparql(query.formatted(listener.address()));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).containsAnyOf("asks no other service", "fetches none");
        assertThat(listener.calls()).isZero();
    }

    @Test
    void aServiceThatIsGoneIsToldOfInASentence() {
        AtlasServer gone = AtlasServer.start(atlas, ServerSettings.DEFAULT.onPort(0));
        try (Atlas there = Atlas.connect(gone.address().resolve("/sparql"));
                AtlasServer front = AtlasServer.start(there, ServerSettings.DEFAULT.onPort(0))) {
            gone.close();
            Client asks = new Client(front.address());
            for (String path : new String[] {"/sparql?query=ASK%7B%7D", "/data?default", "/doc/claim/c1", "/health"}) {
                Client.Answer answer = asks.get(path, "Accept", "text/plain");
                assertThat(answer.status()).as(path + answer.body()).isBetween(502, 503);
                assertThat(answer.body()).as(path).contains("service").doesNotContain("Exception");
            }
        }
    }
}
