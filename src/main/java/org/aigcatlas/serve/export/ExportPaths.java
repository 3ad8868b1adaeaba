package org.aigcatlas.serve.export;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.serve.api.Operations;
import org.aigcatlas.serve.http.JsonObjects;

/** The operations that take a part of the graph away, one a format, as OpenAPI writes them. */
public final class ExportPaths {

    private ExportPaths() {}

    /** {@return the path of each with what can be done there} */
    public static Map<String, JsonObject> all() {
        Map<String, JsonObject> paths = new LinkedHashMap<>();
        JsonObject responses = JsonObjects.object("200", Operations.answer(List.of("application/json", "text/html")));
        JsonObject list = JsonObjects.object(
                "operationId",
                "listExports",
                "summary",
                "The formats and scopes of exports",
                "tags",
                List.of("exports"),
                "responses",
                responses);
        paths.put(ExportApi.PATH, JsonObjects.object("get", list));
        Exports.formats()
                .forEach(format ->
                        paths.put(ExportApi.PATH + "/" + format.name(), JsonObjects.object("get", export(format))));
        return paths;
    }

    private static JsonObject export(Format format) {
        JsonObject responses = JsonObjects.object(
                "200", Operations.answer(List.of(format.mediaType())),
                "400", Operations.fault("a parameter is wrong"),
                "422", Operations.fault("the format has no way to say a statement"),
                "503", Operations.fault("it took longer than it may"));
        return JsonObjects.object(
                "operationId",
                Operations.operationId("export-" + format.name()),
                "summary",
                "A part of the graph as " + format.name(),
                "description",
                format.use().en() + "\n\n" + format.use().zh(),
                "tags",
                List.of("exports"),
                "parameters",
                parameters(format),
                "responses",
                responses);
    }

    private static List<JsonObject> parameters(Format format) {
        JsonObject scope = JsonObjects.object("type", "string", "default", ExportRequest.EVERYTHING);
        return Stream.concat(
                        Stream.of(Operations.parameter(
                                ExportRequest.SCOPE, "which part; /export lists the scopes", scope, format.example())),
                        ExportParameter.of(format).stream()
                                .map(one -> Operations.parameter(one.name(), one.about(), schema(one), one.usual())))
                .toList();
    }

    private static JsonObject schema(ExportParameter parameter) {
        return parameter.many()
                ? JsonObjects.object("type", "string")
                : JsonObjects.object("type", "string", "enum", parameter.words(), "default", parameter.usual());
    }
}
