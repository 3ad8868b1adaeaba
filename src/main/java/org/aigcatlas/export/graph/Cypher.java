package org.aigcatlas.export.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.option.EvidenceForm;

/**
 * A script of Cypher that can be run any number of times over the same database.
 *
 * @param format what is to be known of it
 */
public record Cypher(Format format) implements GraphExporter {
    private static final int BATCH = 200;

    /** The exporter with its description. */
    public Cypher() {
        this(Format.of(
                "cypher",
                "Neo4j and Memgraph: a script to run",
                "供 Neo4j 与 Memgraph 使用：可直接运行的脚本",
                "application/x-cypher-query",
                "cypher",
                EvidenceForm.values()));
    }

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        AttributeColumns columns = new AttributeColumns(graph);
        Writer script = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        script.write("CREATE CONSTRAINT aigc_thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;\n");
        Batches nodes = new Batches(script, Cypher::nodes);
        graph.nodes(node -> {
            Map<String, Object> values = new TreeMap<>(columns.of(node));
            values.put("label", node.label());
            values.remove("classes");
            String labels =
                    node.classes().stream().map(Cypher::quotedName).distinct().collect(Collectors.joining(":"));
            nodes.add(labels, "{id: " + literal(node.id()) + ", p: " + map(values) + "}");
        });
        nodes.finish();
        Batches edges = new Batches(script, Cypher::edges);
        graph.edges(edge -> {
            Map<String, Object> values = new TreeMap<>(columns.of(edge));
            values.put("label", edge.relation().label());
            edges.add(
                    quotedName(edge.relation().upperName()),
                    "{s: " + literal(edge.source()) + ", t: " + literal(edge.target()) + ", p: " + map(values) + "}");
        });
        edges.finish();
        script.flush();
    }

    private static String nodes(String labels, String rows) {
        return "UNWIND [" + rows + "] AS row\nMERGE (n:Thing {id: row.id})\nSET n += row.p, n:" + labels + ";\n";
    }

    private static String edges(String type, String rows) {
        return "UNWIND [" + rows + "] AS row\nMATCH (s:Thing {id: row.s}), (t:Thing {id: row.t})\nMERGE (s)-[r:" + type
                + "]->(t)\nSET r += row.p;\n";
    }

    private static String quotedName(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private static String map(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(entry -> quotedName(entry.getKey()) + ": " + literal(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String literal(Object value) {
        return switch (value) {
            case LosslessNumber figure -> figure.strict();
            case Number number -> number.toString();
            case Boolean yes -> yes.toString();
            case List<?> values -> values.stream().map(Cypher::literal).collect(Collectors.joining(", ", "[", "]"));
            default -> text(String.valueOf(value));
        };
    }

    private static String text(String value) {
        StringBuilder quoted = new StringBuilder("'");
        value.chars().forEach(unit -> {
            switch (unit) {
                case '\\' -> quoted.append("\\\\");
                case '\'' -> quoted.append("\\'");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> plain((char) unit, quoted);
            }
        });
        return quoted.append('\'').toString();
    }

    private static void plain(char unit, StringBuilder quoted) {
        if (Character.isISOControl(unit)) {
            quoted.append(String.format("\\u%04x", (int) unit));
        } else {
            quoted.append(unit);
        }
    }

    /** Gathers rows that one statement can create. */
    private static final class Batches {
        private final Writer script;
        private final BinaryOperator<String> statement;
        private final Map<String, List<String>> waiting = new TreeMap<>();

        Batches(Writer script, BinaryOperator<String> statement) {
            this.script = script;
            this.statement = statement;
        }

        void add(String kind, String row) throws IOException {
            List<String> rows = waiting.computeIfAbsent(kind, key -> new ArrayList<>());
            rows.add(row);
            if (rows.size() == BATCH) {
                flush(kind, rows);
            }
        }

        private void flush(String kind, List<String> rows) throws IOException {
            if (!rows.isEmpty()) {
                script.write(statement.apply(kind, String.join(",\n ", rows)));
                rows.clear();
            }
        }

        void finish() throws IOException {
            for (Map.Entry<String, List<String>> entry : waiting.entrySet()) {
                flush(entry.getKey(), entry.getValue());
            }
        }
    }
}
