package org.aigcatlas.serve.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aigcatlas.query.Binder;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.query.ParameterType;

/** Operations of the API as OpenAPI writes them. */
final class Operations {
    private static final String LANG = "lang";
    private static final String WRONG = "a parameter is wrong or missing";

    private Operations() {}

    /** {@return the operation that lists the queries} */
    static JsonObject list() {
        return JsonObjects.object(
                "operationId", "listQueries",
                "summary", "The canned queries",
                "description", "Lists every canned query with its question in both languages and its parameters.",
                "parameters", List.of(language()),
                "responses",
                        JsonObjects.object(
                                "200",
                                JsonObjects.object(
                                        "description",
                                        "the queries",
                                        "content",
                                        JsonObjects.object(
                                                "application/json",
                                                JsonObjects.object(
                                                        "schema", array(JsonObjects.object("type", "object"))),
                                                "text/html",
                                                JsonObjects.object("schema", JsonObjects.object("type", "string"))))));
    }

    /** {@return the operation that runs a query} */
    static JsonObject query(CannedQuery query) {
        List<JsonObject> parameters = new ArrayList<>(
                query.parameters().stream().map(Operations::parameter).toList());
        parameters.add(graph());
        parameters.add(number(Slice.LIMIT, "how many rows at the most", 1, 100));
        parameters.add(number(Slice.OFFSET, "how many rows to leave out", 0, 0));
        parameters.add(language());
        JsonObject operation = operation(query, operationId(query.name()));
        operation.add("parameters", JsonObjects.array(parameters));
        operation.add("responses", JsonObjects.object("200", answer(query), "400", fault(WRONG)));
        return operation;
    }

    /** {@return the operation that runs a query by what is posted} */
    static JsonObject posted(CannedQuery query) {
        JsonObject operation = operation(query, "post-" + query.name());
        operation.add("requestBody", RequestBodies.of(query));
        operation.add(
                "responses",
                JsonObjects.object(
                        "200", answer(query),
                        "400", fault(WRONG),
                        "413", fault("the body is too large"),
                        "415", fault("the body is of another media type")));
        return operation;
    }

    private static JsonObject operation(CannedQuery query, String id) {
        return JsonObjects.object(
                "operationId", operationId(id),
                "summary", query.summary(),
                "description", query.question().en() + "\n\n" + query.question().zh(),
                "tags", query.tags());
    }

    static String operationId(String name) {
        StringBuilder id = new StringBuilder();
        for (String word : name.split("-", -1)) {
            id.append(id.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return id.toString();
    }

    /** Its example would fill forms with a choice that few queries can be asked with. */
    private static JsonObject graph() {
        return JsonObjects.object(
                "name",
                Binder.GRAPH,
                "in",
                "query",
                "required",
                false,
                "description",
                "the graphs that alone are asked, by short name, IRI or label; 只查这些图，用短名称、IRI 或名称指定",
                "schema",
                array(JsonObjects.object("type", "string")));
    }

    /** {@return what a parameter takes, with its default} */
    static JsonObject schema(Parameter parameter) {
        JsonObject one = schema(parameter.type());
        JsonObject schema = parameter.many() ? array(one) : one;
        if (!parameter.defaults().isEmpty()) {
            JsonArray defaults = JsonObjects.array(parameter.defaults());
            schema.add("default", parameter.many() ? defaults : defaults.get(0));
        }
        return schema;
    }

    private static JsonObject parameter(Parameter parameter) {
        JsonObject schema = schema(parameter);
        JsonObject described = JsonObjects.object(
                "name",
                parameter.name(),
                "in",
                "query",
                "required",
                !parameter.optional() && parameter.defaults().isEmpty(),
                "description",
                parameter.about().en() + "; " + parameter.about().zh(),
                "schema",
                schema);
        List<String> examples = parameter.examples();
        if (!examples.isEmpty()) {
            described.add(
                    "example",
                    parameter.many()
                            ? JsonObjects.array(examples.subList(0, 1))
                            : JsonObjects.array(examples).get(0));
        }
        return described;
    }

    private static JsonObject schema(ParameterType type) {
        return switch (type) {
            case ParameterType.ThingOf thing -> JsonObjects.object("type", "string");
            case ParameterType.OneOf choice -> JsonObjects.object("type", "string", "enum", choice.words());
            case ParameterType.Value value ->
                switch (value.kind()) {
                    case TEXT -> JsonObjects.object("type", "string");
                    case INTEGER -> JsonObjects.object("type", "integer");
                    case DECIMAL -> JsonObjects.object("type", "number");
                    case DATE -> JsonObjects.object("type", "string", "format", "date");
                    case BOOLEAN -> JsonObjects.object("type", "boolean");
                };
        };
    }

    /** {@return a parameter of an address that need not be given and is a whole number} */
    static JsonObject number(String name, String about, int least, int example) {
        return parameter(name, about, JsonObjects.object("type", "integer", "minimum", least), example);
    }

    /** {@return the parameter that chooses the language of pages and of what is told to people} */
    static JsonObject language() {
        return parameter(
                LANG,
                "the language for people; otherwise as Accept-Language says",
                JsonObjects.object("type", "string", "enum", List.of("en", "zh")),
                "en");
    }

    /** {@return a parameter of an address that need not be given} */
    static JsonObject parameter(String name, String about, JsonObject schema, Object example) {
        return JsonObjects.object(
                "name", name,
                "in", "query",
                "required", false,
                "description", about,
                "schema", schema,
                "example", example);
    }

    private static JsonObject answer(CannedQuery query) {
        JsonObject columns = ColumnSchemas.of(query);
        JsonObject content = new JsonObject();
        Form.of(query).forEach(form -> content.add(form.type(), JsonObjects.object("schema", schema(form, columns))));
        return JsonObjects.object(
                "description",
                "the rows",
                "headers",
                JsonObjects.object(
                        "Total-Count",
                        JsonObjects.object(
                                "description",
                                "how many rows there are in all",
                                "schema",
                                JsonObjects.object("type", "integer"))),
                "content",
                content);
    }

    private static JsonObject schema(Form form, JsonObject columns) {
        return switch (form) {
            case OBJECTS -> array(JsonObjects.object("type", "object", "properties", columns));
            case JSON, JSON_LD -> JsonObjects.object("type", "object");
            default -> JsonObjects.object("type", "string");
        };
    }

    /** {@return a reply that tells what is wrong} */
    static JsonObject fault(String about) {
        return JsonObjects.object(
                "description",
                about,
                "content",
                JsonObjects.object(
                        "application/problem+json",
                        JsonObjects.object("schema", JsonObjects.object("$ref", "#/components/schemas/Problem"))));
    }

    /** {@return the shape of a problem document, RFC 9457} */
    static JsonObject problem() {
        JsonObject text = JsonObjects.object("type", "string");
        return JsonObjects.object(
                "type", "object",
                "required", List.of("type", "title", "status", "code", "detail"),
                "properties",
                        JsonObjects.object(
                                "type", text,
                                "title", text,
                                "status", JsonObjects.object("type", "integer"),
                                "code", text,
                                "detail", text,
                                "errors",
                                        array(JsonObjects.object(
                                                "type",
                                                "object",
                                                "properties",
                                                JsonObjects.object(
                                                        "code",
                                                        text,
                                                        "parameter",
                                                        text,
                                                        "detail",
                                                        text,
                                                        "mend",
                                                        text)))));
    }

    /** {@return the shape of a list} */
    static JsonObject array(JsonObject items) {
        return JsonObjects.object("type", "array", "items", items);
    }
}
