package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {
    private static final String TOKEN = "correct horse battery";
    private static final String GRAPH = "https://w3id.org/aigc/graph/test";
    private static final String PREFIXES =
            "PREFIX aigc: <https://w3id.org/aigc/ns#> PREFIX id: <https://w3id.org/aigc/id/> "
                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    @TempDir
    private static Path directory;

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(
                    () -> Atlas.open(SmallStore.in(directory.resolve("store"))))
            .with(TOKEN);

    private static final Client client = server.client();
    private static Listener listener;

    @BeforeAll
    static void prepare() {
        listener = new Listener();
    }

    @AfterAll
    static void stop() {
        listener.close();
    }

    private static boolean holds(String pattern) {
        return client.sparql(PREFIXES + "ASK {" + pattern + "}", "Accept", "application/sparql-results+json")
                .body()
                .contains("true");
    }

    private static Client.Answer put(String graph, String turtle) {
        return send("PUT", graph, Graphs.turtle(turtle), "text/turtle");
    }

    private static Client.Answer send(String method, String graph, String body, String type) {
        return client.send(
                method,
                "/data?graph=" + Client.encode(graph),
                body,
                "Content-Type",
                type,
                "Authorization",
                "Bearer " + TOKEN);
    }

    @Test
    void writingNeedsTheToken() {
        String clear = "CLEAR SILENT GRAPH <" + GRAPH + ">";
        Client.Answer none = client.send("POST", "/update", clear, "Content-Type", "application/sparql-update");
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.header("WWW-Authenticate").orElse("")).startsWith("Bearer");
        for (String wrong : List.of(
                "wrong horse battery",
                TOKEN.substring(0, TOKEN.length() - 1),
                TOKEN.substring(0, 8),
                TOKEN.substring(1),
                TOKEN + "y",
                "")) {
            assertThat(client.update(clear, wrong).status()).as(wrong).isEqualTo(401);
        }
        assertThat(client.send("DELETE", "/data?graph=x:g", "").status()).isEqualTo(401);
        assertThat(client.update(clear, TOKEN).status()).isEqualTo(204);
    }

    @Test
    void ofAnUpdateThatIsNoSparqlItIsToldWhatWasExpected() {
        Client.Answer answer = client.update("DELETE DATA { GRAPH <x:g> { <x:a> <x:b> } }", TOKEN);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("“}” is out of place; expected here: a variable (?x), an address")
                .doesNotContain("Encountered");
    }

    @Test
    void anIntegerOfMoreThan64BitsIsDeletedAsAnyOther() {
        String great = "<x:n> <x:p> 99999999999999999999 , -99999999999999999999 , 7";
        String graph = "{ GRAPH <" + GRAPH + "-great> { " + great + " } }";
        String all = "GRAPH <" + GRAPH + "-great> { <x:n> <x:p> ?n }";
        assertThat(client.update("INSERT DATA " + graph, TOKEN).status()).isEqualTo(204);
        assertThat(holds(all + " FILTER(?n = 99999999999999999999)")).isTrue();
        assertThat(client.update("DELETE DATA " + graph, TOKEN).status()).isEqualTo(204);
        assertThat(holds(all)).isFalse();
    }

    @Test
    void anIntegerOfMoreThan64BitsGoesWithItsGraph() {
        String graph = GRAPH + "-great";
        String all = "GRAPH <" + graph + "> { <x:n> <x:p> ?n }";
        assertThat(put(graph, "<x:n> <x:p> 99999999999999999999 .").status()).isEqualTo(201);
        assertThat(put(graph, "<x:n> <x:p> 99999999999999999998 .").status()).isEqualTo(204);
        assertThat(holds(all + " FILTER(?n = 99999999999999999998)")).isTrue();
        assertThat(holds(all + " FILTER(?n = 99999999999999999999)")).isFalse();
        assertThat(send("DELETE", graph, "", "text/turtle").status()).isEqualTo(204);
        assertThat(holds(all)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST"})
    void aGraphThatABlankNodeNamesIsRefused(String method) {
        Client.Answer answer = send(
                method,
                GRAPH,
                "{\"@id\": \"_:g\", \"@graph\": [{\"@id\": \"x:a\", \"x:b\": {\"@id\": \"x:c\"}}]}",
                "application/ld+json");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("named by a blank node");
    }

    @Test
    void anUpdateMakesNoGraphThatABlankNodeNames() {
        Client.Answer answer =
                client.update("INSERT { GRAPH ?g { <x:a> <x:b> <x:c> } } WHERE { BIND(BNODE() AS ?g) }", TOKEN);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("named by a blank node");
        assertThat(holds("<x:a> <x:b> <x:c>")).isFalse();
    }

    @Test
    void whatIsWrittenIsInferredOverInTheSameTransaction() {
        Client.Answer answer = client.update(
                PREFIXES + "INSERT DATA { GRAPH <" + GRAPH + "1> { id:chatgpt aigc:competesWith id:midjourney } }",
                TOKEN);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        // competesWith goes both ways, by a rule.
        assertThat(holds("id:midjourney aigc:competesWith id:chatgpt")).isTrue();
        assertThat(client.update("DROP GRAPH <" + GRAPH + "1>", TOKEN).status()).isEqualTo(204);
        assertThat(holds("id:midjourney aigc:competesWith id:chatgpt")).isFalse();
    }

    @Test
    void aMigrationGoesOverTheStoreOfAServer() throws IOException {
        String old = "GRAPH <" + GRAPH + "3> { id:chatgpt aigc:isA id:chatbot }";
        assertThat(client.update(PREFIXES + "INSERT DATA { " + old + " }", TOKEN)
                        .status())
                .isEqualTo(204);
        String migration = Files.readString(Path.of("ontology", "migrations", "0.2.0", "is-a-to-instance-of.ru"));
        Client.Answer answer = client.update(migration, TOKEN);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        assertThat(holds(old)).isFalse();
        assertThat(holds(old.replace("isA", "instanceOf"))).isTrue();
        assertThat(client.update("DROP GRAPH <" + GRAPH + "3>", TOKEN).status()).isEqualTo(204);
    }

    @Test
    void whatWouldNotBeSoundIsRefusedWholeInWords() {
        String version = server.atlas().store().version();
        Client.Answer update = client.update(
                PREFIXES + "INSERT DATA { GRAPH <" + GRAPH + "2> { id:good a aigc:Modality . id:bad a aigc:Toool } }",
                TOKEN);
        assertThat(update.status()).isEqualTo(422);
        assertThat(update.body()).contains("aigc:Toool").contains("Tool");
        Client.Answer graph = put(GRAPH + "2", "id:nameless a aigc:Tool .");
        assertThat(graph.status()).isEqualTo(422);
        assertThat(graph.body()).contains("id:nameless");
        assertThat(holds("id:good ?p ?o")).isFalse();
        assertThat(holds("id:nameless ?p ?o")).isFalse();
        assertThat(server.atlas().store().version()).isEqualTo(version);
    }

    @Test
    void aFindingIsToldInTheLanguageOfTheClient() {
        Client.Answer answer = client.send(
                "PUT",
                "/data?graph=x:g",
                Graphs.turtle("id:bad a aigc:Toool ."),
                "Content-Type",
                "text/turtle",
                "Accept-Language",
                "zh-CN,zh;q=0.9",
                "Authorization",
                "Bearer " + TOKEN);
        assertThat(answer.body()).contains("词汇表中没有");
    }

    @Test
    void aGraphIsPutReplacedAddedToAndDeleted() {
        String graph = "https://example.org/graph";
        assertThat(put(graph, "<x:a> <x:b> 1 .").status()).isEqualTo(201);
        assertThat(put(graph, "<x:a> <x:b> 2 .").status()).isEqualTo(204);
        assertThat(send("POST", graph, "<x:a> <x:b> <x:c> .", "application/n-triples")
                        .status())
                .isEqualTo(204);
        assertThat(holds("<x:a> <x:b> 1")).isFalse();
        assertThat(holds("<x:a> <x:b> 2, <x:c>")).isTrue();
        assertThat(send("DELETE", graph, "", "text/turtle").status()).isEqualTo(204);
        assertThat(send("DELETE", graph, "", "text/turtle").status()).isEqualTo(404);
        assertThat(holds("<x:a> <x:b> ?o")).isFalse();
    }

    @Test
    void aGraphThatIsBrokenOrNoGraphIsRefused() {
        assertThat(send("PUT", "x:g", "<x:a> <x:b>", "text/turtle").status()).isEqualTo(400);
        assertThat(send("PUT", "x:g", "a,b", "text/csv").status()).isEqualTo(415);
        assertThat(send("PUT", "relative", "", "text/turtle").status()).isEqualTo(400);
        assertThat(holds("<x:a> <x:b> ?o")).isFalse();
    }

    @Test
    void aStatementWithoutAGraphIsRefused() {
        assertThat(client.update("INSERT DATA { <x:a> <x:b> 3 }", TOKEN).body()).contains("Name a graph");
        assertThat(client.update("DELETE WHERE { <x:a> <x:b> 3 }", TOKEN).status())
                .isEqualTo(422);
        assertThat(client.update("COPY <" + GRAPH + "> TO DEFAULT; INSERT { <x:a> ?p ?o } WHERE { ?s ?p ?o }", TOKEN)
                        .status())
                .isEqualTo(422);
        assertThat(client.update("COPY <https://w3id.org/aigc/graph/links> TO DEFAULT", TOKEN)
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "CLEAR SILENT GRAPH <%s>",
                "DROP SILENT GRAPH <%s>",
                "CREATE SILENT GRAPH <%s>",
                "ADD <https://w3id.org/aigc/graph/links> TO <%s>",
                "COPY <https://w3id.org/aigc/graph/links> TO <%s>",
                "MOVE <%s> TO <x:g>",
                "MOVE <https://w3id.org/aigc/graph/links> TO <%s>",
                "INSERT DATA { GRAPH <%s> { <x:a> <x:b> 4 } }",
                "DELETE DATA { GRAPH <%s> { <x:a> <x:b> 4 } }",
                "DELETE WHERE { GRAPH <%s> { ?s ?p ?o } }",
                "WITH <%s> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
                "INSERT { GRAPH ?g { <x:a> <x:b> 4 } } WHERE { BIND(IRI(\"%s\") AS ?g) }",
                "DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { BIND(IRI(\"%s\") AS ?g) ?s ?p ?o }"
            })
    void aGraphThatTheEngineNamesIsNotWrittenTo(String update) {
        String version = server.atlas().store().version();
        for (String name : List.of("urn:x-arq:UnionGraph", "urn:x-arq:something")) {
            Client.Answer answer = client.update(update.formatted(name), TOKEN);
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("keeps this name for itself");
        }
        assertThat(send("PUT", "urn:x-arq:UnionGraph", "<x:a> <x:b> 4 .", "text/turtle")
                        .status())
                .isEqualTo(422);
        assertThat(server.atlas().store().version()).isEqualTo(version);
    }

    @Test
    void anUpdateReachesNobody() {
        String there = listener.address();
        assertThat(client.update("LOAD <" + there + ">", TOKEN).body()).contains("fetches nothing");
        assertThat(client.update("LOAD SILENT <file:///etc/passwd> INTO GRAPH <x:g>", TOKEN)
                        .status())
                .isEqualTo(400);
        assertThat(client.update(
                                "INSERT { GRAPH <x:g> { ?s ?p ?o } } WHERE { SERVICE SILENT <" + there
                                        + "> { ?s ?p ?o } }",
                                TOKEN)
                        .body())
                .contains("asks no other service");
        String remoteContext = "{\"@context\": \"" + there + "\", \"@id\": \"x:a\", \"name\": \"x\"}";
        assertThat(send("PUT", "x:g", remoteContext, "application/ld+json").status())
                .isEqualTo(400);
        String fileContext = "{\"@context\": \"file:///etc/hostname\", \"@id\": \"x:a\", \"name\": \"x\"}";
        assertThat(send("PUT", "x:g", fileContext, "application/ld+json").status())
                .isEqualTo(400);
        assertThat(listener.calls()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT { GRAPH <x:g> { <x:a> <x:b> ?x } } WHERE { BIND(<java:org.example.Code>() AS ?x) }",
                "INSERT { GRAPH <x:g> { <x:a> <x:b> ?x } } WHERE { BIND(CALL(IRI('java:org.example.Code')) AS ?x) }",
                "DELETE { GRAPH <x:g> { ?s ?p ?o } } WHERE { ?s ?p ?o FILTER(<java:org.example.Code>(?o)) }",
                "INSERT { GRAPH <x:g> { ?s <x:b> 1 } } WHERE { ?s <java:org.example.Code> ?o }",
                "INSERT { GRAPH <x:g> { ?s <x:b> 1 } } WHERE { { SELECT ?s { ?s ?p ?o } ORDER BY <java:org.example.Code>(?o) } }",
            })
    void codeThatAnUpdateNamesIsNotRun(String update) {
        Client.Answer answer = client.update(update, TOKEN);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("runs no code");
        assertThat(holds("GRAPH <x:g> { ?s ?p ?o }")).isFalse();
    }

    @Test
    void usingInTheAddressAndInTheUpdateIsARequestErrorNotAFault() {
        Client.Answer answer = client.send(
                "POST",
                "/update?using-graph-uri=x:g",
                "INSERT { GRAPH <x:g> { ?s ?p ?o } } USING <x:h> WHERE { ?s ?p ?o }",
                "Content-Type",
                "application/sparql-update",
                "Authorization",
                "Bearer " + TOKEN);
        assertThat(answer.status()).isEqualTo(400);
    }
}
