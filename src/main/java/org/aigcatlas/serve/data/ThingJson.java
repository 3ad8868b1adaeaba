package org.aigcatlas.serve.data;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.thing.Evidence;
import org.aigcatlas.thing.Relation;
import org.aigcatlas.thing.Relation.Value;
import org.aigcatlas.thing.ThingDescription;

/** What the graph says of a thing as a plain object, for programs that speak no RDF: names in both languages, relations, and the claims behind each. */
final class ThingJson {
    private ThingJson() {}

    /**
     * Makes the object.
     *
     * @param thing the thing
     * @param page gives the address of the page about a thing, by its IRI
     * @return {@code iri}, {@code name}, {@code aliases}, {@code classes}, {@code definition}, {@code relations} from it
     *     and {@code pointedToBy}, each relation with its {@code values}
     */
    static JsonObject of(ThingDescription thing, UnaryOperator<String> page) {
        JsonObject object = named(thing.thing());
        object.addProperty("page", page.apply(thing.thing().iri()));
        object.add("aliases", JsonObjects.array(thing.aliases()));
        object.add("classes", named(thing.classes()));
        object.add("definition", JsonObjects.object(thing.definition()));
        object.add("relations", relations(thing.outgoing()));
        object.add("pointedToBy", relations(thing.incoming()));
        return object;
    }

    private static JsonObject named(Named thing) {
        return JsonObjects.object("iri", thing.iri(), "name", new Text(thing.en(), thing.zh()));
    }

    private static JsonArray named(List<Named> things) {
        return JsonObjects.array(things.stream().map(ThingJson::named).toList());
    }

    private static JsonArray relations(List<Relation> relations) {
        return JsonObjects.array(relations.stream()
                .map(relation -> {
                    JsonObject object = named(relation.property());
                    object.add(
                            "values",
                            JsonObjects.array(relation.values().stream()
                                    .map(ThingJson::value)
                                    .toList()));
                    return object;
                })
                .toList());
    }

    private static JsonObject value(Value value) {
        JsonObject object =
                switch (value) {
                    case Value.OfThing end -> named(end.thing());
                    case Value.OfText end ->
                        end.language().isEmpty()
                                ? JsonObjects.object("value", end.text())
                                : JsonObjects.object("value", end.text(), "language", end.language());
                    case Value.OfInner end -> JsonObjects.object("holds", relations(end.relations()));
                };
        object.addProperty("inferred", value.inferred());
        object.add(
                "claims",
                JsonObjects.array(value.evidence().stream()
                        .map(Evidence::claim)
                        .map(Named::iri)
                        .toList()));
        return object;
    }
}
