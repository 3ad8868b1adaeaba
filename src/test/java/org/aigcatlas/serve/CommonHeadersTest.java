package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer has in its head, whoever writes it. */
class CommonHeadersTest {
    private static final String SNIFFING = "X-Content-Type-Options";
    private static final String ID = "X-Request-Id";

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    private static final Client client = server.client();

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /sparql?query=SELECT*%7B%3Fs%20a%20%3Fc%7DLIMIT%201, 200",
        "GET, /sparql?query=DESCRIBE%3Cx:y%3E, 200",
        "GET, /sparql?query=nonsense, 400",
        "HEAD, /sparql?query=ASK%7B%7D, 200",
        "GET, /data?graph=https://w3id.org/aigc/graph/sources, 200",
        "GET, /data?graph=x:none, 404",
        "POST, /update, 403",
        "GET, /export/csv?scope=around:openai, 200",
        "GET, /assets/atlas.css, 200",
        "GET, /assets/none.css, 404",
        "GET, /nowhere, 404",
        "DELETE, /queries, 405",
        "GET, /id/chatgpt, 303",
        "GET, /health, 200",
        "GET, /metrics, 200",
        "OPTIONS, /sparql, 204",
        "GET, /doc/../etc, 404",
        "GET, /queries?%zz, 400",
    })
    void noBrowserIsToGuessWhatItIs(String method, String path, int status) throws IOException {
        if (path.contains("%zz") || path.contains("..")) {
            assertThat(Raw.answer(server.address(), path)).contains(SNIFFING + ": nosniff", ID + ": ");
            return;
        }
        Client.Answer answer = client.send(method, path, "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header(SNIFFING)).contains("nosniff");
        assertThat(answer.header(ID)).isPresent();
    }

    @Test
    void soIsWhatTheServerSaysByItselfAndWhatTheClientHas() throws IOException {
        assertThat(Raw.answer(server.address(), "/doc\u0001"))
                .startsWith("HTTP/1.1 400")
                .contains(SNIFFING + ": nosniff");
        assertThat(Raw.answer(server.address(), "/" + "a".repeat(600_000)))
                .startsWith("HTTP/1.1 414")
                .contains(SNIFFING + ": nosniff");
        String tag = client.get("/doc/id/chatgpt.ttl").header("ETag").orElseThrow();
        Client.Answer known = client.get("/doc/id/chatgpt.ttl", "If-None-Match", tag);
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.header(SNIFFING)).contains("nosniff");
    }

    @Test
    void aProblemNamesItsRequest() {
        Client.Answer given = client.get("/nowhere", ID, "proxy-7.a");
        assertThat(given.header(ID)).contains("proxy-7.a");
        assertThat(JsonParser.parseString(given.body())
                        .getAsJsonObject()
                        .get("request")
                        .getAsString())
                .isEqualTo("proxy-7.a");
        Client.Answer made = client.get("/nowhere", ID, "<script>");
        assertThat(made.header(ID).orElse("")).matches("[0-9a-f]{16}");
        assertThat(made.body()).contains(made.header(ID).orElseThrow());
    }
}
