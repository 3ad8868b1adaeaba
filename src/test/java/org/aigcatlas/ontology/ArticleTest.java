package org.aigcatlas.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aigcatlas.Atlas;
import org.aigcatlas.Curated;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.query.Answer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The graph says what the table of the article's claims says, all of it and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "claims.csv");
    private static final String THE_ARTICLE = "article";
    private static final Set<String> KINDS = Set.of("large-model", "pretrained-large-model");

    private final List<CSVRecord> table = table();
    private Atlas atlas;

    @BeforeAll
    void open() {
        atlas = Curated.open();
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    private static List<CSVRecord> table() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(TABLE, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the first column of an answer, each with the rest of its row} */
    private Map<String, List<String>> ask(String sparql) {
        Answer.Rows rows = (Answer.Rows) atlas.sparql(sparql);
        Map<String, List<String>> answer = new TreeMap<>();
        rows.rows()
                .forEach(row -> answer.put(
                        word(row.get(rows.columns().getFirst())),
                        rows.columns().stream()
                                .skip(1)
                                .map(column -> row.contains(column) ? word(row.get(column)) : "")
                                .toList()));
        return answer;
    }

    private static String word(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static String thing(String name) {
        return name.equals(THE_ARTICLE) ? Iris.SOURCE + name : Iris.ID + name;
    }

    /** The table has one word where the atlas has two: a kind of model is no instance of one. */
    private static String relation(CSVRecord row) {
        String name = row.get("relation");
        if (name.equals("is-a")) {
            return Iris.NS + (KINDS.contains(row.get("subject")) ? "kindOf" : "instanceOf");
        }
        if (name.equals("definition")) {
            return "http://www.w3.org/2004/02/skos/core#definition";
        }
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("-", -1)) {
            camel.append(camel.isEmpty() ? part.charAt(0) : Character.toUpperCase(part.charAt(0)))
                    .append(part.substring(1));
        }
        return Iris.NS + camel;
    }

    private static String object(CSVRecord row) {
        String name = row.get("object");
        return name.isEmpty() || row.get("relation").equals("published") ? name : thing(name);
    }

    private static String claim(CSVRecord row) {
        return Iris.CLAIM + row.get("id");
    }

    @Test
    void eachClaimSaysWhatTheTableSays() {
        Map<String, List<String>> expected = new TreeMap<>();
        table.forEach(row -> expected.put(
                claim(row),
                List.of(
                        thing(row.get("subject")),
                        relation(row),
                        object(row),
                        row.get("en"),
                        row.get("zh"),
                        Iris.SOURCE + "article#" + row.get("section"))));
        assertThat(expected).hasSize(102);
        assertThat(ask("""
                SELECT ?claim ?s ?p ?o ?en ?zh ?place {
                  GRAPH graph:article {
                    ?claim a aigc:Claim ; rdf:subject ?s ; rdf:predicate ?p ; aigc:statedIn ?place ; rdfs:label ?en , ?zh .
                    FILTER(LANG(?en) = "en" && LANG(?zh) = "zh")
                    OPTIONAL { ?claim rdf:object ?o }
                  }
                }""")).isEqualTo(expected);
    }

    @Test
    void whatTheTableCallsLooseOrCannotBeMeasuredIsNotSimplyAccepted() {
        Map<String, List<String>> expected =
                table.stream().collect(Collectors.toMap(ArticleTest::claim, row -> List.of(Iris.NS + standing(row))));
        assertThat(ask("SELECT ?claim ?standing { GRAPH graph:article { ?claim aigc:standing ?standing } }"))
                .isEqualTo(expected);
    }

    private static String standing(CSVRecord row) {
        return row.get("kind").equals("compare")
                ? "Opinion"
                : row.get("note").startsWith("loose") ? "Loose" : "Accepted";
    }

    @Test
    void everyNoteOfTheTableIsARemarkInBothLanguages() {
        Set<String> noted = table.stream()
                .filter(row -> !row.get("note").isEmpty() || !standing(row).equals("Accepted"))
                .map(ArticleTest::claim)
                .collect(Collectors.toSet());
        assertThat(ask("""
                SELECT ?claim ?en ?zh {
                  GRAPH graph:article { ?claim aigc:remark ?en , ?zh FILTER(LANG(?en) = "en" && LANG(?zh) = "zh") }
                }""").keySet()).containsAll(noted);
    }

    @Test
    void eachClaimWithAnObjectIsAPlainFactOfTheArticlesGraph() {
        Set<String> expected = table.stream()
                .filter(row -> !object(row).isEmpty())
                .map(row -> thing(row.get("subject")) + " " + relation(row) + " " + object(row))
                .collect(Collectors.toSet());
        assertThat(ask("""
                SELECT (CONCAT(STR(?s), " ", STR(?p), " ", STR(?o)) AS ?fact) {
                  GRAPH graph:article { ?s ?p ?o FILTER NOT EXISTS { ?s a aigc:Claim } }
                }""").keySet()).isEqualTo(expected);
    }

    @Test
    void everyThingOfTheTableHasNameAndDefinitionInBothLanguages() {
        Set<String> names = new HashSet<>();
        table.forEach(row -> {
            names.add(thing(row.get("subject")));
            names.add(object(row));
        });
        names.removeIf(name -> !name.startsWith(Iris.ID));
        // Of the 75 names, one is the article and one a date.
        assertThat(names).hasSize(73);
        Map<String, List<String>> described = ask("""
                SELECT ?thing (COUNT(DISTINCT ?name) AS ?names) (COUNT(DISTINCT ?definition) AS ?definitions) {
                  ?thing rdfs:label ?name ; skos:definition ?definition .
                  FILTER(LANG(?name) = LANG(?definition) && LANG(?name) IN ("en", "zh"))
                } GROUP BY ?thing""");
        assertThat(names).allSatisfy(name -> assertThat(described.get(name)).isEqualTo(List.of("2", "2")));
    }
}
