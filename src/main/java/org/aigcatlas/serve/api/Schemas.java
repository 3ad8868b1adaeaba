package org.aigcatlas.serve.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        names.forEach(name -> columns.add(
                name,
                Column.of(name, names).equals(name)
                        ? column(query, name)
                        // What a thing is called in a language.
                        : JsonObjects.object("type", "string")));
        return columns;
    }

    private static JsonObject column(CannedQuery query, String name) {
        return query.column(name)
                .map(Schemas::column)
                .orElseGet(() -> JsonObjects.object("type", List.of("string", "number", "boolean")));
    }

    private static JsonObject column(Column column) {
        JsonObject schema = column.of().isEmpty() ? value(column.type()) : typed("string", "iri");
        schema.addProperty("description", about(column));
        if (!column.unit().en().isEmpty()) {
            schema.addProperty("x-unit", column.unit().en());
        }
        return schema;
    }

    private static JsonObject value(Column.Type type) {
        return switch (type) {
            case TEXT -> JsonObjects.object("type", "string");
            case INT -> typed("integer", "int32");
            case LONG -> typed("integer", "int64");
            case DECIMAL -> JsonObjects.object("type", "number");
            case BOOLEAN -> JsonObjects.object("type", "boolean");
        };
    }

    private static JsonObject typed(String type, String format) {
        return JsonObjects.object("type", type, "format", format);
    }

    private static String about(Column column) {
        String both = Stream.of(Language.EN, Language.ZH)
                .map(language -> column.unit().in(language).isEmpty()
                        ? column.about().in(language)
                        : column.head(column.name(), language))
                .collect(Collectors.joining("; "));
        return column.of().isEmpty() ? both : both + "; of the class " + String.join(" or ", column.of());
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

    /** {@return the shape that has this name in the document} */
    static JsonObject named(String name) {
        return JsonObjects.object("$ref", "#/components/schemas/" + name);
    }

    /** {@return the shape of a list} */
    static JsonObject array(JsonObject items) {
        return JsonObjects.object("type", "array", "items", items);
    }
}
