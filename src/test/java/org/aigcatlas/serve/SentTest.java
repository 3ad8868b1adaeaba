package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.rdf.RdfSyntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to the server is read as strictly as a file. */
class SentTest {
    private static final String TOKEN = "correct horse battery";

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(Atlas::inMemory).with(TOKEN);

    private static HttpResponse<String> send(String method, String path, String type, byte[] body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.address().toString().replaceAll("/$", "") + path))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + TOKEN)
                .header("Accept-Language", "en")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String answer(String query) throws IOException {
        return send("POST", "/sparql", "application/sparql-query", query.getBytes(StandardCharsets.UTF_8))
                .body();
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle; charset=GBK, GBK",
        "text/turtle; charset=gb18030, GB18030",
        "application/n-triples; charset=UTF-16LE, UTF-16LE",
        "text/turtle, UTF-8",
        "application/ld+json; charset=big5, Big5"
    })
    void theEncodingThatIsNamedIsHonoured(String type, String charset) throws IOException {
        String body = type.contains("json") ? "{\"@id\": \"x:s\", \"x:p\": \"中文\"}" : "<x:s> <x:p> \"中文\" .";
        int status = send("PUT", "/data?graph=x:" + charset, type, body.getBytes(Charset.forName(charset)))
                .statusCode();
        assertThat(status).isIn(201, 204);
        assertThat(answer("SELECT ?o { GRAPH <x:" + charset + "> { ?s ?p ?o } }"))
                .contains("中文");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/turtle", "application/n-triples", "application/ld+json", "text/turtle; charset=utf-8"})
    void whatIsNotInItIsRefusedWithThePlace(String type) throws IOException {
        String body = type.contains("json") ? "{\"@id\": \"x:s\", \"x:p\": \"面\"}" : "<x:s> <x:p> \"面\" .";
        HttpResponse<String> answer = send("PUT", "/data?graph=x:bad", type, body.getBytes(Charset.forName("GB18030")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("UTF-8").contains("1:");
        assertThat(answer("ASK { GRAPH <x:bad> { ?s ?p ?o } }")).contains("false");
    }

    static Stream<RdfSyntax> syntaxesWithGraphs() {
        return Arrays.stream(RdfSyntax.values()).filter(RdfSyntax::holdsGraphs);
    }

    private static byte[] written(RdfSyntax syntax, DatasetGraph content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(content).lang(syntax.lang()).output(out);
        return out.toByteArray();
    }

    private static DatasetGraph statement(String graph) {
        return RDFParser.fromString(graph + " { <x:s> <x:p> <x:o> }", Lang.TRIG).toDatasetGraph();
    }

    /** One graph is sent to one address; a graph inside it would be lost, or come in by a door that wasn't named. */
    @ParameterizedTest
    @MethodSource("syntaxesWithGraphs")
    void aGraphInsideTheGraphThatIsSentIsRefusedInWords(RdfSyntax syntax) throws IOException {
        String path = "/data?graph=x:" + syntax;
        for (String method : List.of("PUT", "POST")) {
            HttpResponse<String> answer = send(method, path, syntax.type(), written(syntax, statement("<x:within>")));
            assertThat(answer.statusCode()).isEqualTo(syntax.holdsTriples() ? 400 : 415);
            assertThat(answer.body())
                    .contains(
                            syntax.holdsTriples()
                                    ? "<x:within>; here the statements of one graph are taken"
                                    : "Send one of: text/turtle, application/ld+json, application/n-triples");
            assertThat(answer("ASK { GRAPH ?g { <x:s> <x:p> <x:o> } FILTER(?g IN (<x:within>, <x:" + syntax + ">)) }"))
                    .contains("false");
        }
        HttpResponse<String> single = send("PUT", path, syntax.type(), written(syntax, statement("")));
        assertThat(single.statusCode()).isEqualTo(syntax.holdsTriples() ? 201 : 415);
        assertThat(answer("ASK { GRAPH <x:" + syntax + "> { <x:s> <x:p> <x:o> } }"))
                .contains(String.valueOf(syntax.holdsTriples()));
    }

    @Test
    void anEncodingThatNobodyKnowsIsRefused() throws IOException {
        assertThat(send("PUT", "/data?graph=x:g", "text/turtle; charset=klingon", new byte[0])
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void addressesAreJudgedAsInFiles() throws IOException {
        String right =
                "@prefix u: <urn:uuid:> . u:6e8bc430-9c3a-11d9-9669-0800200c9a66 <http://example.org:80/> <#me> .";
        assertThat(send("PUT", "/data?graph=https://example.org/doc", "text/turtle", bytes(right))
                        .statusCode())
                .isEqualTo(201);
        assertThat(answer("SELECT ?o { GRAPH <https://example.org/doc> { ?s ?p ?o } }"))
                .contains("https://example.org/doc#me");
        HttpResponse<String> wrong = send(
                "POST", "/data?graph=x:g", "application/ld+json", bytes("{\"@id\": \"column one\", \"x:p\": \"o\"}"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("column one");
        HttpResponse<String> relative =
                send("POST", "/data?graph=x:g", "application/n-triples", bytes("<x:s> <x:p> <a/b> .\n"));
        assertThat(relative.statusCode()).isEqualTo(400);
        assertThat(relative.body()).contains("a/b").contains("1:");
    }

    @Test
    void whatIsSentTwiceIsThereOnce() throws IOException {
        byte[] body = bytes("<x:s> <x:p> [ <x:q> 1 ] .");
        send("POST", "/data?graph=x:twice", "text/turtle", body);
        send("POST", "/data?graph=x:twice", "text/turtle", body);
        assertThat(answer("SELECT (COUNT(*) AS ?n) { GRAPH <x:twice> { ?s ?p ?o } }"))
                .contains(">2<");
    }

    @Test
    void aMarkBeforeAQueryOrAnUpdateIsPassedOver() throws IOException {
        assertThat(answer("\uFEFFASK {}")).contains("true");
        assertThat(send("POST", "/sparql", "application/x-www-form-urlencoded", bytes("query=%EF%BB%BFASK%20%7B%7D"))
                        .body())
                .contains("true");
        assertThat(send(
                                "POST",
                                "/update",
                                "application/sparql-update",
                                bytes("\uFEFFINSERT DATA { GRAPH <x:u> { <x:s> <x:p> 1 } }"))
                        .statusCode())
                .isIn(200, 204);
        assertThat(send("POST", "/sparql", "application/sparql-query", new byte[] {'A', (byte) 0xC4, 'b'})
                        .statusCode())
                .isEqualTo(400);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
