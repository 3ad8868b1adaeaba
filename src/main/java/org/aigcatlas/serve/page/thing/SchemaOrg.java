package org.aigcatlas.serve.page.thing;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.thing.Relation;
import org.aigcatlas.thing.Relation.Value;
import org.aigcatlas.thing.ThingDescription;

/** A thing in schema.org's terms, for search engines. */
final class SchemaOrg {
    private SchemaOrg() {}

    /** {@return the thing as JSON-LD} */
    static JsonObject of(ThingDescription description) {
        Text definition = description.definition();
        JsonObject thing = JsonObjects.object(
                "@context", "https://schema.org",
                "@type", type(description),
                "@id", description.thing().iri(),
                "name", both(description.thing().en(), description.thing().zh()),
                "alternateName", description.aliases(),
                "description", both(definition.en(), definition.zh()),
                "sameAs",
                        targets(description, List.of("exactMatch", "sameAs"))
                                .map(Named::iri)
                                .toList());
        targets(description, List.of("homepage")).findFirst().ifPresent(page -> thing.addProperty("url", page.iri()));
        if (type(description).equals("SoftwareApplication")) {
            targets(description, List.of("madeBy"))
                    .forEach(maker -> thing.add(
                            "creator",
                            JsonObjects.object("@type", "Organization", "@id", maker.iri(), "name", maker.en())));
        }
        return thing;
    }

    private static List<String> both(String en, String zh) {
        return Stream.of(en, zh).filter(text -> !text.isEmpty()).distinct().toList();
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

    private static Stream<Named> targets(ThingDescription description, List<String> properties) {
        return description.outgoing().stream()
                .filter(relation -> properties.contains(localName(relation)))
                .flatMap(relation -> relation.values().stream())
                .filter(Value.OfThing.class::isInstance)
                .map(value -> ((Value.OfThing) value).thing());
    }

    private static String localName(Relation relation) {
        return relation.property().iri().replaceFirst(".*[/#]", "");
    }
}
