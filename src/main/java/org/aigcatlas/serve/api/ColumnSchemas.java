package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Column;

/** The columns of an answer as OpenAPI writes them. */
final class ColumnSchemas {
    private ColumnSchemas() {}

    /** {@return the schema of each column by its name; of a graph, of the parts of a triple} */
    static JsonObject of(CannedQuery query) {
        List<String> names = query.query().isSelectType()
                ? query.query().getResultVars()
                : List.of("subject", "predicate", "object");
        JsonObject columns = new JsonObject();
        names.forEach(name -> columns.add(name, column(query, name)));
        return columns;
    }

    private static JsonObject column(CannedQuery query, String name) {
        return query.column(name)
                .map(ColumnSchemas::column)
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
}
