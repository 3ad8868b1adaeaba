package org.aigcatlas.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGuardTest {
    /** A text of 100 characters, a number of 100 digits, 512 KiB for a query, 4 MiB for all. */
    private static final Limits SMALL =
            new Limits(Duration.ofSeconds(1), 100, 100, 100, 10_000, 512 << 10, 4 << 20, 1 << 20, 1 << 20);

    private static final String TEN = "VALUES %s { 0 1 2 3 4 5 6 7 8 9 } ";
    private static final String TEN_THOUSAND =
            TEN.formatted("?a") + TEN.formatted("?b") + TEN.formatted("?c") + TEN.formatted("?d");
    private static final String PREFIXES = "PREFIX fn: <http://www.w3.org/2005/xpath-functions#>"
            + " PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>"
            + " PREFIX afn: <http://jena.apache.org/ARQ/function#> ";

    private final QueryGuard guard = QueryGuard.of(SMALL);
    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();

    QueryGuardTest() {
        guard.over(dataset.getContext()::set);
    }

    private long count(String query) {
        return count(query, 20_000);
    }

    private long count(String query, long milliseconds) {
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(QueryFactory.create(PREFIXES + query, Syntax.syntaxARQ))
                .timeout(milliseconds, TimeUnit.MILLISECONDS)
                .build()) {
            return exec.select().stream().count();
        }
    }

    private static ProblemCode code(QueryCancelledException e) {
        return LimitReached.told(e, Problem.of(ProblemCode.QUERY_TOO_LONG))
                .problems()
                .getFirst()
                .code();
    }

    private ProblemCode refused(String query) {
        QueryCancelledException e = catchThrowableOfType(QueryCancelledException.class, () -> count(query));
        assertThat(e).as(query).isNotNull();
        assertThat(guard.taken()).as("bytes that are taken after " + query).isZero();
        return code(e);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { FILTER REGEX(?t, ?p) %s }",
                "SELECT (REGEX(?t, ?p) AS ?x) { %s }",
                "SELECT (REGEX(?t, '(a|a)*b\\\\1') AS ?x) { %s }",
                "SELECT (REPLACE(?t, ?p, 'x') AS ?x) { %s }",
                "SELECT (fn:matches(?t, ?p) AS ?x) { %s }",
                "SELECT (fn:replace(?t, ?p, 'x') AS ?x) { %s }",
                "SELECT (fn:apply(fn:matches, ?t, ?p) AS ?x) { %s }",
                "SELECT * { %s BIND(IF(REGEX(?t, ?p), 1, 2) AS ?x) }",
                "SELECT * { %s } ORDER BY REGEX(?t, ?p)",
                "SELECT ?t { %s } GROUP BY ?t HAVING REGEX(?t, '(a|a)*b\\\\1')",
                "SELECT (SUM(IF(REGEX(?t, ?p), 1, 2)) AS ?x) { %s }",
                "SELECT (COUNT(*) AS ?x) { %s } GROUP BY (REGEX(?t, ?p) AS ?k)",
                "SELECT * { %s FILTER EXISTS { BIND(1 AS ?one) FILTER REGEX(?t, ?p) } }",
                "SELECT * { %s OPTIONAL { BIND(1 AS ?one) FILTER REGEX(?t, ?p) } }",
                "SELECT * { { SELECT (REGEX(?t, ?p) AS ?x) { %s } } }"
            })
    @Timeout(60)
    void matchingIsOverWhenItsTimeIs(String query) {
        String row = "VALUES (?t ?p) { ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac' '(a|a)*b\\\\1')"
                + " ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad' '(a|a)*b\\\\1') }";
        assertThat(catchThrowableOfType(QueryCancelledException.class, () -> count(query.formatted(row), 300)))
                .as(query)
                .isNotNull();
        assertThat(guard.taken()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONCAT(?t, ?t)",
                "REPLACE(?t, 'a', 'bb')",
                "REPLACE(?t, '$', ?t)",
                "UCASE(CONCAT('ß', SUBSTR(?t, 1, 59), 'ßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßß'))",
                "ENCODE_FOR_URI(REPLACE(?t, 'a', '语'))",
                "fn:concat(?t, ?t)",
                "fn:replace(?t, 'a', 'bb')",
                "fn:upper-case(REPLACE(?t, 'a', 'ß'))",
                "afn:sprintf('%1000000d', 1)",
                "afn:sprintf('%200d', 1)"
            })
    void noStringGrowsOverItsLimit(String expression) {
        String sixty = "VALUES ?t { '" + "a".repeat(60) + "' }";
        assertThat(refused("SELECT (" + expression + " AS ?x) { " + sixty + " }"))
                .isEqualTo(ProblemCode.QUERY_TEXT_TOO_LONG);
        assertThat(refused("SELECT * { " + sixty + " FILTER(STRLEN(" + expression + ") > 0) }"))
                .isEqualTo(ProblemCode.QUERY_TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GROUP_CONCAT(?a)", "GROUP_CONCAT(DISTINCT CONCAT(STR(?a), STR(?b), STR(?c)); separator='')"})
    void noJoinedTextGrowsOverItsLimit(String aggregate) {
        assertThat(refused("SELECT (" + aggregate + " AS ?x) { " + TEN_THOUSAND + "}"))
                .isEqualTo(ProblemCode.QUERY_TEXT_TOO_LONG);
    }

    @Test
    void whatIsStoredMayBeLonger() {
        String long_ = "'" + "a".repeat(500) + "'";
        assertThat(count("SELECT ?t (STR(?t) AS ?s) { VALUES ?t { " + long_ + " } FILTER REGEX(?t, '^a+$') }"))
                .isEqualTo(1);
        assertThat(count("SELECT (REPLACE(?t, 'b', 'c') AS ?s) { VALUES ?t { " + long_ + " } }"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?n * ?n", "math:pow(?n, 3)", "math:pow(10, 2000000000)"})
    void noNumberGrowsOverItsLimit(String expression) {
        assertThat(refused("SELECT (" + expression + " AS ?x) { VALUES ?n { " + "9".repeat(60) + " } }"))
                .isEqualTo(ProblemCode.QUERY_NUMBER_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { %s } ORDER BY ?a",
                "SELECT DISTINCT ?a ?b ?c ?d { %s }",
                "SELECT ?a ?b ?c ?d (COUNT(*) AS ?n) { %s } GROUP BY ?a ?b ?c ?d",
                "SELECT ?a ?b ?c ?d { %s } GROUP BY ?a ?b ?c ?d",
                "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?b), STR(?c), STR(?d))) AS ?n) { %s }",
                "SELECT (COUNT(DISTINCT *) AS ?n) { %s }",
                "SELECT * { { SELECT * { %s } } { SELECT * { VALUES ?z { 1 2 } } } }",
                "SELECT * { VALUES (?a ?x) { (1 2) (2 3) } MINUS { %s } }",
                "SELECT * { %s BIND(?a AS ?e) BIND(?a AS ?f) BIND(?a AS ?g) BIND(?a AS ?h) BIND(?a AS ?i) BIND(?a AS ?j) } ORDER BY ?a LIMIT 900"
            })
    void noQueryKeepsMoreThanItMay(String query) {
        assertThat(refused(query.formatted(TEN_THOUSAND))).isEqualTo(ProblemCode.QUERY_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { %s }",
                "SELECT ?a (MAX(?b) AS ?n) { %s } GROUP BY ?a",
                "SELECT (COUNT(DISTINCT ?b) AS ?n) { %s }",
                "SELECT DISTINCT ?a { %s }",
                "SELECT * { %s } ORDER BY ?d ?a LIMIT 20",
                "SELECT * { %s FILTER EXISTS { SELECT ?y { VALUES ?y { 1 2 3 } } ORDER BY ?y } }"
            })
    void whatOnlyFlowsThroughIsNotCounted(String query) {
        assertThat(count(query.formatted(TEN_THOUSAND))).isPositive();
        assertThat(guard.taken()).isZero();
    }

    @Test
    void queriesAtOnceShareWhatThereIs() {
        QueryGuard shared = QueryGuard.of(
                new Limits(Duration.ofSeconds(1), 100, 100, 100, 10_000, 8 << 20, 2 << 20, 1 << 20, 1 << 20));
        try (QueryMemory first = shared.answer();
                QueryMemory second = shared.answer()) {
            first.hold(1_500_000);
            QueryCancelledException e =
                    catchThrowableOfType(QueryCancelledException.class, () -> second.hold(1_000_000));
            assertThat(code(e)).isEqualTo(ProblemCode.QUERY_MEMORY_TAKEN);
        }
        assertThat(shared.taken()).isZero();
    }
}
