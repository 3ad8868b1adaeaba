package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that are wrong get a 4xx that fits and a sentence, never a 500. */
class MalformedTest {
    private static final String TOKEN = "correct horse battery";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String ASK = "ASK%7B%7D";

    @TempDir
    private static Path directory;

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(
                    () -> Atlas.open(SmallStore.in(directory.resolve("store"))))
            .with(TOKEN);

    private static final Client client = server.client();

    /** A request and what it must get. */
    record Wrong(int status, String method, String path, String body, List<String> headers) {
        @Override
        public String toString() {
            return method + " " + (path.length() > 90 ? path.substring(0, 90) + "…" : path) + " " + headers;
        }
    }

    private static Wrong get(int status, String path, String... headers) {
        return new Wrong(status, "GET", path, "", List.of(headers));
    }

    private static Wrong send(int status, String method, String path, String body, String... headers) {
        return new Wrong(status, method, path, body, List.of(headers));
    }

    private static Wrong write(int status, String method, String path, String body, String type) {
        return send(status, method, path, body, "Content-Type", type, "Authorization", "Bearer " + TOKEN);
    }

    private static Wrong post(int status, String body) {
        return send(status, "POST", "/queries/tools-by-vendor", body, "Content-Type", JSON);
    }

    private static String manyFields() {
        return IntStream.range(0, 2000).mapToObj(number -> "x" + number + "=1&").collect(Collectors.joining());
    }

    static Stream<Wrong> requests() {
        return Stream.of(
                get(400, "/doc/id/chatgpt", "Accept", "nonsense"),
                get(400, "/doc/id/chatgpt", "Accept", "text/turtle;q=high"),
                get(406, "/doc/id/chatgpt", "Accept", "image/png"),
                get(406, "/queries/vendors", "Accept", "application/pdf"),
                get(406, "/queries", "Accept", "text/csv"),
                get(404, "/doc/id/chatgpt.pdf"),
                get(404, "/queries/vendors.pdf"),
                get(404, "/id/no-such-thing"),
                get(404, "/claim/c999"),
                get(404, "/source/none"),
                get(404, "/graph/none"),
                get(404, "/rule/none"),
                get(404, "/id/a/b/c"),
                get(404, "/queries/no-such-query"),
                get(404, "/assets/none.js"),
                get(404, "/export/pdf"),
                get(400, "/export/turtle?scope=around:Nobody"),
                get(400, "/export/turtle?scope=%FF"),
                get(406, "/export", "Accept", "image/png"),
                send(405, "POST", "/export/turtle", "", "Content-Type", FORM),
                get(404, "/nowhere"),
                get(404, "/sparql/deeper"),
                get(400, "/queries/tools-by-vendor?vendor=Nobody"),
                get(400, "/queries/tools-by-vendor?vendor=ChatGPT"),
                get(400, "/queries/tools-by-vendor?vendor=a&vendor=b"),
                get(400, "/queries/vendors?unknown=1"),
                get(400, "/queries/vendors?limit=0"),
                get(400, "/queries/vendors?limit=many"),
                get(400, "/queries/vendors?offset=-1"),
                get(400, "/queries/glossary?text=%E4%B8"),
                get(400, "/queries/glossary?text=%FF"),
                get(400, "/suggest?q=%C3%28"),
                get(400, "/sparql?query="),
                get(400, "/sparql?query=%20"),
                get(400, "/sparql?query=SELECT"),
                get(400, "/sparql?query=SELECT%20*%20%7B%20%3Fs"),
                get(400, "/sparql?query=SELECT%20*%20%7B%20%3Cno%20iri%3E%20%3Fp%20%3Fo%20%7D"),
                get(400, "/sparql?query=ASK%20%7B%20%3Fs%20ex:p%20%3Fo%20%7D"),
                get(400, "/sparql?query=" + ASK + "&query=" + ASK),
                get(400, "/sparql?default-graph-uri=x:g"),
                get(400, "/sparql?query=" + ASK + "&default-graph-uri=http%3A%2F%2Fexample.org%2Fnone"),
                get(400, "/sparql?query=" + ASK + "&timeout=soon"),
                get(400, "/sparql?query=SELECT%20(REGEX(%22a%22%2C%22(%22)%20AS%20%3Fx)%20%7B%7D%20ORDER%20BY%20("),
                get(406, "/sparql?query=" + ASK, "Accept", "image/png"),
                // A property that RDF/XML has no name for.
                get(
                        406,
                        "/sparql?query=CONSTRUCT%7B%3Cx:s%3E%20%3Chttp://example.org/%5Cu0020%3E%201%7DWHERE%7B%7D",
                        "Accept",
                        "application/rdf+xml"),
                send(415, "POST", "/sparql", "ASK{}", "Content-Type", "text/plain"),
                send(400, "POST", "/sparql", "update=x", "Content-Type", FORM),
                send(400, "POST", "/sparql", "query=%zz", "Content-Type", FORM),
                send(400, "POST", "/sparql", "query=" + ASK + "&x=%FF", "Content-Type", FORM),
                send(400, "POST", "/sparql", manyFields() + "query=" + ASK, "Content-Type", FORM),
                send(413, "POST", "/sparql", "query=" + ASK + "%23" + "x".repeat(1 << 20), "Content-Type", FORM),
                send(415, "POST", "/sparql", "query=" + ASK, "Content-Type", FORM + ";charset=utf-16"),
                send(415, "POST", "/sparql", "ASK{}", "Content-Type", "application/sparql-query;charset=utf-16"),
                send(400, "POST", "/sparql", "ASK{}", "Content-Type", QUERY, "Content-Encoding", "gzip"),
                send(400, "POST", "/sparql", "ASK{}", "Content-Type", QUERY, "Content-Encoding", "br"),
                send(405, "DELETE", "/sparql?query=" + ASK, ""),
                send(405, "QUERY", "/sparql", "ASK{}", "Content-Type", QUERY),
                send(405, "PUT", "/queries/vendors", "", "Content-Type", FORM),
                send(405, "POST", "/queries", "{}", "Content-Type", JSON),
                send(404, "POST", "/queries/none", "{}", "Content-Type", JSON),
                send(404, "POST", "/queries/", "{}", "Content-Type", JSON),
                send(406, "POST", "/queries/vendors", "{}", "Content-Type", JSON, "Accept", "image/png"),
                post(400, ""),
                post(400, "{"),
                post(400, "[]"),
                post(400, "null"),
                post(400, "{} {}"),
                post(400, "{'parameters': {}}"),
                post(400, "{\"parameters\": []}"),
                post(400, "{\"parameters\": {\"vendor\": null}}"),
                post(400, "{\"parameters\": {\"vendor\": {\"is\": \"OpenAI\"}}}"),
                post(400, "{\"parameters\": {\"vendor\": [[\"OpenAI\"]]}}"),
                post(400, "{\"parameters\": {\"vendor\": \"OpenAI\", \"vendor\": \"OpenAI\"}}"),
                post(400, "{\"parameters\": {\"vendor\": [\"OpenAI\", \"Microsoft\"]}}"),
                post(400, "{\"parameters\": {\"vendr\": \"OpenAI\"}}"),
                post(400, "{\"parameters\": {\"graph\": \"article\"}}"),
                post(400, "{\"parameters\": {\"vendor\": 5}}"),
                post(400, "{\"parameters\": {}, \"parameters\": {}}"),
                post(400, "{\"parameter\": {}}"),
                post(400, "{\"graph\": \"nowhere\"}"),
                post(400, "{\"graph\": {\"iri\": \"article\"}}"),
                post(400, "{\"limit\": 0}"),
                post(400, "{\"limit\": 1.5}"),
                post(400, "{\"limit\": [1]}"),
                post(400, "{\"offset\": -1}"),
                post(400, "[".repeat(30_000)),
                post(413, "{\"parameters\": {\"vendor\": \"" + "x".repeat(1 << 16) + "\"}}"),
                send(413, "POST", "/queries/vendors", "x=" + "x".repeat(3 << 20), "Content-Type", FORM),
                send(400, "POST", "/queries/vendors", "limit=%zz", "Content-Type", FORM),
                send(400, "POST", "/queries/vendors", "limit=%FF", "Content-Type", FORM),
                send(400, "POST", "/queries/vendors", "unknown=1", "Content-Type", FORM),
                send(400, "POST", "/queries/vendors?limit=3", "limit=3", "Content-Type", FORM),
                send(415, "POST", "/queries/vendors", "{}", "Content-Type", "text/plain"),
                send(415, "POST", "/queries/vendors", "{}"),
                send(415, "POST", "/queries/vendors", "{}", "Content-Type", JSON + ";charset=utf-16"),
                send(415, "POST", "/queries/vendors", "{}", "Content-Type", JSON + ";charset=nosuch"),
                send(415, "POST", "/queries/vendors", "{}", "Content-Type", JSON + ";charset=@@"),
                send(415, "POST", "/queries/vendors", "{}", "Content-Type", JSON, "Content-Encoding", "gzip"),
                get(400, "/queries/vendors?graph=nowhere"),
                get(400, "/queries/vendors?graph=article&graph=no%20graph%3E%20%7D"),
                send(405, "PUT", "/doc/id/chatgpt", "", "Content-Type", "text/turtle"),
                send(405, "DELETE", "/", ""),
                send(405, "PATCH", "/ns", ""),
                get(405, "/update?update=CLEAR%20ALL"),
                write(400, "POST", "/update", "CLEAR", UPDATE),
                write(400, "POST", "/update", "SELECT * {}", UPDATE),
                write(415, "POST", "/update", "CLEAR ALL", "text/plain"),
                write(400, "POST", "/update", "nothing=1", FORM),
                write(400, "POST", "/update", "update=%zz", FORM),
                write(413, "POST", "/update", "update=CLEAR%20ALL%23" + "x".repeat(1 << 20), FORM),
                write(413, "POST", "/update", "CLEAR ALL #" + "x".repeat(1 << 20), UPDATE),
                write(415, "POST", "/update", "CLEAR ALL", UPDATE + ";charset=utf-16"),
                write(405, "PATCH", "/update", "CLEAR ALL", UPDATE),
                send(
                        400,
                        "POST",
                        "/update",
                        "CLEAR ALL",
                        "Content-Type",
                        UPDATE,
                        "Authorization",
                        "Bearer " + TOKEN,
                        "Content-Encoding",
                        "gzip"),
                write(400, "POST", "/update", "update=CLEAR%20SILENT%20GRAPH%20%3Cx:g%3E&update=x", FORM),
                write(
                        400,
                        "POST",
                        "/update?using-graph-uri=not%20an%20iri",
                        "DELETE WHERE { GRAPH <x:g> { ?s ?p ?o } }",
                        UPDATE),
                write(400, "POST", "/update", "INSERT DATA { GRAPH <x:g> { <x:s> <x:p> ?var } }", UPDATE),
                get(400, "/data?graph=x:g&default"),
                get(400, "/data?graph=x:a&graph=x:b"),
                get(400, "/data?other=1"),
                get(404, "/data?graph=x:none"),
                get(404, "/data?graph=not%20an%20iri"),
                write(400, "PUT", "/data?graph=not%20an%20iri", "", "text/turtle"),
                write(400, "PUT", "/data?graph=x:g", "<x:s> <x:p>", "text/turtle"),
                write(400, "PUT", "/data?graph=x:g", "{", "application/ld+json"),
                write(400, "PUT", "/data?graph=x:g", "<x>", "application/rdf+xml"),
                write(415, "PUT", "/data?graph=x:g", "", "application/pdf"),
                write(415, "POST", "/data?graph=x:g", "<x:g> { <x:s> <x:p> <x:o> }", "application/trig"),
                write(422, "PUT", "/data?default", "<x:s> <x:p> <x:o> .", "text/turtle"),
                write(404, "DELETE", "/data?graph=x:none", "", "text/turtle"),
                send(401, "PUT", "/data?graph=x:g", "", "Content-Type", "text/turtle"),
                send(405, "PATCH", "/data?graph=x:g", "", "Authorization", "Bearer " + TOKEN));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aWrongRequestGetsTheRightStatusAndASentence(Wrong wrong) {
        Client.Answer answer = client.send(
                wrong.method(), wrong.path(), wrong.body(), wrong.headers().toArray(String[]::new));
        assertThat(answer.status()).as(wrong + ": " + answer.body()).isEqualTo(wrong.status());
        assertThat(answer.body()).contains(" ").doesNotContain("Exception").doesNotContain("\tat ");
        if (wrong.status() == 405) {
            assertThat(answer.header("Allow")).isPresent();
        }
    }

    @Test
    void anAddressThatIsTooLongOrBrokenIsRefused() throws IOException {
        assertThat(client.get("/queries/vendors?x=" + "y".repeat(100_000)).status())
                .isBetween(400, 499);
        for (String line : List.of(
                "GET /id/%zz HTTP/1.1",
                "GET /id/%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
                "GET /doc/id/a%00b HTTP/1.1",
                "GET /assets/..%2f..%2fatlas%2fbundle.zip HTTP/1.1",
                "GET /queries/glossary?text=%zz HTTP/1.1",
                "GET /data?graph=%zz HTTP/1.1",
                "GET /sparql?query=%zz HTTP/1.1",
                "NONSENSE",
                "GET / HTTP/9.9")) {
            assertThat(raw(line)).as(line).matches("(?s)HTTP/1\\.1 (4\\d\\d|505) .*");
        }
    }

    /** Unknown names, as long as an address may be, some with spaces. */
    static Stream<String> longNames() {
        return Stream.of(
                        "/id/%s",
                        "/nowhere/%s",
                        "/assets/%s",
                        "/queries/%s",
                        "/export/%s",
                        "/export/turtle?scope=%s",
                        "/export/turtle?scope=around:%s",
                        "/export/turtle?%s=1",
                        "/queries/tools-by-vendor?vendor=%s",
                        "/queries/tools-by-vendor?%s=1",
                        "/queries/vendors?limit=%s",
                        "/data?graph=x:%s",
                        "/sparql?query=%s",
                        "/sparql?query=" + ASK + "&timeout=%s",
                        "/sparql?query=" + ASK + "&default-graph-uri=x:%s")
                .flatMap(path ->
                        Stream.of("q".repeat(6000), "ab%20".repeat(1200)).map(name -> path.replace("%s", name)));
    }

    @ParameterizedTest
    @MethodSource("longNames")
    void aLongNameIsNotEchoedWhole(String path) {
        Client.Answer answer = client.get(path);
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body().length()).isLessThan(2500);
    }

    private static String raw(String line) throws IOException {
        try (Socket socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
