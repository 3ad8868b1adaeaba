package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.cli.Shell;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are very long, or hold what no name holds, wherever an address takes one. */
class LongTextsTest {
    @Order(1)
    @RegisterExtension
    private static final RunningAtlas local = RunningAtlas.of(LongTextsTest::filled);

    /** The same behind an address. */
    @Order(2)
    @RegisterExtension
    private static final RunningAtlas remote =
            RunningAtlas.of(() -> Atlas.connect(URI.create(local.address() + "sparql")));

    private static final List<String> TEXTS = Stream.concat(
                    Stream.of(
                                    "a",
                                    "a b ",
                                    "é",
                                    "图谱模",
                                    "😀",
                                    "\"'\\",
                                    "((",
                                    "?*",
                                    "http://x/",
                                    "id:",
                                    "/",
                                    "ﬃ",
                                    "a\u0301",
                                    "=")
                            .map(text -> text.repeat(2000 / text.length())),
                    Stream.of(
                            "\u0000",
                            "\u0000abc",
                            "\r\n",
                            "\ud83d",
                            "\uFFFF",
                            "%",
                            "<>",
                            "{}|^`",
                            " ",
                            "",
                            "1e999",
                            "-1"))
            .toList();

    private static Atlas filled() {
        Atlas atlas = Atlas.inMemory();
        Graphs.put((LocalStore) atlas.store(), "test", """
                aigc:Vendor rdfs:subClassOf aigc:Organization ; rdfs:label "vendor"@en .
                aigc:Tool rdfs:label "tool"@en .
                id:baidu a aigc:Vendor ; rdfs:label "Baidu"@en , "百度"@zh .
                id:ernie-bot a aigc:Tool ; rdfs:label "ERNIE Bot"@en , "文心一言"@zh ; aigc:madeBy id:baidu .
                """);
        return atlas;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=",
                "/search?q=a&lang=",
                "/search?q=a&limit=",
                "/search?q=a&offset=",
                "/suggest?q=",
                "/suggest?of=",
                "/doc?iri=",
                "/doc?iri=http://x/",
                "/doc/id/",
                "/id/",
                "/ns/",
                "/export/",
                "/export/ntriples?scope=",
                "/export/ntriples?scope=around:",
                "/export/ntriples?scope=around:Baidu:",
                "/export/ntriples?scope=query:",
                "/export/ntriples?scope=query:tool-map%3Fvendor=",
                "/export/ntriples?scope=graph:",
                "/export/ntriples?without=",
                "/queries/",
                "/queries/tools-by-vendor?vendor=",
                "/queries/tools-by-vendor.rq?vendor=",
                "/queries/tools-by-vendor?",
                "/queries/tools-by-vendor?graph=",
                "/queries/tools-by-vendor?limit=",
                "/queries/how-connected?from=Baidu&to=",
                "/sparql?query=",
                "/sparql?query=ASK%7B%7D&default-graph-uri=",
                "/sparql?query=ASK%7B%7D&timeout=",
                "/data?graph="
            })
    void neverEndInAFaultOfTheServer(String path) {
        for (RunningAtlas server : List.of(local, remote)) {
            for (String text : TEXTS) {
                for (String type : List.of("application/json", "text/html")) {
                    Client.Answer answer = server.client().get(path + Client.encode(text), "Accept", type);
                    assertThat(answer.status())
                            .as(path + text.substring(0, Math.min(10, text.length())) + " " + answer.body())
                            .isLessThan(500);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=", "/suggest?q="})
    void aTextToSearchForIsOnlySoLong(String path) {
        for (RunningAtlas server : List.of(local, remote)) {
            assertThat(server.client().get(path + "a".repeat(1000)).status()).isEqualTo(200);
            Client.Answer answer = server.client().get(path + "a".repeat(2000));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("search.text-too-long", "more than 1000 characters");
            assertThat(server.client()
                            .get(path + "a".repeat(2000) + "&lang=zh", "Accept", "text/html")
                            .body())
                    .contains("超过 1000 个字符");
        }
    }

    @Test
    void soItIsOnTheCommandLine() {
        Shell.Ended ended = Shell.run("search", "a".repeat(2000), "--lang", "en");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("more than 1000 characters").hasLineCount(1);
    }
}
