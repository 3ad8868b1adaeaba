package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.List;
import org.aigcatlas.query.Binder;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.serve.http.Body;

/** What may be posted to a canned query, as OpenAPI writes it. */
final class RequestBodies {
    private RequestBodies() {}

    /** {@return the body of a query, as JSON or as a form} */
    static JsonObject of(CannedQuery query) {
        JsonObject parameters = new JsonObject();
        query.parameters().forEach(parameter -> parameters.add(parameter.name(), Operations.schema(parameter)));
        JsonObject beside = beside();
        JsonObject nested = beside.deepCopy();
        nested.add(JsonBody.PARAMETERS, object(parameters, needed(query)));
        JsonObject flat = parameters.deepCopy();
        beside.entrySet().forEach(member -> flat.add(member.getKey(), member.getValue()));
        return JsonObjects.object(
                "required",
                !needed(query).isEmpty(),
                "content",
                JsonObjects.object(
                        Posted.JSON,
                        JsonObjects.object(
                                "schema",
                                object(nested, needed(query).isEmpty() ? List.of() : List.of(JsonBody.PARAMETERS)),
                                "example",
                                example(query)),
                        Body.FORM,
                        JsonObjects.object("schema", object(flat, needed(query)))));
    }

    private static JsonObject beside() {
        return JsonObjects.object(
                Binder.GRAPH,
                Operations.array(JsonObjects.object("type", "string")),
                "lang",
                JsonObjects.object("type", "string", "enum", List.of("en", "zh")),
                Slice.LIMIT,
                JsonObjects.object("type", "integer", "minimum", 1),
                Slice.OFFSET,
                JsonObjects.object("type", "integer", "minimum", 0));
    }

    private static JsonObject object(JsonObject properties, List<String> required) {
        JsonObject object =
                JsonObjects.object("type", "object", "additionalProperties", false, "properties", properties);
        if (!required.isEmpty()) {
            object.add("required", JsonObjects.array(required));
        }
        return object;
    }

    private static List<String> needed(CannedQuery query) {
        return query.parameters().stream()
                .filter(parameter ->
                        !parameter.optional() && parameter.defaults().isEmpty())
                .map(Parameter::name)
                .toList();
    }

    private static JsonObject example(CannedQuery query) {
        JsonObject parameters = new JsonObject();
        query.parameters().stream()
                .filter(parameter -> !parameter.examples().isEmpty())
                .forEach(parameter -> parameters.add(
                        parameter.name(),
                        parameter.many()
                                ? JsonObjects.array(parameter.examples().subList(0, 1))
                                : JsonObjects.array(parameter.examples()).get(0)));
        return JsonObjects.object(JsonBody.PARAMETERS, parameters, Slice.LIMIT, 100);
    }
}
