package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each of the 34 tests of the W3C for the SPARQL 1.1 Protocol asks, by the name of the test. */
class ProtocolTest {
    private static final String TOKEN = "correct horse battery";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PLAIN = "text/plain";
    private static final String NONE = "";

    /** Three graphs that each say of a document what it is, under the address of the document, and one of nothing. */
    private static final List<String> DOCUMENTS = List.of(graph(1), graph(2), graph(3));

    private static final String COPY = "INSERT { GRAPH <x:copy> { ?s <x:copied> true } } WHERE ";

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(Atlas::inMemory).with(TOKEN);

    private static final Client client = server.client();

    @BeforeEach
    void load() {
        assertThat(client.update("CLEAR ALL", TOKEN).status()).isEqualTo(204);
        ((LocalStore) server.atlas().store()).write(dataset -> {
            DOCUMENTS.forEach(name -> Graphs.parse("<" + name + "> a <x:Document> .")
                    .find()
                    .forEach(dataset.getGraph(NodeFactory.createURI(name))::add));
            return true;
        });
        Graphs.put((LocalStore) server.atlas().store(), "nearly-empty", "<x:a> <x:p> 1 .");
    }

    private static String graph(int number) {
        return "http://example.org/data" + number;
    }

    /** A request, the status that it must get, and what its answer must be like; a query may follow that must hold. */
    record Asked(
            String name, String method, String path, String type, String body, int status, String answer, String then) {
        Asked then(String pattern) {
            return new Asked(name, method, path, type, body, status, answer, pattern);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Asked get(String name, int status, String answer, String... parameters) {
        return new Asked(name, "GET", path("/sparql", parameters), NONE, NONE, status, answer, NONE);
    }

    private static Asked query(String name, String type, String body, int status, String answer, String... parameters) {
        return new Asked(name, "POST", path("/sparql", parameters), type, body, status, answer, NONE);
    }

    private static Asked update(String name, String type, String body, int status, String... parameters) {
        return new Asked(name, "POST", path("/update", parameters), type, body, status, NONE, NONE);
    }

    private static String path(String address, String... parameters) {
        String query = Arrays.stream(parameters)
                .map(parameter -> parameter.split("=", 2))
                .map(pair -> pair[0] + "=" + Client.encode(pair[1]))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static String isDocument(int number) {
        return "<" + graph(number) + "> a ?type" + number + " . ";
    }

    private static final String TRUE = "true";
    private static final String TABLE = "\"bindings\"";
    private static final String TURTLE = "# a graph";

    static Stream<Asked> tests() {
        String empty = "default-graph-uri=" + Iris.graph("nearly-empty").getURI();
        String one = "graph-uri=" + graph(1);
        String two = "graph-uri=" + graph(2);
        String both = "ASK { " + isDocument(1) + isDocument(2) + "}";
        String named = "GRAPH ?g { " + isDocument(1) + "} GRAPH ?h { " + isDocument(2) + "} ";
        return Stream.of(
                query("query_post_form", FORM, "query=ASK%20%7B%7D", 200, TRUE, empty),
                get("query_dataset_default_graphs_get", 200, TRUE, "query=" + both, "default-" + one, "default-" + two),
                query("query_dataset_default_graphs_post", QUERY, both, 200, TRUE, "default-" + one, "default-" + two),
                query(
                        "query_dataset_named_graphs_post",
                        QUERY,
                        "ASK { " + named + "}",
                        200,
                        TRUE,
                        "named-" + one,
                        "named-" + two),
                get(
                        "query_dataset_named_graphs_get",
                        200,
                        TRUE,
                        "query=ASK { " + named + "}",
                        "named-" + one,
                        "named-" + two),
                query(
                        "query_dataset_full",
                        QUERY,
                        "ASK { " + isDocument(3) + named + "FILTER NOT EXISTS { " + isDocument(1) + "} }",
                        200,
                        TRUE,
                        "default-graph-uri=" + graph(3),
                        "named-" + one,
                        "named-" + two),
                query(
                        "query_multiple_dataset",
                        QUERY,
                        "ASK FROM <" + graph(3) + "> { " + named + "FILTER NOT EXISTS { " + isDocument(3) + "} }",
                        200,
                        TRUE,
                        "named-" + one,
                        "named-" + two),
                get("query_get", 200, TRUE, "query=ASK {}", empty),
                query("query_content_type_select", QUERY, "SELECT (1 AS ?value) {}", 200, TABLE, empty),
                query("query_content_type_ask", QUERY, "ASK {}", 200, TRUE, empty),
                query("query_content_type_describe", QUERY, "DESCRIBE <x:a>", 200, TURTLE, empty),
                query("query_content_type_construct", QUERY, "CONSTRUCT { <x:s> <x:p> 1 } {}", 200, TURTLE, empty),
                update("update_dataset_default_graph", UPDATE, COPY + "{ ?s a <x:Document> }", 204, "using-" + one)
                        .then("GRAPH <x:copy> { <%s> ?p ?o } FILTER NOT EXISTS { GRAPH <x:copy> { <%s> ?p ?o } }"
                                .formatted(graph(1), graph(2))),
                update(
                                "update_dataset_default_graphs",
                                UPDATE,
                                COPY + "{ ?s a <x:Document> }",
                                204,
                                "using-" + one,
                                "using-" + two)
                        .then(
                                "GRAPH <x:copy> { <%s> ?p ?o . <%s> ?p ?o } FILTER NOT EXISTS { GRAPH <x:copy> { <%s> ?p ?o } }"
                                        .formatted(graph(1), graph(2), graph(3))),
                update(
                                "update_dataset_named_graphs",
                                UPDATE,
                                COPY + "{ GRAPH ?g { ?s a <x:Document> } }",
                                204,
                                "using-named-" + one,
                                "using-named-" + two)
                        .then(
                                "GRAPH <x:copy> { <%s> ?p ?o . <%s> ?p ?o } FILTER NOT EXISTS { GRAPH <x:copy> { <%s> ?p ?o } }"
                                        .formatted(graph(1), graph(2), graph(3))),
                update(
                                "update_dataset_full",
                                UPDATE,
                                "INSERT { GRAPH <x:copy> { ?s <x:in> ?in } } WHERE { { GRAPH ?in { ?s a <x:Document> } } "
                                        + "UNION { ?s a <x:Document> BIND('default' AS ?in) } }",
                                204,
                                "using-" + one,
                                "using-named-" + two)
                        .then("GRAPH <x:copy> { <%1$s> <x:in> 'default' . <%2$s> <x:in> <%2$s> } "
                                        .formatted(graph(1), graph(2))
                                + "FILTER NOT EXISTS { GRAPH <x:copy> { <%s> ?p ?o } }".formatted(graph(3))),
                update("update_post_form", FORM, "update=CLEAR+ALL", 200)
                        .then("FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } }"),
                update("update_post_direct", UPDATE, "CLEAR ALL", 204)
                        .then("FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } }"),
                // Otherwise than the standard: without BASE nobody knows what an address is relative to.
                update("update_base_uri", UPDATE, "INSERT DATA { GRAPH <x:base> { <x:s> <x:p> <relative> } }", 422),
                update(
                                "update_base_uri, with BASE",
                                UPDATE,
                                "BASE <https://example.org/> INSERT DATA { GRAPH <x:base> { <x:s> <x:p> <relative> } }",
                                204)
                        .then("GRAPH <x:base> { ?s ?p <https://example.org/relative> }"),
                query("query_post_direct", QUERY, "ASK {}", 200, TRUE),
                new Asked(
                        "bad_query_method", "PUT", path("/sparql", "query=ASK {}", empty), FORM, NONE, 405, NONE, NONE),
                get("bad_multiple_queries", 400, NONE, "query=ASK {}", "query=SELECT * {}"),
                query("bad_query_wrong_media_type", PLAIN, "ASK {}", 415, NONE),
                query("bad_query_missing_form_type", NONE, "query=ASK%20%7B%7D", 400, NONE),
                query("bad_query_missing_direct_type", NONE, "ASK {}", 400, NONE),
                query("bad_query_non_utf8", QUERY + "; charset=UTF-16", "ASK {}", 415, NONE),
                get("bad_query_syntax", 400, NONE, "query=ASK {"),
                new Asked("bad_update_get", "GET", path("/update", "update=CLEAR ALL"), NONE, NONE, 405, NONE, NONE),
                update("bad_multiple_updates", FORM, "update=CLEAR%20NAMED&update=CLEAR%20DEFAULT", 400),
                update("bad_update_wrong_media_type", PLAIN, "CLEAR NAMED", 415),
                update("bad_update_missing_form_type", NONE, "update=CLEAR%20NAMED", 400),
                update("bad_update_non_utf8", UPDATE + "; charset=UTF-16", "CLEAR NAMED", 415),
                update("bad_update_syntax", FORM, "update=CLEAR%20XYZ", 400),
                update(
                        "bad_update_dataset_conflict",
                        UPDATE,
                        "WITH <x:copy> DELETE { ?s ?p 1 } INSERT { ?s ?p 2 } WHERE { ?s ?p 1 }",
                        400,
                        "using-named-" + one));
    }

    @ParameterizedTest
    @MethodSource("tests")
    void theServerAnswersAsTheProtocolSays(Asked asked) {
        Client.Answer answer = client.send(asked.method(), asked.path(), asked.body(), headers(asked.type()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(asked.status());
        if (asked.status() >= 400) {
            assertThat(answer.body()).contains(" ");
            assertThat(holds("GRAPH <" + graph(1) + "> { ?s a <x:Document> }"))
                    .as("nothing has changed")
                    .isTrue();
        }
        form(asked.answer()).ifPresent(types -> assertThat(answer.type()).matches("(" + types + ")(;.*)?"));
        if (asked.answer().equals(TRUE)) {
            assertThat(answer.body()).containsPattern("\"boolean\" *: *true|<boolean>true</boolean>");
        }
        assertThat(asked.then().isEmpty() || holds(asked.then())).isTrue();
    }

    private static String[] headers(String type) {
        String key = "Bearer " + TOKEN;
        return type.isEmpty()
                ? new String[] {"Authorization", key}
                : new String[] {"Authorization", key, "Content-Type", type};
    }

    private static Optional<String> form(String answer) {
        return switch (answer) {
            case TRUE -> Optional.of("application/sparql-results\\+(json|xml)");
            case TABLE -> Optional.of("application/sparql-results\\+(json|xml)|text/csv|text/tab-separated-values");
            case TURTLE -> Optional.of("text/turtle|application/rdf\\+xml|application/n-triples");
            default -> Optional.empty();
        };
    }

    private static boolean holds(String pattern) {
        return client.sparql("ASK { " + pattern + " }", "Accept", "application/sparql-results+json")
                .body()
                .contains("true");
    }
}
