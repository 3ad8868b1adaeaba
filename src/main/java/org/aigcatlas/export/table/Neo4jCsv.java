package org.aigcatlas.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.export.file.FileTree;
import org.aigcatlas.export.format.Exporter;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.graph.Attribute;
import org.aigcatlas.export.graph.Attribute.Kind;
import org.aigcatlas.export.graph.AttributeColumns;
import org.aigcatlas.export.graph.PropertyGraph;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.scope.Selection;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Two tables for {@code neo4j-admin database import}, with the types in their heads.
 *
 * @param format what is to be known of it
 */
public record Neo4jCsv(Format format) implements Exporter.OfFolder {
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.MINIMAL)
            .setRecordSeparator("\n")
            .get();

    /** The exporter with its description. */
    public Neo4jCsv() {
        this(Format.of(
                "neo4j-csv",
                "neo4j-admin database import: nodes and relationships of a large graph",
                "供 neo4j-admin database import 导入大图：节点表与关系表",
                "application/zip",
                "zip",
                EvidenceForm.values()));
    }

    @Override
    public void write(Selection selection, FileTree folder) throws IOException {
        PropertyGraph graph = PropertyGraph.of(selection);
        AttributeColumns columns = new AttributeColumns(graph);
        folder.file("nodes.csv", out -> nodes(graph, columns, out));
        folder.file("relationships.csv", out -> relationships(graph, columns, out));
        folder.file("import.txt", out -> out.write("""
                neo4j-admin database import full aigc --nodes=nodes.csv --relationships=relationships.csv --multiline-fields=true
                """.getBytes(StandardCharsets.UTF_8)));
    }

    private static void nodes(PropertyGraph graph, AttributeColumns columns, OutputStream out) throws IOException {
        List<Attribute> of = columns.ofNodes().stream()
                .filter(column -> !column.name().equals("classes"))
                .toList();
        CSVPrinter csv = printer(out);
        csv.printRecord(
                Stream.concat(Stream.of("id:ID", ":LABEL", "label"), of.stream().map(Neo4jCsv::head)));
        graph.nodes(node -> {
            List<String> row = new ArrayList<>(List.of(
                    node.id(),
                    Stream.concat(Stream.of("Thing"), node.classes().stream())
                            .distinct()
                            .collect(Collectors.joining(";")),
                    node.label()));
            fill(row, of, columns.of(node));
            csv.printRecord(row);
        });
        csv.flush();
    }

    private static void relationships(PropertyGraph graph, AttributeColumns columns, OutputStream out)
            throws IOException {
        List<Attribute> of = columns.ofEdges();
        CSVPrinter csv = printer(out);
        csv.printRecord(Stream.concat(
                Stream.of(":START_ID", ":END_ID", ":TYPE", "label"), of.stream().map(Neo4jCsv::head)));
        graph.edges(edge -> {
            List<String> row = new ArrayList<>(List.of(
                    edge.source(),
                    edge.target(),
                    edge.relation().upperName(),
                    edge.relation().label()));
            fill(row, of, columns.of(edge));
            csv.printRecord(row);
        });
        csv.flush();
    }

    private static CSVPrinter printer(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return new CSVPrinter(writer, CSV);
    }

    private static String head(Attribute column) {
        return column.name()
                + switch (column.kind()) {
                    case TEXT -> "";
                    case INTEGER, LONG -> ":long";
                    case DECIMAL -> ":double";
                    case BOOLEAN -> ":boolean";
                    case TEXTS -> ":string[]";
                };
    }

    private static void fill(List<String> row, List<Attribute> columns, Map<String, Object> values) {
        for (Attribute column : columns) {
            Object value = values.getOrDefault(column.name(), "");
            row.add(column.kind() == Kind.TEXTS && value instanceof List<?> texts ? array(texts) : value.toString());
        }
    }

    /** The import splits at every semicolon and knows no escape, so that one inside a text becomes a full-width one. */
    private static String array(List<?> texts) {
        return texts.stream()
                .map(text -> String.valueOf(text).replace(';', '；'))
                .collect(Collectors.joining(";"));
    }
}
