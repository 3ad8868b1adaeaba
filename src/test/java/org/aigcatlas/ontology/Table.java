package org.aigcatlas.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables kept by hand beside the catalogues, as their files have them. */
final class Table {
    private static final Path FOLDER = Path.of("ontology", "catalogue");
    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private Table() {}

    static List<CSVRecord> rows(String table) {
        try (CSVParser parser = CSVParser.parse(FOLDER.resolve(table), StandardCharsets.UTF_8, FORM)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> column(String table, String column) {
        return rows(table).stream().map(row -> row.get(column)).toList();
    }

    /** {@return the cells of a column that are not empty} */
    static List<String> present(String table, String column) {
        return column(table, column).stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /** {@return one column of the rows in which another has a value} */
    static List<String> where(String table, String other, String value, String column) {
        return rows(table).stream()
                .filter(row -> row.get(other).equals(value))
                .map(row -> row.get(column))
                .toList();
    }
}
