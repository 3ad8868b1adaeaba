package org.aigcatlas.serve.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Language;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Column;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.query.ParameterType;
import org.aigcatlas.serve.http.JsonObjects;

/** The shapes of parameters and of columns, as OpenAPI writes them. */
final class Schemas {
    private Schemas() {}

    /** {@return the schema of each column by its name; of a graph, of the parts of a triple} */
    static JsonObject columns(CannedQuery query) {
        List<String> names = query.query().isSelectType()
                ? query.query().getResultVars()
                : List.of("subject", "predicate", "object");
        JsonObject columns = new JsonObject();
        names.forEach(name -> columns.add(name, column(query, name)));
        return columns;
    }

    private static JsonObject column(CannedQuery query, String name) {
        return query.column(name)
                .map(column -> column.unit().en().isEmpty() ? thing(column) : quantity(column))
                .orElseGet(() -> JsonObjects.object("type", List.of("string", "number", "boolean")));
    }

    private static JsonObject thing(Column column) {
        return JsonObjects.object(
                "type", "string", "format", "iri", "description", "of the class " + String.join(" or ", column.of()));
    }

    private static JsonObject quantity(Column column) {
        return JsonObjects.object(
                "type",
                "number",
                "description",
                column.head(column.name(), Language.EN) + "; " + column.head(column.name(), Language.ZH),
                "x-unit",
                column.unit().en());
    }

    /** {@return what a parameter takes, with its default} */
    static JsonObject of(Parameter parameter) {
        JsonObject one = of(parameter.type());
        JsonObject schema = parameter.many() ? array(one) : one;
        if (!parameter.defaults().isEmpty()) {
            JsonArray defaults = JsonObjects.array(parameter.defaults());
            schema.add("default", parameter.many() ? defaults : defaults.get(0));
        }
        return schema;
    }

    /** {@return a value that it may have, in a list where it takes many} */
    static Optional<JsonElement> example(Parameter parameter) {
        return parameter.examples().stream()
                .findFirst()
                .map(word -> parameter.many() ? JsonObjects.array(List.of(word)) : new JsonPrimitive(word));
    }

    private static JsonObject of(ParameterType type) {
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

    /** {@return the shape of a list} */
    static JsonObject array(JsonObject items) {
        return JsonObjects.object("type", "array", "items", items);
    }
}
