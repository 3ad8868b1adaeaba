package org.aigcatlas.export.graph;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.graph.Attribute.Kind;
import org.aigcatlas.export.option.EvidenceForm;

/**
 * CX2 for Cytoscape and NDEx: declared attributes, and a style with labels and colours.
 *
 * @param format what is to be known of it
 */
public record Cx2(Format format) implements GraphExporter {
    /** The exporter with its description. */
    public Cx2() {
        this(Format.of(
                "cx2",
                "Cytoscape 3.10 and NDEx, with a style",
                "供 Cytoscape 3.10 与 NDEx 使用，带样式",
                "application/json",
                "cx2",
                EvidenceForm.values()));
    }

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        AttributeColumns columns = new AttributeColumns(graph);
        JsonWriter json = JsonValues.writer(out);
        json.beginArray();
        JsonValues.object(json, "{'CXVersion': '2.0', 'hasFragments': false}");
        metaData(json, graph.schema());
        declarations(json, columns);
        JsonValues.object(json, "{'networkAttributes': [{'name': 'AIGC Atlas'}]}");
        elements(json, graph, columns);
        visualProperties(json, graph.schema());
        JsonValues.object(json, "{'status': [{'success': true, 'error': ''}]}");
        json.endArray();
        json.flush();
    }

    private static void metaData(JsonWriter json, GraphSchema schema) throws IOException {
        json.beginObject().name("metaData").beginArray();
        count(json, "attributeDeclarations", 1);
        count(json, "networkAttributes", 1);
        count(json, "nodes", schema.nodes());
        count(json, "edges", schema.edges());
        count(json, "visualProperties", 1);
        json.endArray().endObject();
    }

    private static void count(JsonWriter json, String aspect, long elements) throws IOException {
        json.beginObject().name("elementCount").value(elements);
        json.name("name").value(aspect).endObject();
    }

    private static void declarations(JsonWriter json, AttributeColumns columns) throws IOException {
        json.beginObject().name("attributeDeclarations").beginArray().beginObject();
        json.name("networkAttributes").beginObject();
        declare(json, "name", Kind.TEXT);
        json.endObject().name("nodes").beginObject();
        declare(json, "name", Kind.TEXT);
        declare(json, "short_id", Kind.TEXT);
        for (Attribute column : columns.ofNodes()) {
            declare(json, column.name(), column.kind());
        }
        json.endObject().name("edges").beginObject();
        declare(json, "interaction", Kind.TEXT);
        declare(json, "name", Kind.TEXT);
        for (Attribute column : columns.ofEdges()) {
            declare(json, column.name(), column.kind());
        }
        json.endObject().endObject().endArray().endObject();
    }

    private static void declare(JsonWriter json, String name, Kind kind) throws IOException {
        String type =
                switch (kind) {
                    case TEXT -> "string";
                    case INTEGER, LONG -> "long";
                    case DECIMAL -> "double";
                    case BOOLEAN -> "boolean";
                    case TEXTS -> "list_of_string";
                };
        json.name(name).beginObject().name("d").value(type).endObject();
    }

    /** CX2 counts its nodes; the short ids are kept until the edges have found theirs. */
    private static void elements(JsonWriter json, PropertyGraph graph, AttributeColumns columns) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        json.beginObject().name("nodes").beginArray();
        graph.nodes(node -> {
            numbers.put(node.id(), numbers.size());
            json.beginObject().name("id").value(numbers.size() - 1).name("v").beginObject();
            json.name("name").value(node.label()).name("short_id").value(node.id());
            JsonValues.members(json, columns.of(node));
            json.endObject().endObject();
        });
        json.endArray().endObject();
        json.beginObject().name("edges").beginArray();
        long[] next = {0};
        graph.edges(edge -> {
            json.beginObject().name("id").value(next[0]++);
            json.name("s").value(numbers.get(edge.source()));
            json.name("t").value(numbers.get(edge.target()));
            json.name("v").beginObject();
            json.name("interaction").value(edge.relation().name());
            json.name("name").value(edge.relation().label());
            JsonValues.members(json, columns.of(edge));
            json.endObject().endObject();
        });
        json.endArray().endObject();
    }

    private static void visualProperties(JsonWriter json, GraphSchema schema) {
        JsonArray colours = new JsonArray();
        for (String type : schema.types().keySet()) {
            JsonObject colour = new JsonObject();
            colour.addProperty("v", type);
            colour.addProperty("vp", ClassColours.of(type).hex());
            colours.add(colour);
        }
        JsonValues.object(json, """
                {'visualProperties': [{
                  'default': {
                    'edge': {'EDGE_TARGET_ARROW_SHAPE': 'triangle'},
                    'network': {},
                    'node': {'NODE_BACKGROUND_COLOR': '#d9d9d9'}},
                  'nodeMapping': {
                    'NODE_LABEL': {'type': 'PASSTHROUGH', 'definition': {'attribute': 'name', 'type': 'string'}},
                    'NODE_BACKGROUND_COLOR': {
                      'type': 'DISCRETE', 'definition': {'attribute': 'type', 'type': 'string', 'map': %s}}},
                  'edgeMapping': {
                    'EDGE_LABEL': {'type': 'PASSTHROUGH', 'definition': {'attribute': 'name', 'type': 'string'}}}}]}
                """.formatted(colours));
    }
}
