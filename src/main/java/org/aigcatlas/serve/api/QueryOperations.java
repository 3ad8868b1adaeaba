package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Column;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.query.QueryRegistry;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.serve.http.Links;

/** The operations that list canned queries and run them, as OpenAPI writes them. */
public final class QueryOperations {
    private static final String WRONG = "a parameter is wrong or missing";

    private QueryOperations() {}

    /** {@return the path of each query with what can be done there} */
    public static Map<String, JsonObject> of(QueryRegistry queries) {
        Map<String, JsonObject> paths = new LinkedHashMap<>();
        queries.all()
                .forEach(query -> paths.put(
                        Links.QUERIES + "/" + query.name(),
                        JsonObjects.object("get", query(query), "post", posted(query))));
        return paths;
    }

    /** {@return the operation that lists the queries} */
    public static JsonObject list() {
        JsonObject item = JsonObjects.read("""
                {"get": {
                  "operationId": "listQueries",
                  "summary": "The canned queries",
                  "description": "Lists every canned query with its question in both languages and its parameters.",
                  "responses": {"200": {
                    "description": "the queries",
                    "content": {
                      "application/json": {"schema": {"type": "array", "items": {"type": "object"}}},
                      "text/html": {"schema": {"type": "string"}}}}}}}""");
        item.getAsJsonObject("get").add("parameters", JsonObjects.array(List.of(Operations.language())));
        return item;
    }

    private static JsonObject query(CannedQuery query) {
        Stream<JsonObject> own = query.parameters().stream().map(QueryOperations::parameter);
        Stream<JsonObject> all = Stream.of(
                // An example would fill forms with a choice that few queries can be asked with.
                JsonObjects.read("""
                        {"name": "graph", "in": "query", "required": false,
                          "description": "the graphs that alone are asked, by short name, IRI or label; 只查这些图，用短名称、IRI 或名称指定",
                          "schema": {"type": "array", "items": {"type": "string"}}}"""),
                Operations.number(Slice.LIMIT, "how many rows at the most", 1, 100),
                Operations.number(Slice.OFFSET, "how many rows to leave out", 0, 0),
                Operations.language());
        JsonObject operation = operation(query, query.name());
        operation.add(
                "parameters",
                JsonObjects.array(Stream.of(own, seen(query), all)
                        .flatMap(parameters -> parameters)
                        .toList()));
        operation.add("responses", JsonObjects.object("200", answer(query), "400", Operations.fault(WRONG)));
        return operation;
    }

    /** How the rows of an answer are wanted; a graph has none. */
    private static Stream<JsonObject> seen(CannedQuery query) {
        if (!query.query().isSelectType()) {
            return Stream.of();
        }
        List<String> variables = query.query().getResultVars();
        String column = Column.of(variables.getFirst(), variables);
        return Stream.of(
                Operations.optional(
                        "sort",
                        "the column to sort by, the largest first with a minus sign before it; 排序所依据的列，前加减号则从大到小",
                        column),
                Operations.optional("columns", "these columns alone, with commas between them; 只要这些列，以逗号分隔", column),
                filters());
    }

    /** An object's entries are parameters of their own where a form explodes, as it does unless told otherwise. */
    private static JsonObject filters() {
        return JsonObjects.object(
                "name",
                "filters",
                "in",
                "query",
                "required",
                false,
                "description",
                "is.COLUMN: a text that stands in the column; min.COLUMN and max.COLUMN: the least and the most that it holds,"
                        + " a number or a date; is.列名：该列须含的文字；min.列名、max.列名：该列的下限与上限，可为数值或日期",
                "schema",
                Schemas.named("TableFilters"));
    }

    private static JsonObject posted(CannedQuery query) {
        JsonObject operation = operation(query, "post-" + query.name());
        operation.add("requestBody", RequestBodies.of(query));
        operation.add(
                "responses",
                JsonObjects.object(
                        "200", answer(query),
                        "400", Operations.fault(WRONG),
                        "413", Operations.fault("the body is too large"),
                        "415", Operations.fault("the body is of another media type")));
        return operation;
    }

    private static JsonObject operation(CannedQuery query, String id) {
        return JsonObjects.object(
                "operationId", Operations.operationId(id),
                "summary", query.summary().en(),
                "description", query.question().en() + "\n\n" + query.question().zh(),
                "tags", query.tags());
    }

    private static JsonObject parameter(Parameter parameter) {
        JsonObject described = JsonObjects.object(
                "name", parameter.name(),
                "in", "query",
                "required", parameter.isNeeded(),
                "description", parameter.about().en() + "; " + parameter.about().zh(),
                "schema", Schemas.of(parameter));
        Schemas.example(parameter).ifPresent(example -> described.add("example", example));
        return described;
    }

    private static JsonObject answer(CannedQuery query) {
        JsonObject content = new JsonObject();
        Form.of(query).forEach(form -> content.add(form.type(), JsonObjects.object("schema", schema(form, query))));
        JsonObject answer = JsonObjects.read("""
                {"description": "the rows", "headers": {"Total-Count": {
                  "description": "how many rows there are in all", "schema": {"type": "integer"}}}}""");
        answer.add("content", content);
        return answer;
    }

    private static JsonObject schema(Form form, CannedQuery query) {
        JsonObject row = JsonObjects.object(
                "type",
                "object",
                "description",
                query.row().en() + " " + query.row().zh(),
                "properties",
                Schemas.columns(query));
        return form.equals(Form.OBJECTS)
                ? Schemas.array(row)
                : JsonObjects.object("type", form.type().endsWith("json") ? "object" : "string");
    }
}
