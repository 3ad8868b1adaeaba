package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.aigcatlas.Atlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would never end or take all the memory that there is. */
class HostileQueriesTest {
    private static final String TOKEN = "correct horse battery";
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final String REGEX =
            "ASK { BIND('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac' AS ?t) FILTER REGEX(?t, '(a|a)*b\\\\1') }";

    /** How often a query is timed, where the machine is busy with something else. */
    private static final int TRIES = 3;

    @TempDir
    private static Path directory;

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(
                    () -> Atlas.open(SmallStore.in(directory.resolve("store"))))
            .with(ServerSettings.DEFAULT.within(LIMIT, 1000).withToken(TOKEN));

    private static final Client client = server.client();

    @ParameterizedTest
    @ValueSource(
            strings = {
                REGEX,
                "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac', '(a|a)*b\\\\1', 'x') AS ?x) {}",
                "SELECT ?s { ?s ?p ?o } ORDER BY REGEX(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac', STR(?s)), '(a|a)*b\\\\1') LIMIT 5",
                "DESCRIBE ?s { ?s ?p ?o FILTER REGEX(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac', STR(?s)), '(a|a)*b\\\\1') }",
                "CONSTRUCT WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?a = ?i) }",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f",
                "SELECT DISTINCT ?a ?f { ?a ?b ?c . ?d ?e ?f }",
                "SELECT ?a ?d (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d",
                "SELECT (COUNT(*) AS ?n) { ?a (!<x:p>|^!<x:p>)* ?b . ?b (!<x:p>|^!<x:p>)* ?c }",
                "SELECT (COUNT(*) AS ?n) { ?a (!<x:p>)+/(!<x:p>)+/(!<x:p>)* ?b }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f MINUS { ?a ?x ?y . ?d ?z ?w } }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f FILTER NOT EXISTS { ?c ?x ?y . ?y ?z ?w . ?v ?u ?f } FILTER(?a = ?f) }",
                "SELECT * { { SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?a } { SELECT * { ?g ?h ?i } ORDER BY ?g } }",
                "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?f))) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
                "SELECT (GROUP_CONCAT(?c) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
                "SELECT * { ?a ?b ?c OPTIONAL { ?d ?e ?f FILTER(STRLEN(CONCAT(STR(?c), STR(?f))) < 0) } }"
            })
    @Timeout(120)
    void noQueryOutlivesItsTime(String query) {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES && least > LIMIT.toMillis() + 1000; attempt++) {
            long begun = System.nanoTime();
            Client.Answer answer = client.sparql(query);
            least = Math.min(least, Duration.ofNanos(System.nanoTime() - begun).toMillis());
            assertThat(answer.status()).as(query + "\n" + answer.body()).isIn(200, 400, 503);
        }
        assertThat(least).as("milliseconds of " + query).isLessThan(LIMIT.toMillis() + 1000);
    }

    @Test
    @Timeout(60)
    void noUpdateDoesEither() {
        String graph = "<https://w3id.org/aigc/graph/test>";
        long begun = System.nanoTime();
        Client.Answer answer = client.update(
                "INSERT { GRAPH " + graph + " { ?s <http://example.org/p> ?t } } WHERE { ?s ?p ?o"
                        + " BIND(REPLACE(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac', STR(?s)), '(a|a)*b\\\\1', '') AS ?t) }",
                TOKEN);
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LIMIT.multipliedBy(5));
        assertThat(client.sparql("ASK { GRAPH " + graph + " {} }").status()).isNotEqualTo(500);
    }

    @Test
    @Timeout(120)
    void twentyAtOnceLeaveTheServerAnswering() {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String query = REGEX.replace("*b", "*b" + i);
                answers.add(
                        CompletableFuture.supplyAsync(() -> client.sparql(query).status(), clients));
            }
            assertThat(client.get("/health").status()).isEqualTo(200);
            answers.forEach(answer -> assertThat(answer.join()).isEqualTo(503));
            assertThat(client.get("/health").status()).isEqualTo(200);
        }
    }

    @Test
    void aStringThatDoublesIsRefusedInWords() {
        StringBuilder query = new StringBuilder("SELECT ?x23 { BIND('aa' AS ?x0) ");
        for (int i = 1; i <= 23; i++) {
            query.append("BIND(CONCAT(?x%d, ?x%d) AS ?x%d) ".formatted(i - 1, i - 1, i));
        }
        Client.Answer answer = client.sparql(query + "}");
        assertThat(answer.status())
                .as(answer.body().substring(0, Math.min(300, answer.body().length())))
                .isEqualTo(400);
        assertThat(answer.body()).contains("query.text-too-long").contains("1048576");
    }

    @Test
    void anAnswerIsCutWhereItsTextsAreTooLong() {
        StringBuilder text = new StringBuilder("BIND('aaaaaaaaaaaaaaaa' AS ?x0) ");
        for (int i = 1; i <= 16; i++) {
            text.append("BIND(CONCAT(?x%d, ?x%d) AS ?x%d) ".formatted(i - 1, i - 1, i));
        }
        // 16 · 2^16 characters a row: 64 rows are 64 MiB.
        Client.Answer answer = client.sparql("SELECT ?x16 { " + text + " ?s ?p ?o } LIMIT 100", "Accept", "text/csv");
        assertThat(answer.status()).isIn(200, 503);
        if (answer.status() == 200) {
            assertThat(answer.header("Answer-Cut-At")).contains("64");
            assertThat(answer.body().lines().count()).isEqualTo(65);
        }
    }
}
