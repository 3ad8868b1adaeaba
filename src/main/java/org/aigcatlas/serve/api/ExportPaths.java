package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.Omission;
import org.aigcatlas.rdf.Rdf12Support;
import org.aigcatlas.serve.http.JsonObjects;

/** The operations that take a part of the graph away, one a format. */
public final class ExportPaths {
    private static final List<String> ANSWERS = List.of("yes", "no");

    private ExportPaths() {}

    /** {@return the path of each below that of all, with what can be done there} */
    public static Map<String, JsonObject> below(String path) {
        Map<String, JsonObject> paths = new LinkedHashMap<>();
        paths.put(path, JsonObjects.object("get", list()));
        Exports.formats()
                .forEach(format -> paths.put(path + "/" + format.name(), JsonObjects.object("get", export(format))));
        return paths;
    }

    private static JsonObject list() {
        return JsonObjects.object(
                "operationId",
                "listExports",
                "summary",
                "The formats and scopes of exports",
                "tags",
                List.of("exports"),
                "responses",
                JsonObjects.object("200", Operations.answer(List.of("application/json", "text/html"))));
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
        List<String> forms = format.evidence().stream().map(EvidenceForm::word).toList();
        List<JsonObject> parameters = new ArrayList<>(List.of(
                Operations.parameter(
                        "scope",
                        "which part; /export lists the scopes",
                        JsonObjects.object("type", "string", "default", "all"),
                        format.example()),
                choice("lang", "the languages of labels and texts", List.of("both", "en", "zh"), "both"),
                choice("evidence", "how it is told who says so", forms, forms.getFirst()),
                choice(
                        "inferred",
                        "whether facts that only follow by a rule are in it",
                        ANSWERS,
                        format.inferred() ? "yes" : "no")));
        if (format.tables()) {
            parameters.add(
                    choice("bom", "whether tables begin with the mark by which Excel knows UTF-8", ANSWERS, "no"));
        }
        if (format.rdf12() == Rdf12Support.ASKED) {
            parameters.add(choice("rdf12", "whether it may say what came with RDF 1.2", ANSWERS, "no"));
        }
        if (format.rdf12() != Rdf12Support.ALWAYS) {
            parameters.add(Operations.parameter(
                    "without",
                    "what to leave out where the format has no way to say it, with commas between: "
                            + String.join(", ", Omission.words()),
                    JsonObjects.object("type", "string"),
                    Omission.words().getFirst()));
        }
        return parameters;
    }

    private static JsonObject choice(String name, String about, List<String> words, String usual) {
        return Operations.parameter(
                name, about, JsonObjects.object("type", "string", "enum", words, "default", usual), usual);
    }
}
