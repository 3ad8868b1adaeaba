package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.List;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.serve.http.Body;
import org.aigcatlas.serve.http.JsonObjects;

/** What may be posted to a canned query, as OpenAPI writes it. */
final class RequestBodies {
    private RequestBodies() {}

    /** {@return the body of a query, as JSON or as a form} */
    static JsonObject of(CannedQuery query) {
        JsonObject parameters = new JsonObject();
        query.parameters().forEach(parameter -> parameters.add(parameter.name(), Schemas.of(parameter)));
        JsonObject beside = beside();
        JsonObject nested = beside.deepCopy();
        nested.add(JsonBody.PARAMETERS, object(parameters, needed(query)));
        JsonObject flat = parameters.deepCopy();
        beside.entrySet().forEach(member -> flat.add(member.getKey(), member.getValue()));
        List<String> members = needed(query).isEmpty() ? List.of() : List.of(JsonBody.PARAMETERS);
        JsonObject json = JsonObjects.object("schema", object(nested, members), "example", example(query));
        JsonObject form = JsonObjects.object("schema", object(flat, needed(query)));
        return JsonObjects.object(
                "required",
                !needed(query).isEmpty(),
                "content",
                JsonObjects.object(Posted.JSON, json, Body.FORM, form));
    }

    private static JsonObject beside() {
        return JsonObjects.read("""
                {"graph": {"type": "array", "items": {"type": "string"}},
                 "lang": {"type": "string", "enum": ["en", "zh"]},
                 "limit": {"type": "integer", "minimum": 1},
                 "offset": {"type": "integer", "minimum": 0}}""");
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
                .filter(Parameter::isNeeded)
                .map(Parameter::name)
                .toList();
    }

    private static JsonObject example(CannedQuery query) {
        JsonObject parameters = new JsonObject();
        query.parameters().forEach(parameter -> Schemas.example(parameter)
                .ifPresent(example -> parameters.add(parameter.name(), example)));
        return JsonObjects.object(JsonBody.PARAMETERS, parameters, Slice.LIMIT, 100);
    }
}
