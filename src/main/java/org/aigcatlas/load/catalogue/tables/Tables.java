package org.aigcatlas.load.catalogue.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aigcatlas.store.Bundled;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables that people keep by hand beside the catalogues. */
public final class Tables {
    private static final String FOLDER = "ontology/catalogue";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private Tables() {}

    /** {@return the rows of a table that ships with the program, by column} */
    public static List<Map<String, String>> bundled(String file) {
        try (CSVParser rows = FORMAT.parse(new StringReader(Bundled.text(FOLDER, file)))) {
            return rows.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the rows of a table that ships with the program, by what stands in a column, the last one of each} */
    public static Map<String, Map<String, String>> keyed(String file, String column) {
        Map<String, Map<String, String>> keyed = new TreeMap<>();
        bundled(file).forEach(row -> keyed.put(row.getOrDefault(column, ""), row));
        return keyed;
    }
}
