package org.aigcatlas.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.ExprException;
import org.junit.jupiter.api.Test;

/** What is guarded answers as the engine does by itself, value for value, wherever no limit is reached. */
class SameAsEngineTest {
    private static final long SEED = 20_260_727L;
    private static final int CASES = 3_000;
    private static final List<String> PIECES = List.of(
            "a", "b", "ab", "A", "ß", "İ", "语", "😀", " ", "\\n", ".", "*", "+", "?", "|", "(", ")", "(?:", "[a-b]",
            "[^a]", "^", "$", "\\\\b", "\\\\d", "\\\\w", "{1,2}", "\\\\1", "(?=a)", "a{2}", "x");
    private static final List<String> TEXTS =
            List.of("a", "b", "ab", "A", "B", "ß", "İ", "语", "😀", " ", "\\n", "1", "$", ".", "x");
    private static final List<String> REPLACEMENTS = List.of("", "x", "$0", "$1", "[$0]", "\\\\\\\\", "$9");
    private static final List<String> FLAGS = List.of("", "i", "s", "m", "x", "q", "im", "z", "iq");
    private static final List<String> KINDS = List.of("", "@en", "@zh-Hans", "^^xsd:string", "^^xsd:integer");

    private final Random random = new Random(SEED);
    private final DatasetGraph plain = DatasetGraphFactory.create();
    private final DatasetGraph guarded = DatasetGraphFactory.create();

    SameAsEngineTest() {
        QueryGuard.of(Limits.DEFAULT).over(guarded.getContext()::set);
    }

    private String some(List<String> pieces, int most) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            text.append(one(pieces));
        }
        return text.toString();
    }

    private String one(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }

    private String literal(List<String> pieces, int most) {
        return "\"" + some(pieces, most) + "\"" + (random.nextInt(3) == 0 ? one(KINDS) : "");
    }

    private static String answer(DatasetGraph dataset, String text) {
        try {
            Query query = QueryFactory.create(
                    "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX fn: <http://www.w3.org/2005/xpath-functions#> "
                            + text,
                    Syntax.syntaxARQ);
            try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
                StringBuilder rows = new StringBuilder();
                exec.select().forEachRemaining((Binding row) -> rows.append(row).append('\n'));
                return rows.toString();
            }
        } catch (QueryParseException | ExprException e) {
            return "no query";
        } catch (StackOverflowError e) {
            return "too deep";
        }
    }

    private void same(String query) {
        assertThat(answer(guarded, query)).as(query).isEqualTo(answer(plain, query));
    }

    @Test
    void regexAndReplaceGiveWhatTheEngineGives() {
        int bound = 0;
        for (int i = 0; i < CASES; i++) {
            String text = literal(TEXTS, 8);
            String pattern = literal(PIECES, 5);
            String flags = random.nextBoolean() ? ", \"" + one(FLAGS) + "\"" : "";
            String replacement = literal(REPLACEMENTS, 2);
            String values = " VALUES (?t ?p) { (" + text + " " + pattern + ") }";
            String query =
                    "SELECT (REGEX(?t, ?p" + flags + ") AS ?m) (REPLACE(?t, ?p, " + replacement + flags + ") AS ?r)"
                            + " (fn:matches(?t, ?p" + flags + ") AS ?x) (fn:replace(?t, ?p, " + replacement + flags
                            + ") AS ?y) {" + values + " }";
            same(query);
            same("SELECT ?t (REPLACE(?t, " + pattern + ", " + replacement + flags + ") AS ?r) { " + values
                    + " FILTER REGEX(?t, " + pattern + flags + ") }");
            bound += answer(guarded, query).contains("?r=")
                            || answer(guarded, query).contains("?r ")
                    ? 1
                    : 0;
        }
        System.out.println("expressions compared: " + CASES + ", replaced: " + bound);
        assertThat(bound).isGreaterThan(CASES / 10);
    }

    @Test
    void stringsAndNumbersGiveWhatTheEngineGives() {
        for (int i = 0; i < CASES; i++) {
            String one = literal(TEXTS, 6);
            String other = literal(TEXTS, 3);
            same("SELECT (CONCAT(?a, ?b, ?a) AS ?c) (UCASE(?a) AS ?u) (LCASE(?a) AS ?l) (ENCODE_FOR_URI(?a) AS ?e)"
                    + " (CONTAINS(?a, ?b) AS ?h) (STRBEFORE(?a, ?b) AS ?f) (STRAFTER(?a, ?b) AS ?g) (?a * ?b AS ?m)"
                    + " (fn:concat(?a, ?b) AS ?k) (fn:contains(?a, ?b) AS ?n) (CONCAT() AS ?z) (xsd:integer(?a) AS ?q)"
                    + " { VALUES (?a ?b) { (" + one + " " + other + ") } }");
        }
    }

    @Test
    void aggregatesGiveWhatTheEngineGives() {
        for (int i = 0; i < CASES / 10; i++) {
            StringBuilder rows = new StringBuilder();
            for (int row = random.nextInt(12); row >= 0; row--) {
                rows.append(" (")
                        .append(random.nextInt(8) == 0 ? "UNDEF" : literal(TEXTS, 1))
                        .append(' ')
                        .append(random.nextInt(8) == 0 ? "UNDEF" : String.valueOf(random.nextInt(4)))
                        .append(")");
            }
            String values = "{ VALUES (?a ?b) {" + rows + " } }";
            String aggregates =
                    " (COUNT(*) AS ?c) (COUNT(DISTINCT *) AS ?d) (COUNT(?a) AS ?e) (COUNT(DISTINCT ?a) AS ?f)"
                            + " (SUM(?b) AS ?g) (AVG(?b) AS ?h) (MIN(?a) AS ?i) (MAX(?b) AS ?j) (SUM(DISTINCT ?b) AS ?k)"
                            + " (GROUP_CONCAT(?a; separator='|') AS ?l) (GROUP_CONCAT(DISTINCT ?a) AS ?m) (SAMPLE(?b) AS ?n)";
            same("SELECT" + aggregates + values);
            same("SELECT ?b" + aggregates + values + " GROUP BY ?b ORDER BY ?b");
            same("SELECT ?k2" + aggregates + values + " GROUP BY (CONCAT(STR(?b), 'x') AS ?k2) HAVING(COUNT(?a) > 0)"
                    + " ORDER BY ?k2");
            same("SELECT DISTINCT ?a " + values + " ORDER BY ?a");
            same("SELECT * " + values.replace("{ VALUES", "{ { SELECT * { VALUES (?b ?z) { (1 2) (3 4) } } } VALUES")
                    + " ORDER BY ?a ?b ?z");
            same("SELECT ?a { VALUES (?a ?b) {" + rows + " } MINUS { VALUES ?b { 1 2 } }"
                    + " FILTER NOT EXISTS { VALUES ?b { 0 } FILTER REGEX(?a, 'a') } } ORDER BY ?a LIMIT 5");
        }
    }

    @Test
    void theEnginesOwnSettingsStay() {
        assertThat(ARQ.getContext().isDefined(ARQConstants.sysOptimizerFactory)).isFalse();
    }
}
