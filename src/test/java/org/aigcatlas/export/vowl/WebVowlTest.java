package org.aigcatlas.export.vowl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.aigcatlas.Curated;
import org.aigcatlas.export.Exported;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.ProblemKind;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** Holds the document to what WebVOWL's parser asks of one. */
class WebVowlTest {
    /** The types that its maps of nodes and of properties know. */
    private static final Set<String> NODE_TYPES =
            Set.of("owl:Class", "owl:Thing", "owl:unionOf", "rdfs:Datatype", "rdfs:Literal");

    private static final Set<String> PROPERTY_TYPES =
            Set.of("owl:objectProperty", "owl:datatypeProperty", "rdfs:SubClassOf", "owl:disjointWith");

    private final JsonObject document = read(ExportOptions.USUAL);
    private final Graph vocabulary =
            RDFParser.source(Curated.ONTOLOGY.resolve("aigc.ttl")).toGraph();

    private static JsonObject read(ExportOptions choices) {
        return JsonParser.parseString(Exported.text("webvowl", "vocabulary", choices))
                .getAsJsonObject();
    }

    private static Stream<JsonObject> elements(JsonObject document, String list) {
        return StreamSupport.stream(document.getAsJsonArray(list).spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }

    private static Map<String, JsonObject> attributes(JsonObject document, String list) {
        Map<String, JsonObject> byId = new HashMap<>();
        elements(document, list + "Attribute")
                .forEach(about -> byId.put(about.get("id").getAsString(), about));
        return byId;
    }

    private static JsonObject known(Map<String, JsonObject> byId, String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    private List<String> ofType(String list, String type) {
        return elements(document, list)
                .filter(element -> element.get("type").getAsString().equals(type))
                .map(element -> element.get("id").getAsString())
                .toList();
    }

    private static JsonObject byIri(JsonObject document, String list, String name) {
        return elements(document, list + "Attribute")
                .filter(about ->
                        about.has("iri") && about.get("iri").getAsString().equals(Iris.NS + name))
                .findFirst()
                .orElseThrow();
    }

    private long declared(Node type) {
        return vocabulary
                .find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList()
                .size();
    }

    @Test
    void everyElementHasATypeThatWebVowlKnowsAndIsToldOfOnce() {
        for (String list : List.of("class", "datatype", "property")) {
            Map<String, JsonObject> about = attributes(document, list);
            List<String> ids = elements(document, list)
                    .map(element -> element.get("id").getAsString())
                    .toList();
            assertThat(ids)
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(about.keySet())
                    .allMatch(about::containsKey);
            assertThat(elements(document, list)
                            .map(element -> element.get("type").getAsString()))
                    .allMatch(list.equals("property") ? PROPERTY_TYPES::contains : NODE_TYPES::contains);
        }
    }

    @Test
    void bothEndsOfEveryPropertyAreThere() {
        Map<String, JsonObject> nodes = attributes(document, "class");
        nodes.putAll(attributes(document, "datatype"));
        Map<String, JsonObject> properties = attributes(document, "property");
        assertThat(nodes.keySet()).doesNotContainAnyElementsOf(properties.keySet());
        properties.values().forEach(about -> {
            assertThat(nodes)
                    .containsKeys(
                            about.get("domain").getAsString(),
                            about.get("range").getAsString());
            if (about.has("inverse")) {
                JsonObject inverse = known(properties, about.get("inverse").getAsString());
                assertThat(inverse.get("inverse")).isEqualTo(about.get("id"));
                assertThat(inverse.get("domain")).isEqualTo(about.get("range"));
            }
            if (about.has("superproperty")) {
                about.getAsJsonArray("superproperty")
                        .forEach(above -> assertThat(properties).containsKey(above.getAsString()));
            }
        });
        nodes.values().stream().filter(about -> about.has("union")).forEach(about -> about.getAsJsonArray("union")
                .forEach(member -> assertThat(nodes).containsKey(member.getAsString())));
    }

    @Test
    void classesAndPropertiesAreThoseOfTheVocabulary() {
        Map<String, JsonObject> classes = attributes(document, "class");
        List<String> all = ofType("class", "owl:Class");
        List<String> own = all.stream()
                .filter(id -> !known(classes, id).toString().contains("external"))
                .toList();
        JsonObject metrics = document.getAsJsonObject("metrics");
        assertThat(all).hasSize((int) declared(OWL.Class.asNode()));
        assertThat(own)
                .allMatch(id -> known(classes, id).get("iri").getAsString().startsWith(Iris.NS))
                .hasSize(metrics.get("classCount").getAsInt())
                .hasSize(vocabulary
                        .find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
                        .filterKeep(triple -> triple.getSubject().toString().startsWith(Iris.NS))
                        .toList()
                        .size());
        assertThat(ofType("property", "owl:objectProperty").size())
                .isEqualTo((int) declared(OWL.ObjectProperty.asNode()))
                .isEqualTo(metrics.get("objectPropertyCount").getAsInt());
        assertThat(ofType("property", "owl:datatypeProperty").size())
                .isEqualTo((int) declared(OWL.DatatypeProperty.asNode()))
                .isEqualTo(metrics.get("datatypePropertyCount").getAsInt());
        assertThat(ofType("property", "rdfs:SubClassOf").size())
                .isEqualTo(vocabulary
                        .find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
                        .filterKeep(triple -> triple.getObject().isURI())
                        .toList()
                        .size());
    }

    @Test
    void labelsAndMeaningsComeInBothLanguages() {
        JsonObject tool = byIri(document, "class", "Tool");
        assertThat(tool.getAsJsonObject("label").toString())
                .isEqualTo("{\"en\":\"tool\",\"zh\":\"工具\",\"IRI-based\":\"Tool\"}");
        assertThat(tool.getAsJsonObject("comment").keySet()).containsExactlyInAnyOrder("en", "zh");
        assertThat(document.getAsJsonObject("header")
                        .getAsJsonArray("languages")
                        .toString())
                .isEqualTo("[\"en\",\"zh\",\"IRI-based\"]");
    }

    @Test
    void chineseAloneIsWhatWebVowlBeginsWith() {
        JsonObject chinese = read(ExportOptions.USUAL.with(LanguageSelection.ZH));
        assertThat(byIri(chinese, "class", "Tool").getAsJsonObject("label").toString())
                .isEqualTo("{\"undefined\":\"工具\",\"IRI-based\":\"Tool\"}");
        assertThat(chinese.getAsJsonObject("header")
                        .getAsJsonArray("languages")
                        .get(0)
                        .getAsString())
                .isEqualTo("undefined");
    }

    @Test
    void relationsKeepTheirDirectionAndCharacter() {
        JsonObject precedes = byIri(document, "property", "precedes");
        JsonObject follows = byIri(document, "property", "follows");
        assertThat(precedes.get("inverse")).isEqualTo(follows.get("id"));
        assertThat(precedes.getAsJsonArray("attributes").toString()).isEqualTo("[\"object\",\"transitive\"]");
        JsonObject branch = byIri(document, "property", "branchOf");
        assertThat(branch.get("domain"))
                .isEqualTo(byIri(document, "class", "ModelFamily").get("id"));
        JsonObject standing = byIri(document, "class", "Standing");
        assertThat(standing.getAsJsonArray("individuals")).hasSize(3);
    }

    @Test
    void aScopeWithoutClassesIsRefused() {
        assertThatThrownBy(() -> Exported.bytes("webvowl", "around:chatgpt"))
                .isInstanceOfSatisfying(
                        AtlasException.class, e -> assertThat(e.kind()).isEqualTo(ProblemKind.QUESTION))
                .hasMessageContaining("Ask for the scope vocabulary");
    }
}
