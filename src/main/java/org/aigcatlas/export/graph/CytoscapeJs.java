package org.aigcatlas.export.graph;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.graph.Attribute.Kind;
import org.aigcatlas.export.option.EvidenceForm;

/**
 * The JSON of Cytoscape.js, which Cytoscape reads as well.
 *
 * @param format what is to be known of it
 */
public record CytoscapeJs(Format format) implements GraphExporter {
    /** The exporter with its description. */
    public CytoscapeJs() {
        this(Format.of(
                "cytoscape",
                "Cytoscape.js in web pages, and Cytoscape",
                "供网页中的 Cytoscape.js 以及 Cytoscape 使用",
                "application/json",
                "cyjs",
                EvidenceForm.values()));
    }

    @Override
    public void write(PropertyGraph graph, OutputStream out) throws IOException {
        AttributeColumns columns = new AttributeColumns(graph);
        // Every number of JavaScript is a double.
        Set<String> texts = columns.ofNodes().stream()
                .filter(column -> column.kind() == Kind.LONG)
                .map(Attribute::name)
                .collect(Collectors.toSet());
        JsonWriter json = JsonValues.writer(out);
        json.beginObject().name("format_version").value("1.0");
        json.name("generated_by").value("AIGC Atlas");
        json.name("target_cytoscapejs_version").value("~3.0");
        json.name("data").beginObject().name("name").value("AIGC Atlas").endObject();
        json.name("elements").beginObject().name("nodes").beginArray();
        graph.nodes(node -> {
            json.beginObject().name("data").beginObject();
            json.name("id")
                    .value(node.id())
                    .name("label")
                    .value(node.label())
                    .name("name")
                    .value(node.label());
            json.name("color").value(ClassColours.of(node.type()).hex());
            JsonValues.members(json, safe(columns.of(node), texts));
            json.endObject().endObject();
        });
        json.endArray().name("edges").beginArray();
        graph.edges(edge -> {
            json.beginObject().name("data").beginObject();
            json.name("id").value(edge.id());
            json.name("source").value(edge.source()).name("target").value(edge.target());
            json.name("label").value(edge.relation().label());
            json.name("interaction").value(edge.relation().name());
            JsonValues.members(json, columns.of(edge));
            json.endObject().endObject();
        });
        json.endArray().endObject().endObject();
        json.flush();
    }

    private static Map<String, Object> safe(Map<String, Object> values, Set<String> texts) {
        values.replaceAll((name, value) -> texts.contains(name) ? String.valueOf(value) : value);
        return values;
    }
}
