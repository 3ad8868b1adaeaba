package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aigcatlas.serve.access.AccessSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What web pages of others may do to a server on the machine of who opens them. */
class BrowserAccessTest {
    private static final String OTHER = "https://evil.example";
    private static final String ALLOWED = "https://friend.example";
    private static final String GRANT = "Access-Control-Allow-Origin";

    @RegisterExtension
    private static final RunningAtlas own = RunningAtlas.holding("id:a a aigc:Tool ; rdfs:label \"A\"@en .");

    @RegisterExtension
    private static final RunningAtlas listed = RunningAtlas.holding("id:a a aigc:Tool ; rdfs:label \"A\"@en .")
            .with(ServerSettings.DEFAULT.allowing(
                    new AccessSettings(List.of(ALLOWED), List.of("atlas.example", ".team.example"))));

    @RegisterExtension
    private static final RunningAtlas bundled = RunningAtlas.bundled();

    /** {@return the status of a request with these lines in its head} */
    private static int status(URI server, String path, String... head) throws IOException {
        return Integer.parseInt(answer(server, path, head).split(" ", 3)[1]);
    }

    private static String answer(URI server, String path, String... head) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request =
                    "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", head) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sparql?query=ASK%7B%7D", "/", "/data?default", "/queries", "/export/ntriples", "/nowhere"})
    void noOtherPageReadsAStoreOfOnesOwn(String path) {
        Client.Answer answer = own.client().get(path, "Origin", OTHER);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("page of another site", "--cors");
        assertThat(answer.header(GRANT)).isEmpty();
        assertThat(own.client().get(path).header(GRANT)).isEmpty();
    }

    @Test
    void aProgramNoticesNothing() {
        assertThat(own.client().sparql("ASK {}").status()).isEqualTo(200);
        assertThat(own.client()
                        .get(
                                "/sparql?query=ASK%7B%7D",
                                "Origin", own.address().toString().replaceFirst("/$", ""))
                        .status())
                .as("a page of the server's own")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, cross-site, no-cors, image, 403",
        "GET, same-site, no-cors, image, 403",
        "GET, cross-site, navigate, iframe, 403",
        "GET, cross-site, navigate, document, 200",
        "POST, cross-site, navigate, document, 403",
        "GET, same-origin, cors, empty, 200",
        "GET, none, navigate, document, 200",
    })
    void noOtherPageSendsAnything(String method, String site, String mode, String target, int status) {
        boolean isSent = method.equals("POST");
        Client.Answer answer = own.client()
                .send(
                        method,
                        isSent ? "/sparql" : "/sparql?query=ASK%7B%7D",
                        isSent ? "query=ASK%7B%7D" : "",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        site,
                        "Sec-Fetch-Mode",
                        mode,
                        "Sec-Fetch-Dest",
                        target);
        assertThat(answer.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST, 200",
        "app.localhost, 200",
        "127.0.0.1, 200",
        "[::1], 200",
        "192.168.1.7, 200",
        "evil.example, 403",
        "localhost.evil.example, 403",
        "127.0.0.1.evil.example, 403",
    })
    void aNameThatIsNotTheServersIsRefused(String host, int status) throws IOException {
        int port = own.address().getPort();
        assertThat(status(own.address(), "/health/live", "Host: " + host + ":" + port))
                .isEqualTo(status);
        assertThat(status(own.address(), "/sparql?query=ASK%7B%7D", "Host: " + host))
                .isEqualTo(status);
    }

    @Test
    void theRefusalOfANameSaysHowToAllowIt() throws IOException {
        assertThat(answer(own.address(), "/", "Host: evil.example"))
                .contains("access.host-refused", "not called “evil.example”", "--allow-host")
                .contains("X-Content-Type-Options: nosniff");
    }

    @ParameterizedTest
    @CsvSource({"atlas.example, 200", "team.example, 200", "a.b.team.example, 200", "notteam.example, 403"})
    void namesAreAllowedByList(String host, int status) throws IOException {
        assertThat(status(listed.address(), "/health/live", "Host: " + host)).isEqualTo(status);
    }

    @Test
    void originsAreAllowedByList() {
        Client.Answer answer = listed.client().sparql("ASK {}", "Origin", ALLOWED);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header(GRANT)).contains(ALLOWED);
        assertThat(answer.header("Vary").orElse("")).contains("Origin");
        assertThat(listed.client().sparql("ASK {}", "Origin", OTHER).status()).isEqualTo(403);
        assertThat(listed.client().sparql("ASK {}").header(GRANT)).isEmpty();
    }

    @Test
    void aPreflightGrantsReadingAndNothingElse() {
        Client.Answer answer = preflight(listed, "/update", ALLOWED);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Access-Control-Allow-Headers").orElse("")).doesNotContain("Authorization");
        assertThat(answer.header("Access-Control-Allow-Private-Network")).isEmpty();
        assertThat(preflight(listed, "/sparql", OTHER).status()).isEqualTo(403);
        assertThat(preflight(bundled, "/sparql", OTHER).header("Access-Control-Allow-Private-Network"))
                .isEmpty();
    }

    private static Client.Answer preflight(RunningAtlas server, String path, String origin) {
        return server.client()
                .send(
                        "OPTIONS",
                        path,
                        "",
                        "Origin",
                        origin,
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "authorization",
                        "Access-Control-Request-Private-Network",
                        "true");
    }

    @Test
    void theBundledGraphStaysOpen() throws IOException {
        Client.Answer answer = bundled.client().sparql("ASK {}", "Origin", OTHER, "Sec-Fetch-Site", "cross-site");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header(GRANT)).contains("*");
        assertThat(status(bundled.address(), "/queries", "Host: atlas.example")).isEqualTo(200);
    }

    @Test
    void figuresAreNeverOpenToOtherPages() throws IOException {
        for (RunningAtlas server : List.of(own, listed, bundled)) {
            assertThat(server.client().get("/metrics", "Origin", OTHER).status())
                    .isEqualTo(403);
            assertThat(server.client().get("/metrics", "Origin", ALLOWED).status())
                    .isEqualTo(403);
            assertThat(server.client().get("/metrics").header(GRANT)).isEmpty();
            assertThat(status(server.address(), "/metrics", "Host: evil.example"))
                    .isEqualTo(403);
            assertThat(server.client().get("/metrics").status()).isEqualTo(200);
        }
    }
}
