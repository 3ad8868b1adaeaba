package org.aigcatlas.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryProfileTest {
    private static QueryProfile profile(String query) {
        return QueryProfile.of(QueryFactory.create(query, Syntax.syntaxARQ));
    }

    private static boolean isDetermined(String query) {
        return profile(query).isDetermined();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o } ORDER BY LCASE(STR(?o))",
                "ASK { ?s a <x:c> FILTER EXISTS { ?s <x:p> 1 } }",
                "DESCRIBE <x:a>",
                "CONSTRUCT { ?s <x:p> [] } WHERE { ?s ?p ?o }",
                "SELECT (SUM(?n) AS ?all) { ?s <x:n> ?n } GROUP BY ?s HAVING (COUNT(*) > 1)",
                "SELECT (<http://www.w3.org/2001/XMLSchema#integer>('7') AS ?n) {}",
                "SELECT * { ?s <http://jena.apache.org/text#query> 'now' }",
                "SELECT ('RAND()' AS ?text) {}",
            })
    void theGraphDecides(String query) {
        assertThat(isDetermined(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (NOW() AS ?x) {}",
                "SELECT (UUID() AS ?x) {}",
                "SELECT (CONCAT('a', STRUUID()) AS ?x) {}",
                "SELECT (BNODE() AS ?x) {}",
                "SELECT (BNODE('a') AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(RAND() < 0.5) }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?n FILTER(?n < NOW()) } }",
                "SELECT * { ?s ?p ?o } ORDER BY RAND()",
                "SELECT (SUM(RAND()) AS ?x) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(*) > RAND())",
                "SELECT ?x { ?s ?p ?o } GROUP BY (RAND() AS ?x)",
                "SELECT * { { SELECT * { BIND(YEAR(NOW()) AS ?year) } } }",
                "CONSTRUCT { <x:a> <x:p> ?x } WHERE { BIND(UUID() AS ?x) }",
                "DESCRIBE <x:a> ORDER BY RAND()",
                "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#current-dateTime>() AS ?x) {}",
                "SELECT (<x:function>(1) AS ?x) {}",
                "SELECT (CALL(<x:function>) AS ?x) {}",
                "SELECT * { ?x <http://jena.apache.org/ARQ/property#versionARQ> ?version }",
            })
    void somethingElseMayDecide(String query) {
        assertThat(isDetermined(query)).isFalse();
    }

    @Test
    void theGraphsOfItsDatasetAreNamedInTheirOrder() {
        assertThat(profile("SELECT * FROM <x:b> FROM NAMED <x:c> FROM <x:a> { GRAPH <x:d> { ?s ?p ?o } }")
                        .graphs())
                .containsExactly("x:b", "x:a", "x:c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASK { ?s ?p ?o } |",
                "ASK { SERVICE <x:s> { ?s ?p ?o } } | SERVICE <x:s>",
                "ASK { { SELECT * { SERVICE SILENT ?where { ?s ?p ?o } } } } | SERVICE ?where",
                "ASK { ?s <java:x.Code> ?o } | <java:x.Code>",
                "ASK { ?s ?p ?o FILTER NOT EXISTS { ?s ?q ?r FILTER(<JAVA:x.Code>(?r)) } } | <JAVA:x.Code>",
                "SELECT (SUM(<java:x.Code>(?o)) AS ?n) { ?s ?p ?o } | <java:x.Code>",
                "DESCRIBE <x:a> ORDER BY CALL(<x:f>) | CALL",
            })
    void whatWouldReachOutIsNamed(String query, String place) {
        assertThat(profile(query).outside().map(Problem::place)).isEqualTo(Optional.ofNullable(place));
    }

    @Test
    void codeInsideAPathIsNamed() {
        assertThat(profile("ASK { ?s (<x:p>|!(<x:q>|<java:x.Code>))* ?o }")
                        .outside()
                        .map(Problem::place))
                .contains("<java:x.Code>");
    }

    /** The engine works such a path out from either end, and the function from one alone. */
    @ParameterizedTest
    @ValueSource(strings = {"<x:p>|^%s", "(<x:p>/%s)?", "%s+", "!%s"})
    void aFunctionInsideALongerPathIsRefused(String path) {
        String query = "ASK { ?s " + path.formatted("<http://jena.apache.org/text#query>") + " ?o }";
        assertThat(profile(query).outside().map(Problem::code)).contains(ProblemCode.SPARQL_FUNCTION_IN_PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<x:p>/%s", "^%s", "(%s)"})
    void aFunctionThatIsAPatternOfItsOwnIsNot(String path) {
        String query = "ASK { ?s " + path.formatted("<http://jena.apache.org/text#query>") + " ?o }";
        assertThat(profile(query).outside()).isEmpty();
    }
}
