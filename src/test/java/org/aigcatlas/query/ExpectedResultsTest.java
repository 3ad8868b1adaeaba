package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Curated;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each canned query, run with its defaults over the curated graph, answers what stands beside it. Queries that ask for
 * the catalogues carry the tag {@code landscape} and are held elsewhere.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpectedResultsTest {
    private static final Path EXPECTED = Path.of("queries", "expected");

    private Atlas atlas;

    @BeforeAll
    void open() {
        atlas = Curated.open();
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    @ParameterizedTest
    @MethodSource("org.aigcatlas.Curated#queries")
    void theAnswerIsTheExpectedOne(String name) throws IOException {
        List<List<String>> expected = read(EXPECTED.resolve(name + ".csv"));
        assertThat(expected).as("expected rows").hasSizeGreaterThan(1);
        assertThat(table(atlas.query(name, Map.of()))).containsExactlyElementsOf(expected);
    }

    @Test
    void everyExpectedResultHasItsQuery() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.csv$", "")))
                    .isSubsetOf(new QueryRegistry().names());
        }
    }

    private static List<List<String>> read(Path file) {
        assertThat(file).as("what the query is expected to answer").exists();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> table(Answer answer) {
        return answer instanceof Answer.Triples triples ? table(triples) : table((Answer.Rows) answer);
    }

    /** The triples of a graph have no order of their own. */
    private static List<List<String>> table(Answer.Triples triples) {
        Stream<List<String>> rows = triples
                .graph()
                .find()
                .mapWith(triple ->
                        List.of(cell(triple.getSubject()), cell(triple.getPredicate()), cell(triple.getObject())))
                .toList()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(row -> String.join("\u0000", row)));
        return Stream.concat(Stream.of(List.of("subject", "predicate", "object")), rows)
                .toList();
    }

    private static List<List<String>> table(Answer.Rows rows) {
        List<List<String>> table = new ArrayList<>();
        table.add(rows.columns());
        rows.rows()
                .forEach(row -> table.add(
                        rows.columns().stream().map(column -> cell(row, column)).toList()));
        return table;
    }

    private static String cell(Binding row, String column) {
        return cell(row.get(column));
    }

    private static String cell(@Nullable Node node) {
        return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
