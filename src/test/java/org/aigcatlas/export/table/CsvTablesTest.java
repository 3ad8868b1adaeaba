package org.aigcatlas.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.export.Exported;
import org.aigcatlas.export.Shape;
import org.aigcatlas.export.option.ExportOptions;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables, read back row by row. */
class CsvTablesTest {
    @TempDir
    private Path folder;

    private Path directory(String format, String scope, ExportOptions choices) {
        Path directory = folder.resolve(format);
        Exported.atlas().export(format, scope, choices).write(directory, done -> {});
        return directory;
    }

    private static Stream<String> scopes() {
        return Exported.SCOPES.stream();
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void tablesHaveARowAThingAndAnEdgeListThatFits(String scope) throws IOException {
        Path tables = directory("csv", scope, ExportOptions.USUAL.withByteOrderMark());
        Shape expected = Shape.expected(scope);
        Set<String> ids = new HashSet<>();
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).startsWith("\ufeffid,");
                if (!file.endsWith("edges.csv")) {
                    rows(file).forEach(row -> assertThat(ids.add(row.get("id"))).isTrue());
                }
            }
        }
        assertThat(ids).hasSameSizeAs(expected.nodes());
        List<CSVRecord> edges = rows(tables.resolve("edges.csv"));
        // Unions are led to member by member, which no triple says.
        assertThat(edges).hasSizeGreaterThanOrEqualTo(expected.edges().size());
        assertThat(edges).allSatisfy(edge -> assertThat(ids).contains(edge.get("source"), edge.get("target")));
        if (scope.equals("all") || scope.equals("concepts")) {
            assertThat(edges)
                    .map(edge -> edge.get("id"))
                    .contains(
                            "chatgpt--madeBy--openai",
                            "chatgpt--instanceOf--aigc-application",
                            "chatgpt--performs--dialogue",
                            "gpt--instanceOf--large-language-model",
                            "gpt--produces--text");
            assertThat(rows(tables.resolve("Vendor.csv")))
                    .anyMatch(row -> row.get("label_zh").equals("百度")
                            && row.get("label_en").equals("Baidu"));
        } else if (!scope.equals("vocabulary")) {
            assertThat(edges).hasSameSizeAs(expected.edges());
        }
    }

    @Test
    void tablesKeepNumbersAndDatesAsTheyAre() throws IOException {
        Path tables = directory("csv", "landscape", ExportOptions.USUAL);
        CSVRecord offering = rows(tables.resolve("Offering.csv")).getFirst();
        assertThat(offering.get("inputPrice")).isEqualTo("0.25");
        assertThat(offering.get("contextLimit")).isEqualTo("128000");
        assertThat(offering.get("recordedRelease")).isEqualTo("2025-03-01");
        assertThat(offering.get("recordedRelease_year")).isEqualTo("2025");
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        String text = Files.readString(file).replaceFirst("^\ufeff", "");
        try (CSVParser parser = CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }
}
