package org.aigcatlas.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/**
 * The JSON of WebVOWL: classes and properties of the scope, with labels in both languages.
 *
 * @param format what is to be known of it
 */
record WebVowl(Format format) implements Exporter.OfFile {

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Linked linked = Linked.of(PropertyGraph.of(selection));
        List<GraphNode> classes = of(linked, Set.of("Class"));
        List<GraphNode> relations = of(linked, Set.of("ObjectProperty"));
        List<GraphNode> values = of(linked, Set.of("DatatypeProperty"));
        if (classes.isEmpty()) {
            throw AtlasException.question(
                    "scope", "There is no class in that scope for WebVOWL to draw.", "Take the scope vocabulary.");
        }
        Drawing drawing = new Drawing(linked);
        classes.forEach(drawing::addClass);
        relations.forEach(drawing::addRelation);
        values.forEach(drawing::addValue);
        drawing.addSubclasses(classes);
        JsonWriter json = Json.writer(out);
        json.beginObject().name("_comment").value("AIGC Atlas");
        header(json);
        json.name("namespace").beginArray().endArray();
        json.name("metrics").beginObject();
        json.name("classCount").value(classes.size());
        json.name("objectPropertyCount").value(relations.size());
        json.name("datatypePropertyCount").value(values.size());
        json.name("individualCount").value(0).endObject();
        drawing.write(json);
        json.endObject();
        json.flush();
    }

    private static List<GraphNode> of(Linked linked, Set<String> types) {
        return linked.nodes().stream()
                .filter(node -> node.classes().stream().anyMatch(types::contains))
                .toList();
    }

    private static void header(JsonWriter json) throws IOException {
        json.name("header").beginObject();
        json.name("languages").beginArray().value("en").value("zh").endArray();
        json.name("baseIris").beginArray().value(Iris.NS).endArray();
        json.name("iri").value(Iris.BASE + "ns");
        json.name("title").beginObject().name("en").value("AIGC Atlas vocabulary");
        json.name("zh").value("AIGC 图谱词汇表").endObject();
        json.endObject();
    }

    /** Boxes and arrows, in the two halves that WebVOWL keeps of each: what it is, and what is said of it. */
    private static final class Drawing {
        private static final String THING = "owl-thing";

        private final Linked linked;
        private final Map<String, String> classTypes = new LinkedHashMap<>();
        private final Map<String, Map<String, Object>> classes = new LinkedHashMap<>();
        private final Map<String, String> propertyTypes = new LinkedHashMap<>();
        private final Map<String, Map<String, Object>> properties = new LinkedHashMap<>();

        Drawing(Linked linked) {
            this.linked = linked;
        }

        void addClass(GraphNode node) {
            classTypes.put(node.id(), "owl:Class");
            Map<String, Object> about = about(node);
            about.put("superClasses", ends(node, RDFS.subClassOf.getURI()));
            about.put(
                    "subClasses",
                    linked.to(node.id()).stream()
                            .filter(edge -> edge.relation().iri().equals(RDFS.subClassOf.getURI()))
                            .map(GraphEdge::source)
                            .toList());
            classes.put(node.id(), about);
        }

        void addRelation(GraphNode node) {
            propertyTypes.put(node.id(), "owl:objectProperty");
            Map<String, Object> about = about(node);
            about.put("domain", end(ends(node, RDFS.domain.getURI())));
            about.put("range", end(ends(node, RDFS.range.getURI())));
            List<String> attributes = new ArrayList<>(List.of("object"));
            if (node.classes().contains("TransitiveProperty")) {
                attributes.add("transitive");
            }
            about.put("attributes", attributes);
            about.put("superproperty", ends(node, RDFS.subPropertyOf.getURI()));
            ends(node, OWL2.inverseOf.getURI()).stream()
                    .findFirst()
                    .ifPresent(inverse -> about.put("inverse", inverse));
            properties.put(node.id(), about);
        }

        void addValue(GraphNode node) {
            propertyTypes.put(node.id(), "owl:datatypeProperty");
            String box = node.id() + "-value";
            String datatype = Columns.flat(node.attributes().getOrDefault("rdfs_range", RDFS.Literal.getURI()));
            classTypes.put(box, "rdfs:Datatype");
            String name = datatype.substring(Math.max(datatype.lastIndexOf('#'), datatype.lastIndexOf('/')) + 1);
            classes.put(
                    box, new LinkedHashMap<>(Map.of("id", box, "iri", datatype, "label", Map.of("undefined", name))));
            Map<String, Object> about = about(node);
            about.put("domain", end(ends(node, RDFS.domain.getURI())));
            about.put("range", box);
            about.put("attributes", List.of("datatype"));
            properties.put(node.id(), about);
        }

        void addSubclasses(List<GraphNode> nodes) {
            for (GraphNode node : nodes) {
                for (String above : ends(node, RDFS.subClassOf.getURI())) {
                    String id = node.id() + "--subClassOf--" + above;
                    propertyTypes.put(id, "rdfs:SubClassOf");
                    properties.put(
                            id,
                            new LinkedHashMap<>(Map.of(
                                    "id",
                                    id,
                                    "domain",
                                    node.id(),
                                    "range",
                                    above,
                                    "attributes",
                                    List.of("anonymous", "object"))));
                }
            }
        }

        /** A box for one class, one for the union of several, and the box of all things where none is named. */
        private String end(List<String> ids) {
            List<String> known = ids.stream().filter(classTypes::containsKey).toList();
            if (known.size() == 1) {
                return known.getFirst();
            }
            String id = known.isEmpty() ? THING : "union-" + String.join("-", new TreeSet<>(known));
            classTypes.put(id, known.isEmpty() ? "owl:Thing" : "owl:unionOf");
            classes.put(
                    id,
                    known.isEmpty()
                            ? new LinkedHashMap<>(
                                    Map.of("id", id, "iri", OWL2.Thing.getURI(), "label", Map.of("undefined", "Thing")))
                            : new LinkedHashMap<>(
                                    Map.of("id", id, "attributes", List.of("anonymous", "union"), "union", known)));
            return id;
        }

        private List<String> ends(GraphNode node, String relation) {
            return linked.from(node.id()).stream()
                    .filter(edge -> edge.relation().iri().equals(relation))
                    .map(GraphEdge::target)
                    .toList();
        }

        private static Map<String, Object> about(GraphNode node) {
            Map<String, Object> about = new LinkedHashMap<>();
            about.put("id", node.id());
            about.put("iri", node.iri());
            about.put("label", texts(node.names().en(), node.names().zh(), node.iri()));
            about.put(
                    "comment",
                    texts(
                            Columns.flat(node.attributes().getOrDefault("definition_en", "")),
                            Columns.flat(node.attributes().getOrDefault("definition_zh", "")),
                            ""));
            return about;
        }

        private static Map<String, String> texts(String en, String zh, String iri) {
            Map<String, String> texts = new LinkedHashMap<>();
            if (!iri.isEmpty()) {
                texts.put("IRI-based", Iris.shortName(iri));
            }
            if (!en.isEmpty()) {
                texts.put("en", en);
            }
            if (!zh.isEmpty()) {
                texts.put("zh", zh);
            }
            return texts;
        }

        void write(JsonWriter json) throws IOException {
            types(json, "class", classTypes);
            abouts(json, "classAttribute", classes);
            types(json, "property", propertyTypes);
            abouts(json, "propertyAttribute", properties);
        }

        private static void types(JsonWriter json, String name, Map<String, String> types) throws IOException {
            json.name(name).beginArray();
            for (Map.Entry<String, String> entry : types.entrySet()) {
                json.beginObject()
                        .name("id")
                        .value(entry.getKey())
                        .name("type")
                        .value(entry.getValue())
                        .endObject();
            }
            json.endArray();
        }

        private static void abouts(JsonWriter json, String name, Map<String, Map<String, Object>> abouts)
                throws IOException {
            json.name(name).beginArray();
            for (Map<String, Object> about : abouts.values()) {
                json.beginObject();
                for (Map.Entry<String, Object> entry : about.entrySet()) {
                    value(json.name(entry.getKey()), entry.getValue());
                }
                json.endObject();
            }
            json.endArray();
        }

        private static void value(JsonWriter json, Object value) throws IOException {
            if (value instanceof Map<?, ?> map) {
                json.beginObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    json.name(String.valueOf(entry.getKey())).value(String.valueOf(entry.getValue()));
                }
                json.endObject();
            } else {
                Json.value(json, value);
            }
        }
    }
}
