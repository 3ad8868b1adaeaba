package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that were answered before: they get the same, and nothing is worked out for them. */
class RepeatedQuestionsTest {
    private static final String ALL = "SELECT ?o { <x:a> <x:p> ?o } ORDER BY ?o";
    private static final String SPARQL = "/sparql?query=" + Client.encode(ALL);
    private static final String POSTED = "application/sparql-query";

    /** One more than the longest answer that is kept has, whatever the memory. */
    private static final int TOO_LONG = (1 << 22) + 1;

    @RegisterExtension
    private final RunningAtlas server = RunningAtlas.of(Atlas::inMemory);

    private final Client client = server.client();

    @BeforeEach
    void put() {
        put("<x:a> <x:p> 1 ; <http://www.w3.org/2000/01/rdf-schema#comment> '" + "all the same ".repeat(200) + "' .");
    }

    private void put(String turtle) {
        Graphs.put((LocalStore) server.atlas().store(), "any", turtle);
    }

    /** {@return how often Fuseki has answered a query} */
    private int worked() {
        return client.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("fuseki_requests{") && line.contains("dataset=\"/sparql\""))
                .filter(line -> line.contains("operation=\"query\""))
                .mapToInt(line -> (int) Double.parseDouble(line.replaceFirst(".* ", "")))
                .sum();
    }

    private double counted(String address) {
        return client.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("aigc_requests_seconds_count{address=\"" + address + "\""))
                .mapToDouble(line -> Double.parseDouble(line.replaceFirst(".* ", "")))
                .sum();
    }

    /** {@return the headers of an answer, but those that are of one request alone, and of how long it is} */
    private static Map<String, String> headers(Client.Answer answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.raw().headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        headers.keySet()
                .removeAll(Set.of("date", "x-request-id", "fuseki-request-id", "content-length", "transfer-encoding"));
        return headers;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/queries/glossary.json?limit=5",
                "/queries/glossary",
                "/queries/graphs.csv",
                "/doc?iri=x%3Aa",
                "/sparql?query=ASK%7B%7D"
            })
    void whatIsAskedAgainIsAnsweredTheSame(String path) {
        Client.Answer first = client.get(path);
        Client.Answer again = client.get(path);
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(headers(again)).isEqualTo(headers(first));
        assertThat(again.header("X-Request-Id")).isPresent().isNotEqualTo(first.header("X-Request-Id"));
    }

    @Test
    void nothingIsWorkedOutForItAndItIsCounted() {
        int before = worked();
        client.get(SPARQL);
        client.get(SPARQL);
        client.get(SPARQL);
        assertThat(worked() - before).isEqualTo(1);
        assertThat(counted("/sparql")).isEqualTo(3);
    }

    @Test
    void anotherFormOrLanguageIsAnotherQuestion() {
        assertThat(client.get(SPARQL, "Accept", "text/csv").body()).isEqualTo("o\r\n1\r\n");
        assertThat(client.get(SPARQL, "Accept", "text/tab-separated-values").body())
                .isEqualTo("?o\n1\n");
        assertThat(client.get("/queries/glossary", "Accept", "text/html", "Accept-Language", "en")
                        .body())
                .contains("<html lang=\"en\"");
        assertThat(client.get("/queries/glossary", "Accept", "text/html", "Accept-Language", "zh")
                        .body())
                .contains("<html lang=\"zh-Hans\"");
    }

    @Test
    void aChangeIsSeenAtOnce() {
        assertThat(client.get(SPARQL, "Accept", "text/csv").body()).isEqualTo("o\r\n1\r\n");
        put("<x:a> <x:p> 2 .");
        assertThat(client.get(SPARQL, "Accept", "text/csv").body()).isEqualTo("o\r\n1\r\n2\r\n");
    }

    @Test
    void whatChanceDecidesIsAskedEachTime() {
        String chance = "SELECT (STRUUID() AS ?x) {}";
        assertThat(client.sparql(chance).body())
                .isNotEqualTo(client.sparql(chance).body());
    }

    @Test
    void aBodyIsPartOfTheQuestion() {
        int before = worked();
        Client.Answer first = client.send("POST", "/sparql", ALL, "Content-Type", POSTED, "Accept", "text/csv");
        assertThat(first.body()).isEqualTo("o\r\n1\r\n");
        assertThat(client.send("POST", "/sparql", ALL, "Content-Type", POSTED, "Accept", "text/csv")
                        .body())
                .isEqualTo(first.body());
        assertThat(worked() - before).isEqualTo(1);
        assertThat(client.send("POST", "/sparql", ALL + " LIMIT 0", "Content-Type", POSTED, "Accept", "text/csv")
                        .body())
                .isEqualTo("o\r\n");
        Client.Answer form = client.send(
                "POST", "/queries/glossary.csv", "limit=1", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(form.status()).as(form.body()).isEqualTo(200);
        assertThat(form.header("Cache-Control")).contains("no-store");
        assertThat(headers(client.send(
                        "POST",
                        "/queries/glossary.csv",
                        "limit=1",
                        "Content-Type",
                        "application/x-www-form-urlencoded")))
                .isEqualTo(headers(form));
    }

    @Test
    void whoAsksForTheHeadGetsTheHeadOfWhatIsKept() {
        Client.Answer whole = client.get(SPARQL, "Accept", "text/csv");
        int before = worked();
        Client.Answer head = client.send("HEAD", SPARQL, "", "Accept", "text/csv");
        assertThat(headers(head)).isEqualTo(headers(whole));
        assertThat(head.header("Content-Length"))
                .contains(Integer.toString(whole.body().length()));
        assertThat(head.body()).isEmpty();
        assertThat(worked()).isEqualTo(before);
    }

    @Test
    void whatIsPackedIsKeptPackedAndWhoHasItIsToldSo() throws IOException, InterruptedException {
        String path = "/sparql?query=" + Client.encode("SELECT * { ?s ?p ?o }");
        HttpResponse<byte[]> first = packed(path);
        HttpResponse<byte[]> again = packed(path);
        assertThat(again.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(again.body()).isEqualTo(first.body());
        String text = new String(
                new GZIPInputStream(new ByteArrayInputStream(again.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo(client.get(path).body()).contains("all the same all the same");
        String tag = again.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).contains("--gzip");
        assertThat(client.get(path, "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(client.get(path, "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .status())
                .isEqualTo(304);
        assertThat(client.get(path, "If-None-Match", "\"other\"").status()).isEqualTo(200);
    }

    private HttpResponse<byte[]> packed(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.address().toString().replaceFirst("/$", "") + path))
                .header("Accept-Encoding", "gzip")
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void aLinkLeadsToTheHostThatWasAskedFor() throws IOException {
        for (String host : new String[] {"localhost", "127.0.0.1", "localhost"}) {
            assertThat(raw("/search?q=same", host, "")).contains("HTTP/1.1 200").contains("http://" + host + "/doc");
        }
    }

    @Test
    void aPageOfAnotherSiteGetsNothingOfWhatIsKept() throws IOException {
        assertThat(raw("/queries/glossary.csv", "localhost", "")).contains("HTTP/1.1 200");
        assertThat(raw("/queries/glossary.csv", "localhost", "Origin: https://example.org\r\n"))
                .contains("HTTP/1.1 403");
        assertThat(raw("/queries/glossary.csv", "localhost", "Sec-Fetch-Site: cross-site\r\n"))
                .contains("HTTP/1.1 403");
        assertThat(raw("/queries/glossary.csv", "example.org", "")).contains("HTTP/1.1 403");
        assertThat(raw("/queries/glossary.csv", "localhost", "")).contains("HTTP/1.1 200");
    }

    private String raw(String path, String host, String headers) throws IOException {
        try (Socket socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            String head = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: application/json, */*;q=0.1\r\n"
                    + headers + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsLongIsNotKept() {
        put("<x:long> <x:q> '" + "a".repeat(TOO_LONG / 4) + "' .");
        int before = worked();
        String query = "SELECT ?o { VALUES ?n { 1 2 3 4 } <x:long> <x:q> ?o }";
        Client.Answer first = client.sparql(query, "Accept", "text/csv");
        Optional<String> tag = first.header("ETag");
        assertThat(first.body()).hasSizeGreaterThan(TOO_LONG);
        assertThat(client.sparql(query, "Accept", "text/csv").body()).isEqualTo(first.body());
        assertThat(tag).isPresent();
        assertThat(worked() - before).isEqualTo(2);
    }
}
