package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.List;
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
}
