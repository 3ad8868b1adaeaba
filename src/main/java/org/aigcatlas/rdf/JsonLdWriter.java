package org.aigcatlas.rdf;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aigcatlas.rdf.JsonLdContext.Term;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * JSON-LD with a context of its own, under which it reads as plain JSON: short keys, short ids, texts by language. Nothing
 * has to be fetched to understand it.
 */
final class JsonLdWriter {
    private final Graph graph;
    private final JsonLdContext context;
    private final JsonWriter json;
    private final Map<Node, String> blanks = new HashMap<>();

    private JsonLdWriter(Graph graph, JsonLdContext context, JsonWriter json) {
        this.graph = graph;
        this.context = context;
        this.json = json;
    }

    /** Writes a graph without triple terms. */
    static void write(Graph graph, OutputStream out) throws IOException {
        JsonWriter json = new JsonWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        json.setIndent("  ");
        json.setHtmlSafe(false);
        new JsonLdWriter(graph, new JsonLdContext(graph), json).write();
        json.flush();
    }

    private void write() throws IOException {
        json.beginObject().name("@context");
        context.write(json);
        json.name("@graph").beginArray();
        List<Node> subjects = graph.find().mapWith(Triple::getSubject).toSet().stream()
                .sorted(Comparator.comparing(Node::isBlank).thenComparing(NodeOrder.BY_TEXT))
                .toList();
        for (Node subject : subjects) {
            thing(subject);
        }
        json.endArray().endObject();
    }

    private void thing(Node subject) throws IOException {
        json.beginObject().name("id").value(id(subject));
        Map<Node, List<Node>> values = new TreeMap<>(NodeOrder.PROPERTIES);
        graph.find(subject, Node.ANY, Node.ANY)
                .forEach(triple -> values.computeIfAbsent(triple.getPredicate(), key -> new ArrayList<>())
                        .add(triple.getObject()));
        for (Map.Entry<Node, List<Node>> entry : values.entrySet()) {
            entry.getValue().sort(NodeOrder.BY_TEXT);
            property(entry.getKey(), entry.getValue());
        }
        json.endObject();
    }

    private void property(Node property, List<Node> values) throws IOException {
        if (property.equals(RDF.type.asNode())) {
            json.name("type");
            many(values, value -> json.value(value.isBlank() ? id(value) : context.type(value)));
            return;
        }
        Term term = context.term(property);
        json.name(term.key());
        switch (term.kind()) {
            case BY_LANGUAGE -> byLanguage(values);
            case IDS -> many(values, value -> json.value(id(value)));
            case TYPED, PLAIN -> many(values, value -> json.value(value.getLiteralLexicalForm()));
            case MIXED -> many(values, this::full);
        }
    }

    private void byLanguage(List<Node> values) throws IOException {
        Map<String, List<Node>> languages = new TreeMap<>();
        values.forEach(value -> languages
                .computeIfAbsent(value.getLiteralLanguage(), key -> new ArrayList<>())
                .add(value));
        json.beginObject();
        for (Map.Entry<String, List<Node>> entry : languages.entrySet()) {
            json.name(entry.getKey());
            many(entry.getValue(), value -> json.value(value.getLiteralLexicalForm()));
        }
        json.endObject();
    }

    private void full(Node value) throws IOException {
        json.beginObject();
        if (!value.isLiteral()) {
            json.name("@id").value(id(value));
        } else {
            json.name("@value").value(value.getLiteralLexicalForm());
            if (!value.getLiteralLanguage().isEmpty()) {
                json.name("@language").value(value.getLiteralLanguage());
                if (value.getLiteralBaseDirection() != null) {
                    json.name("@direction")
                            .value(value.getLiteralBaseDirection().direction());
                }
            } else {
                json.name("@type").value(value.getLiteralDatatypeURI());
            }
        }
        json.endObject();
    }

    private void many(List<Node> values, Value write) throws IOException {
        if (values.size() == 1) {
            write.of(values.getFirst());
            return;
        }
        json.beginArray();
        for (Node value : values) {
            write.of(value);
        }
        json.endArray();
    }

    private String id(Node node) {
        return node.isBlank() ? blanks.computeIfAbsent(node, key -> "_:b" + blanks.size()) : context.id(node);
    }

    /** Writes one value. */
    @FunctionalInterface
    private interface Value {
        void of(Node value) throws IOException;
    }
}
