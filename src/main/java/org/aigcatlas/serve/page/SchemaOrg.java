package org.aigcatlas.serve.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.thing.Relation;
import org.aigcatlas.thing.Relation.Value;
import org.aigcatlas.thing.ThingDescription;

/** A thing in schema.org's terms, for search engines. */
final class SchemaOrg {
    private SchemaOrg() {}

    /** {@return the thing as JSON-LD} */
    static JsonObject of(ThingDescription description) {
        JsonObject thing = new JsonObject();
        thing.addProperty("@context", "https://schema.org");
        thing.addProperty("@type", type(description));
        thing.addProperty("@id", description.thing().iri());
        thing.add(
                "name",
                array(Stream.of(description.thing().en(), description.thing().zh())
                        .distinct()));
        thing.add("alternateName", array(description.aliases().stream()));
        thing.add(
                "description",
                array(Stream.of(
                                description.definition().en(),
                                description.definition().zh())
                        .filter(text -> !text.isEmpty())
                        .distinct()));
        thing.add("sameAs", array(targets(description, List.of("exactMatch", "sameAs"))));
        targets(description, List.of("homepage")).findFirst().ifPresent(url -> thing.addProperty("url", url));
        if (type(description).equals("SoftwareApplication")) {
            makers(description).forEach(maker -> thing.add("creator", maker));
        }
        return thing;
    }

    private static String type(ThingDescription description) {
        List<String> classes = description.classes().stream()
                .map(kind -> Iris.shortName(kind.iri()))
                .toList();
        return classes.contains("Vendor") || classes.contains("Provider")
                ? "Organization"
                : classes.contains("Tool") || classes.contains("Model") || classes.contains("ModelFamily")
                        ? "SoftwareApplication"
                        : classes.contains("Claim")
                                ? "Claim"
                                : classes.contains("Source") || classes.contains("Section")
                                        ? "CreativeWork"
                                        : "DefinedTerm";
    }

    private static Stream<String> targets(ThingDescription description, List<String> properties) {
        return description.outgoing().stream()
                .filter(relation -> properties.contains(localName(relation)))
                .flatMap(relation -> relation.values().stream())
                .filter(Value.OfThing.class::isInstance)
                .map(value -> ((Value.OfThing) value).thing().iri());
    }

    private static Stream<JsonObject> makers(ThingDescription description) {
        return description.outgoing().stream()
                .filter(relation -> localName(relation).equals("madeBy"))
                .flatMap(relation -> relation.values().stream())
                .filter(Value.OfThing.class::isInstance)
                .map(value -> {
                    JsonObject maker = new JsonObject();
                    maker.addProperty("@type", "Organization");
                    maker.addProperty("@id", ((Value.OfThing) value).thing().iri());
                    maker.addProperty("name", ((Value.OfThing) value).thing().en());
                    return maker;
                });
    }

    private static String localName(Relation relation) {
        return relation.property().iri().replaceFirst(".*[/#]", "");
    }

    private static JsonArray array(Stream<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
