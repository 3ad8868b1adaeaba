package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What each of the 18 tests of the W3C for the Graph Store HTTP Protocol asks, in the order of the tests, each of which
 * goes on from the one before. Graphs are named by a parameter, as the protocol calls it indirectly; where the atlas
 * differs by design, its refusal is what is asked for.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GraphStoreTest {
    private static final String TOKEN = "correct horse battery";
    private static final String TURTLE = "text/turtle";
    private static final String FIRST = named("http://example.org/person/1");
    private static final String SECOND = named("http://example.org/person/2");
    private static final String NONE = named("http://example.org/person/4");
    private static final String JOHN = "<x:1> a <x:Person> ; <x:card> [ <x:name> 'John' ] .";
    private static final String JANE = "<x:1> a <x:Person> ; <x:card> [ <x:name> 'Jane' ] .";
    private static final String ADDED = "<x:1> <x:name> 'Jane' .";

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(Atlas::inMemory).with(TOKEN);

    private static final Client client = server.client();

    private static String named(String iri) {
        return "/data?graph=" + Client.encode(iri);
    }

    private static Client.Answer send(String method, String path, String type, String body) {
        return client.send(
                method, path, body, "Content-Type", type, "Authorization", "Bearer " + TOKEN, "Accept", TURTLE);
    }

    private static int status(String method, String path, String body) {
        return send(method, path, TURTLE + "; charset=utf-8", body).status();
    }

    private static void holds(String path, String turtle) {
        Client.Answer answer = client.get(path, "Accept", TURTLE);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.type()).startsWith(TURTLE);
        Graph graph = Graphs.parse(answer.body());
        assertThat(graph.isIsomorphicWith(Graphs.parse(turtle)))
                .as(answer.body())
                .isTrue();
    }

    @Test
    @Order(1)
    void putInitialStateAndGetIt() {
        assertThat(status("PUT", FIRST, JOHN)).isEqualTo(201);
        holds(FIRST, JOHN);
    }

    @Test
    @Order(2)
    void putAGraphThatIsThereAndGetIt() {
        assertThat(status("PUT", FIRST, JANE)).isEqualTo(204);
        holds(FIRST, JANE);
    }

    @Test
    @Order(3)
    void putToTheDefaultGraphIsRefusedSinceItIsTheUnionOfTheSources() {
        Client.Answer refused = send("PUT", "/data?default", TURTLE, "[] a <x:Person> .");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Name a graph");
        holds("/data?default", JANE);
    }

    @Test
    @Order(4)
    void deleteAGraphAndGetNone() {
        assertThat(status("PUT", SECOND, "<x:2> a <x:Person> .")).isEqualTo(201);
        holds("/data?default", JANE + "<x:2> a <x:Person> .");
        assertThat(status("DELETE", SECOND, "")).isEqualTo(204);
        assertThat(client.get(SECOND).status()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void deleteAGraphThatIsNotThere() {
        assertThat(status("DELETE", SECOND, "")).isEqualTo(404);
    }

    @Test
    @Order(6)
    void postToAGraphAndGetBoth() {
        assertThat(status("POST", FIRST, ADDED)).isEqualTo(204);
        holds(FIRST, JANE + ADDED);
    }

    @Test
    @Order(7)
    void postOfSeveralFilesInOneIsRefused() {
        String parts = """
                --part
                Content-Disposition: form-data; name="a"; filename="a.ttl"
                Content-Type: text/turtle

                <x:1> <x:family> 'Doe' .
                --part--
                """.replace("\n", "\r\n");
        Client.Answer refused = send("POST", FIRST, "multipart/form-data; boundary=part", parts);
        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.body()).contains("text/turtle");
        holds(FIRST, JANE + ADDED);
    }

    @Test
    @Order(8)
    void postWithoutAGraphIsRefusedSinceEveryGraphIsASource() {
        Client.Answer refused = send("POST", "/data", TURTLE, "[] a <x:Person> .");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("graph");
        holds("/data?default", JANE + ADDED);
    }

    @Test
    @Order(9)
    void postOfNothingChangesNothing() {
        assertThat(status("POST", FIRST, "")).isEqualTo(204);
        holds(FIRST, JANE + ADDED);
    }

    @Test
    @Order(10)
    void headOfAGraph() {
        Client.Answer head = client.send("HEAD", FIRST, "", "Accept", TURTLE);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.type()).startsWith(TURTLE);
        assertThat(head.body()).isEmpty();
    }

    @Test
    @Order(11)
    void headOfAGraphThatIsNotThere() {
        assertThat(client.send("HEAD", NONE, "").status()).isEqualTo(404);
    }

    @Test
    @Order(12)
    void aPathNamesNoGraph() {
        assertThat(status("PUT", "/data/person/1.ttl", JOHN)).isBetween(404, 405);
        assertThat(client.get("/data/person/1.ttl").status()).isEqualTo(404);
    }

    @Test
    @Order(13)
    void aNameIsDecodedOnce() {
        assertThat(status("PUT", "/data?graph=http://example.org/person/%33", JOHN))
                .isEqualTo(201);
        assertThat(status("PUT", "/data?graph=http://example.org/person/%2533", JANE))
                .isEqualTo(201);
        holds("/data?graph=http://example.org/person/3", JOHN);
        holds(named("http://example.org/person/%33"), JANE);
    }
}
