package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.aigcatlas.Graphs;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every address of ours does alike: forms, tags, and what a client has already. */
class RepresentationsTest {
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.holding("""
            aigc:Vendor rdfs:label "vendor"@en , "厂商"@zh .
            id:maker a aigc:Vendor ; rdfs:label "Maker"@en , "造物"@zh .
            id:thing a aigc:Tool ; rdfs:label "Thing"@en , "东西"@zh ; aigc:madeBy id:maker ; skos:definition "%s"@en .
            """.formatted("It does what it can. ".repeat(100)));

    private static final Client client = server.client();

    private static final AtomicInteger changes = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({
        "/doc/id/thing, text/turtle",
        "/doc/id/thing, text/html",
        "/doc/id/thing, application/ld+json",
        "/ns, application/rdf+xml",
        "/queries, application/json",
        "/queries, text/html",
        "/queries/vendors, text/csv",
        "/queries/vendors, text/html",
        "/search?q=thing, application/json",
        "/search?q=thing, text/html",
        "/export, application/json",
        "/export, text/html",
        "/sparql, text/turtle",
        "/sparql, text/html",
        "/.well-known/void, text/turtle",
    })
    void whatAClientHasIsNotSentAgain(String path, String type) {
        Client.Answer first = client.get(path, "Accept", type);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.type()).startsWith(type);
        assertThat(first.header("Vary").orElse("")).contains("Accept");
        assertThat(first.header("Vary").orElse("").contains("Accept-Language")).isEqualTo(type.equals("text/html"));
        String tag = first.header("ETag").orElseThrow();
        Client.Answer again = client.get(path, "Accept", type, "If-None-Match", "\"other\", " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).contains(tag);
        assertThat(again.header("Vary")).isEqualTo(first.header("Vary"));
        assertThat(client.get(path, "Accept", type, "If-None-Match", "*").status())
                .isEqualTo(304);
        assertThat(client.get(path, "Accept", type, "If-None-Match", "\"other\"")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/doc/id/thing, text/turtle, id:thing aigc:uses id:another .",
        "/doc/id/thing, text/html, id:thing rdfs:label 'Chose'@fr .",
        "/doc/id/thing, application/ld+json, id:another aigc:uses id:thing .",
        "/queries/vendors, text/csv, id:another a aigc:Vendor .",
        "/queries/vendors, text/html, id:another a aigc:Vendor .",
        "/search?q=thing, application/json, id:another rdfs:label 'another thing'@en .",
        "/search?q=thing, text/html, id:another skos:definition 'no thing'@en .",
        "/sparql, text/turtle, id:another a aigc:Vendor .",
        "/.well-known/void, text/turtle, id:another a aigc:Vendor .",
    })
    void whatAChangeTouchesIsSentAgainAndNothingElse(String path, String type, String change) {
        LocalStore store = (LocalStore) server.atlas().store();
        int number = changes.incrementAndGet();
        // Of which graphs there are, some pages tell.
        Graphs.put(store, "unrelated", "id:first aigc:founded '2000' .");
        Graphs.put(store, "another", "id:first aigc:founded '2000' .");
        String tag = client.get(path, "Accept", type).header("ETag").orElseThrow();
        Graphs.put(store, "unrelated", "id:unrelated" + number + " aigc:founded '2001' .");
        boolean isOfAll = !path.startsWith("/doc") && !path.startsWith("/q") && !path.startsWith("/search");
        assertThat(client.get(path, "Accept", type, "If-None-Match", tag).status())
                .isEqualTo(isOfAll ? 200 : 304);
        String present = client.get(path, "Accept", type).header("ETag").orElseThrow();
        Graphs.put(store, "another", change.replace("another", "another" + number));
        assertThat(client.get(path, "Accept", type, "If-None-Match", present).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/id/thing.ttl", "/queries/vendors.csv", "/openapi.json", "/export/turtle"})
    void weakAndStrongTagsAreTheSameToWhoReads(String path) {
        String strong = client.get(path).header("ETag").orElseThrow().replaceFirst("^W/", "");
        for (String tag : new String[] {strong, "W/" + strong, "\"other\",W/" + strong, " W/" + strong + " , \"x\""}) {
            assertThat(client.get(path, "If-None-Match", tag).status()).as(tag).isEqualTo(304);
        }
        for (String tag : new String[] {strong.replace("\"", ""), "W/", "w/" + strong, "W/W/" + strong, ""}) {
            assertThat(client.get(path, "If-None-Match", tag).status()).as(tag).isEqualTo(200);
        }
    }

    @Test
    void whatIsRefusedHasNoTagAndIsRefusedAgain() {
        Client.Answer refused = client.get("/queries/tools-by-vendor.csv?vendor=nobody", "If-None-Match", "*");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("ETag")).isEmpty();
        Client.Answer page =
                client.get("/queries/tools-by-vendor?vendor=nobody", "Accept", "text/html", "If-None-Match", "*");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.header("ETag")).isEmpty();
    }

    @Test
    void aPageInAnotherLanguageIsAnother() {
        String tag = client.get("/queries", "Accept", "text/html", "Accept-Language", "en")
                .header("ETag")
                .orElseThrow();
        Client.Answer chinese =
                client.get("/queries", "Accept", "text/html", "Accept-Language", "zh", "If-None-Match", tag);
        assertThat(chinese.status()).isEqualTo(200);
        assertThat(chinese.body()).contains("<html lang=\"zh-Hans\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/queries",
                "/queries/vendors",
                "/queries/tools-by-vendor?vendor=nobody",
                "/doc/id/thing",
                "/doc?iri=id:thing",
                "/search?q=thing",
                "/export",
                "/ns",
                "/sparql",
                "/nothing",
                "/sparql?query=SELECT"
            })
    void aPageCanFetchNothingFromElsewhere(String path) {
        Client.Answer page = client.get(path, "Accept", "text/html");
        if (page.status() == 303) {
            page = client.get(page.header("Location").orElseThrow(), "Accept", "text/html");
        }
        assertThat(page.status()).isLessThan(500);
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.raw().headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
    }

    private static HttpResponse<byte[]> packed(String path, String... headers) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.address().resolve(path)).header("Accept-Encoding", "gzip");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/openapi.json",
                "/queries.json",
                "/queries/vendors.html",
                "/assets/atlas.css",
                "/doc/id/thing.ttl",
                "/export/turtle",
                "/sparql?query=SELECT%20*%20%7B%20VALUES%20%3Fx%20%7B%20%22%CE%B1%22%20%7D%20VALUES%20%3Fy%20%7B%201%202%203%204%205%206%207%208%209%7D%20VALUES%20%3Fz%20%7B%201%202%203%204%205%206%207%208%209%7D%20%7D"
            })
    void whatIsLargeIsPackedForClientsThatTakeIt(String path) throws IOException {
        HttpResponse<byte[]> packed = packed(path);
        assertThat(packed.statusCode()).isEqualTo(200);
        assertThat(header(packed, "Content-Encoding")).contains("gzip");
        assertThat(packed.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Encoding"));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(client.get(path).body());
        }
        assertThat(client.get(path).header("Content-Encoding")).isEmpty();
    }

    @Test
    void whatIsPackedHasATagOfItsOwnByWhichItIsKnownAgain() throws IOException {
        String tag = header(packed("/openapi.json"), "ETag").orElseThrow();
        assertThat(Optional.of(tag)).isNotEqualTo(client.get("/openapi.json").header("ETag"));
        assertThat(packed("/openapi.json", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/export/obsidian", "/health"})
    void whatIsSmallOrPackedIsSentAsItIs(String path) throws IOException {
        HttpResponse<byte[]> answer = packed(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Encoding")).isEmpty();
    }
}
