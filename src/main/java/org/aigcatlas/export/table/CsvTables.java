package org.aigcatlas.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aigcatlas.export.file.FileTree;
import org.aigcatlas.export.format.Exporter;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.graph.Attribute;
import org.aigcatlas.export.graph.AttributeColumns;
import org.aigcatlas.export.graph.GraphNode;
import org.aigcatlas.export.graph.PropertyGraph;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.scope.Selection;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One table a class, and a list of edges.
 *
 * @param format what is to be known of it
 */
public record CsvTables(Format format) implements Exporter.OfFolder {
    private static final CSVFormat CSV = CSVFormat.RFC4180;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** The exporter with its description. */
    public CsvTables() {
        this(Format.of(
                        "csv",
                        "spreadsheets, pandas, DuckDB: one table a class, and the edges",
                        "供电子表格、pandas、DuckDB 使用：每类一张表，外加一张关系表",
                        "application/zip",
                        "zip",
                        EvidenceForm.values())
                .withTables());
    }

    @Override
    public void write(Selection selection, FileTree folder) throws IOException {
        PropertyGraph graph = PropertyGraph.of(selection);
        AttributeColumns columns = new AttributeColumns(graph);
        boolean mark = selection.options().byteOrderMark();
        try (Tables tables = new Tables(columns.ofNodes(), mark)) {
            graph.nodes(node -> tables.add(node, columns.of(node)));
            tables.moveTo(folder);
        }
        folder.file("edges.csv", out -> edges(graph, columns, mark, out));
    }

    private static void edges(PropertyGraph graph, AttributeColumns columns, boolean mark, OutputStream out)
            throws IOException {
        CSVPrinter csv = printer(out, mark);
        List<String> head = new ArrayList<>(List.of("id", "source", "target", "label"));
        columns.ofEdges().forEach(column -> head.add(column.name()));
        print(head, mark, csv);
        graph.edges(edge -> {
            List<String> row = new ArrayList<>(List.of(
                    edge.id(), edge.source(), edge.target(), edge.relation().label()));
            fill(row, columns.ofEdges(), columns.of(edge));
            print(row, mark, csv);
        });
        csv.flush();
    }

    private static CSVPrinter printer(OutputStream out, boolean mark) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (mark) {
            writer.write(BYTE_ORDER_MARK);
        }
        return new CSVPrinter(writer, CSV);
    }

    /** A table with the mark is one for spreadsheets. */
    private static void print(List<String> cells, boolean mark, CSVPrinter csv) throws IOException {
        csv.printRecord(mark ? SpreadsheetCells.of(cells) : cells);
    }

    private static void fill(List<String> row, List<Attribute> columns, Map<String, Object> values) {
        columns.forEach(column -> row.add(AttributeColumns.flat(values.getOrDefault(column.name(), ""))));
    }

    /** Keeps the table of each class on disk until all things are read: they don't come class by class. */
    private static final class Tables implements AutoCloseable {
        private final List<Attribute> columns;
        private final boolean mark;
        private final Map<String, Path> files = new TreeMap<>();
        private final Map<String, CSVPrinter> printers = new TreeMap<>();

        Tables(List<Attribute> columns, boolean mark) {
            this.columns = columns;
            this.mark = mark;
        }

        void add(GraphNode node, Map<String, Object> values) throws IOException {
            List<String> row = new ArrayList<>(List.of(node.id(), node.label()));
            fill(row, columns, values);
            print(row, mark, printer(node.type()));
        }

        private CSVPrinter printer(String type) throws IOException {
            CSVPrinter known = printers.get(type);
            if (known != null) {
                return known;
            }
            Path file = Files.createTempFile("aigc-table", ".csv");
            files.put(type, file);
            CSVPrinter printer = CsvTables.printer(Files.newOutputStream(file), mark);
            List<String> head = new ArrayList<>(List.of("id", "label"));
            columns.forEach(column -> head.add(column.name()));
            print(head, mark, printer);
            printers.put(type, printer);
            return printer;
        }

        void moveTo(FileTree folder) throws IOException {
            for (Map.Entry<String, Path> entry : files.entrySet()) {
                CSVPrinter printer = printers.get(entry.getKey());
                if (printer != null) {
                    printer.close(true);
                }
                folder.file(entry.getKey() + ".csv", out -> Files.copy(entry.getValue(), out));
            }
        }

        @Override
        public void close() throws IOException {
            for (CSVPrinter printer : printers.values()) {
                printer.close();
            }
            for (Path file : files.values()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
