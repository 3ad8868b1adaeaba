package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.aigcatlas.Atlas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlTest {
    private static final String MAKER =
            "SELECT ?maker { <https://w3id.org/aigc/id/chatgpt> <https://w3id.org/aigc/ns#madeBy> ?maker }";
    private static final String OPENAI = "https://w3id.org/aigc/id/openai";

    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    @RegisterExtension
    private static final RunningAtlas server =
            RunningAtlas.of(Atlas::open).with(ServerSettings.DEFAULT.within(Duration.ofSeconds(60), 500));

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

    /** As ontology/ is laid out, with the query's own prefixes before the well-known ones. */
    @Test
    void aGraphAsTurtleIsLaidOutAsFilesAre() {
        Client.Answer turtle = client.sparql(
                "PREFIX x: <http://x.org/> CONSTRUCT { x:b x:p 1 , x:a . x:b a x:C . x:a x:p <https://w3id.org/aigc/id/gan> } WHERE {}",
                "Accept",
                "text/turtle");
        assertThat(turtle.type()).startsWith("text/turtle");
        assertThat(turtle.body()).isEqualTo("""
                @prefix id: <https://w3id.org/aigc/id/> .
                @prefix x: <http://x.org/> .

                x:a
                    x:p id:gan
                .

                x:b
                    a x:C ;
                    x:p 1 , x:a
                .
                """);
        Client.Answer trig = client.sparql(
                "CONSTRUCT { GRAPH <http://x.org/g> { <http://x.org/a> <http://x.org/p> 1 } } WHERE {}",
                "Accept",
                "application/trig");
        assertThat(trig.type()).startsWith("application/trig");
        assertThat(trig.body()).isEqualTo("""

                <http://x.org/g> {
                    <http://x.org/a>
                        <http://x.org/p> 1
                    .
                }
                """);
    }

    @Test
    void aQueryIsAnsweredByGetByFormAndByBody() {
        assertThat(client.sparql(MAKER, "Accept", "text/csv").body()).contains(OPENAI);
        assertThat(client.send(
                                "POST",
                                "/sparql",
                                "query=" + Client.encode(MAKER),
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .body())
                .contains(OPENAI);
        assertThat(client.send("POST", "/sparql", MAKER, "Content-Type", "application/sparql-query")
                        .body())
                .contains(OPENAI);
    }

    @Test
    void theClientGetsTheFormItAsksFor() {
        assertThat(client.sparql(MAKER, "Accept", "application/sparql-results+json")
                        .type())
                .startsWith("application/sparql-results+json");
        assertThat(client.sparql(MAKER, "Accept", "application/sparql-results+xml;q=0.9, text/csv;q=0.1")
                        .type())
                .startsWith("application/sparql-results+xml");
        assertThat(client.sparql("CONSTRUCT WHERE { ?s a <https://w3id.org/aigc/ns#Vendor> }", "Accept", "text/turtle")
                        .type())
                .startsWith("text/turtle");
    }

    @Test
    void theDefaultGraphIsTheUnionAndFromNamesGraphsOfTheAtlas() {
        String count = "SELECT (COUNT(*) AS ?n) %s { ?s a <https://w3id.org/aigc/ns#Claim> }";
        assertThat(client.sparql(count.formatted("FROM <https://w3id.org/aigc/graph/article>"), "Accept", "text/csv")
                        .body())
                .contains("102");
        assertThat(client.sparql(count.formatted("FROM <https://w3id.org/aigc/graph/vocabulary>"), "Accept", "text/csv")
                        .body())
                .isEqualToIgnoringNewLines("n\r\n0");
        assertThat(client.get(
                                "/sparql?query=" + Client.encode(count.formatted("")) + "&default-graph-uri="
                                        + Client.encode("https://w3id.org/aigc/graph/article"),
                                "Accept",
                                "text/csv")
                        .body())
                .contains("102");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE <%s> { ?s ?p ?o } } } } }",
                "ASK { BIND(EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?x) }",
                "SELECT (SUM(IF(EXISTS { SERVICE <%s> { ?s ?p ?o } }, 1, 0)) AS ?x) { ?s ?p ?o }",
                "SELECT * { BIND(<%s> AS ?where) SERVICE ?where { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
                "DESCRIBE <x:a> ORDER BY (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
                "SELECT * { { SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <%s> { ?s ?p ?o } }) } }",
                "SELECT * FROM <%s> { ?s ?p ?o }",
                "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
                "DESCRIBE ?s FROM <%s> { ?s ?p ?o }",
            })
    void aQueryReachesNobody(String query) {
        Client.Answer answer = client.sparql(query.formatted(listener.address()));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).containsAnyOf("asks no other service", "fetches none");
        assertThat(listener.calls()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
    void aGraphNamedInTheAddressIsNotFetched(String parameter) {
        String path = "/sparql?query=" + Client.encode("ASK { ?s ?p ?o }") + "&" + parameter + "=";
        assertThat(client.get(path + Client.encode(listener.address())).status())
                .isEqualTo(400);
        assertThat(client.get(path + Client.encode("file:///etc/passwd")).body())
                .contains("fetches none");
        assertThat(listener.calls()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:java.lang.System>() AS ?x) {}",
                "SELECT * { ?s <java:org.example.Code> ?o }",
                "SELECT (CALL(IRI('java:org.example.Code')) AS ?x) {}",
                "SELECT * { BIND(IRI(CONCAT('ja', 'va:org.example.Code')) AS ?f) BIND(CALL(?f) AS ?x) }",
                "SELECT * { ?s ?p ?o } ORDER BY (<java:org.example.Code>())",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:org.example.Code>(?s))",
            })
    void codeThatAQueryNamesIsNotRun(String query) {
        Client.Answer answer = client.sparql(query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("runs no code");
    }

    @Test
    void functionsOfTheLanguageAndOfTheTextIndexStayUsable() {
        assertThat(client.sparql(
                                "SELECT (<http://www.w3.org/2001/XMLSchema#integer>('7') + STRLEN('ab') AS ?n) {}",
                                "Accept",
                                "text/csv")
                        .body())
                .isEqualToIgnoringNewLines("n\r\n9");
        assertThat(client.sparql("SELECT * { ?s <http://jena.apache.org/text#query> 'ChatGPT' }", "Accept", "text/csv")
                        .body())
                .contains("https://w3id.org/aigc/id/chatgpt");
    }

    @Test
    void whetherARequestUpdatesIsDecidedByParsing() {
        assertThat(client.sparql("# SELECT\nINSERT DATA { <x:a> <x:b> <x:c> }").status())
                .isEqualTo(400);
        assertThat(client.sparql("PREFIX delete: <x:insert> SELECT * { ?s delete:a ?o }")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aQueryThatTakesTooLongIsStoppedWithASentence() {
        Client.Answer answer = client.get("/sparql?timeout=0.2&query=" + Client.encode(ENDLESS));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).contains("was stopped");
    }

    @Test
    void aClientCanAskForLessTimeThanTheServerGivesNeverForMore() {
        try (Atlas another = Atlas.open();
                AtlasServer hasty = AtlasServer.start(
                        another, ServerSettings.DEFAULT.onPort(0).within(Duration.ofMillis(300), 500))) {
            Client.Answer answer =
                    new Client(hasty.address()).get("/sparql?timeout=3600&query=" + Client.encode(ENDLESS));
            assertThat(answer.status()).isEqualTo(503);
        }
    }

    @Test
    void anAnswerHasNoMoreRowsThanTheLimitAndSaysSo() {
        Client.Answer rows = client.sparql("SELECT * { ?s ?p ?o }", "Accept", "text/csv");
        assertThat(rows.body().lines()).hasSize(501);
        assertThat(rows.header("Answer-Cut-At")).contains("500");
        Client.Answer triples = client.sparql("CONSTRUCT WHERE { ?s ?p ?o }", "Accept", "application/n-triples");
        assertThat(triples.body().lines()).hasSize(500);
        assertThat(client.sparql("SELECT * { ?s ?p ?o } LIMIT 500").header("Answer-Cut-At"))
                .isEmpty();
    }

    @Test
    void aQueryThatIsNestedTooDeeplyIsRefused() {
        String deep = "SELECT * " + "{".repeat(20_000) + "}".repeat(20_000);
        Client.Answer answer = client.send("POST", "/sparql", deep, "Content-Type", "application/sparql-query");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("nested too deeply");
    }

    @Test
    void aQueryThatIsTooLargeIsRefused() {
        String large = "ASK {} #" + "x".repeat(1 << 20);
        Client.Answer answer = client.send("POST", "/sparql", large, "Content-Type", "application/sparql-query");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("1 MiB");
    }

    @Test
    void aDescriptionIsCutLikeEveryAnswer() {
        Client.Answer answer = client.sparql(
                "DESCRIBE ?s { ?s a <https://w3id.org/aigc/ns#Claim> }", "Accept", "application/n-triples");
        assertThat(answer.body().lines()).hasSize(500);
        assertThat(answer.header("Answer-Cut-At")).contains("500");
    }

    @Test
    void aDescriptionThatTakesTooLongIsStoppedLikeEveryQuery() {
        Client.Answer answer = client.get("/sparql?timeout=0.001&query="
                + Client.encode("DESCRIBE ?claim { ?claim a <https://w3id.org/aigc/ns#Claim> }"));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).contains("was stopped");
    }

    @Test
    void namedGraphsAreAnsweredInASyntaxThatHoldsThem() {
        String query = "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }";
        Client.Answer open = client.sparql(query);
        assertThat(open.type()).startsWith("application/trig");
        assertThat(open.body()).contains("https://w3id.org/aigc/graph/");
        Client.Answer quads = client.sparql(query, "Accept", "application/n-quads");
        assertThat(quads.body().lines()).hasSize(500);
        assertThat(quads.header("Answer-Cut-At")).contains("500");
        assertThat(client.sparql(query, "Accept", "text/turtle").status()).isEqualTo(406);
    }

    @Test
    void aFaultInChineseTextIsToldInUtf8() {
        Client.Answer answer = client.sparql("SELECT 中文 {", "Accept", "text/plain");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("text/plain").contains("utf-8");
    }

    @Test
    void nobodyWritesToTheBundledGraph() {
        assertThat(client.update("CLEAR ALL", "whatever").status()).isEqualTo(403);
        assertThat(client.send("PUT", "/data?graph=x:g", "", "Content-Type", "text/turtle")
                        .body())
                .contains("only read");
    }

    @Test
    void graphsAreReadByTheirAddresses() {
        String article = "/data?graph=" + Client.encode("https://w3id.org/aigc/graph/article");
        assertThat(client.get(article, "Accept", "application/n-triples").body())
                .contains("<https://w3id.org/aigc/claim/c067>");
        assertThat(client.send("HEAD", article, "").status()).isEqualTo(200);
        assertThat(client.send("HEAD", "/data?default", "").status()).isEqualTo(200);
        assertThat(client.get("/data?graph=x:none").status()).isEqualTo(404);
        assertThat(client.get("/data?graph=x:none&default").status()).isEqualTo(400);
    }

    @Test
    void pagesOfOtherSitesMayReadButSendNoToken() {
        Client.Answer answer = client.send(
                "OPTIONS",
                "/update",
                "",
                "Origin",
                "https://example.org",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "authorization");
        assertThat(answer.header("Access-Control-Allow-Headers").orElse(""))
                .doesNotContainIgnoringCase("authorization");
        assertThat(client.sparql("ASK {}", "Origin", "https://example.org").header("Access-Control-Allow-Origin"))
                .contains("*");
    }
}
