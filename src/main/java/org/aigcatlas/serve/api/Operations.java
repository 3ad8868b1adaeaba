package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.serve.http.Route;

/** What can be done at an address, as OpenAPI writes it. */
public final class Operations {
    private Operations() {}

    /**
     * Tells of a route that is read.
     *
     * @param id what programs call the operation
     * @param types the media types of its answer
     * @param parameters its parameters
     * @return the path of the route with what can be done there, which its own words summarise
     */
    public static Function<Route, Map<String, JsonObject>> get(
            String id, List<String> types, JsonObject... parameters) {
        return route -> Map.of(route.path(), get(id, route.about().en(), types, parameters));
    }

    /**
     * Tells of a route that is read what shape its answer has.
     *
     * @param type the media type of the answer of this shape
     * @param schema the name of the shape among the document's schemas
     * @param operations what is told of the route besides
     * @return all of it
     */
    public static Function<Route, Map<String, JsonObject>> shaped(
            String type, String schema, Function<Route, Map<String, JsonObject>> operations) {
        return route -> {
            Map<String, JsonObject> items = operations.apply(route);
            items.values().forEach(item -> item.getAsJsonObject("get")
                    .getAsJsonObject("responses")
                    .getAsJsonObject("200")
                    .getAsJsonObject("content")
                    .getAsJsonObject(type)
                    .add("schema", Schemas.named(schema)));
            return items;
        };
    }

    /** {@return the path item of something that is read} */
    public static JsonObject get(String id, String summary, List<String> types, JsonObject... parameters) {
        JsonObject responses = JsonObjects.object(
                "200", answer(types),
                "400", fault("the request is wrong"),
                "404", fault("there is no such thing"));
        return JsonObjects.object(
                "get",
                JsonObjects.object(
                        "operationId", id,
                        "summary", summary,
                        "parameters", List.of(parameters),
                        "responses", responses));
    }

    /** {@return a reply in one of these forms} */
    public static JsonObject answer(List<String> types) {
        JsonObject content = new JsonObject();
        types.forEach(type -> content.add(type, JsonObjects.object("schema", new JsonObject())));
        return JsonObjects.object("description", "the answer", "content", content);
    }

    /** {@return a part of a path} */
    public static JsonObject inPath(String name, String about, String example) {
        return text(name, "path", true, about, example);
    }

    /** {@return a parameter of an address that must be given} */
    public static JsonObject needed(String name, String about, String example) {
        return text(name, "query", true, about, example);
    }

    /** {@return a parameter of an address that need not be given} */
    public static JsonObject optional(String name, String about, String example) {
        return text(name, "query", false, about, example);
    }

    /** {@return a parameter of an address that may be given several times} */
    public static JsonObject several(String name, String about, String example) {
        return parameter(name, about, Schemas.array(JsonObjects.object("type", "string")), example);
    }

    private static JsonObject text(String name, String in, boolean required, String about, String example) {
        return parameter(name, in, required, about, JsonObjects.object("type", "string"), example);
    }

    /** {@return what programs call an operation of this name} */
    public static String operationId(String name) {
        StringBuilder id = new StringBuilder();
        for (String word : name.split("-", -1)) {
            id.append(id.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return id.toString();
    }

    /** {@return a parameter of an address that need not be given and is a whole number} */
    public static JsonObject number(String name, String about, int least, int example) {
        return parameter(name, about, JsonObjects.object("type", "integer", "minimum", least), example);
    }

    /** {@return the parameter that chooses the language of pages and of what is told to people} */
    public static JsonObject language() {
        return parameter(
                "lang",
                "the language for people; otherwise as Accept-Language says",
                JsonObjects.object("type", "string", "enum", List.of("en", "zh")),
                "en");
    }

    /** {@return a parameter of an address that need not be given} */
    public static JsonObject parameter(String name, String about, JsonObject schema, Object example) {
        return parameter(name, "query", false, about, schema, example);
    }

    private static JsonObject parameter(
            String name, String in, boolean required, String about, JsonObject schema, Object example) {
        return JsonObjects.object(
                "name", name,
                "in", in,
                "required", required,
                "description", about,
                "schema", schema,
                "example", example);
    }

    /** {@return a reply that tells what is wrong} */
    public static JsonObject fault(String about) {
        JsonObject fault = JsonObjects.read("""
                {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}""");
        fault.addProperty("description", about);
        return fault;
    }
}
