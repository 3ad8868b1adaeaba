package org.aigcatlas.export.graph;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes the attributes of nodes and edges as JSON. */
final class JsonValues {
    private static final Gson AS_IT_IS = new GsonBuilder().disableHtmlEscaping().create();

    private JsonValues() {}

    static JsonWriter writer(OutputStream out) {
        JsonWriter json = new JsonWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        json.setIndent(" ");
        json.setHtmlSafe(false);
        return json;
    }

    /** Writes an object that stands in a text, with names and words in single quotation marks. */
    static void object(JsonWriter json, String text) {
        AS_IT_IS.toJson(JsonParser.parseString(text), json);
    }

    /** Writes what an attribute holds. */
    static void value(JsonWriter json, Object value) throws IOException {
        switch (value) {
            case Boolean yes -> json.value(yes);
            case LosslessNumber figure -> json.jsonValue(figure.strict());
            case Number number -> json.value(number);
            case List<?> values -> {
                json.beginArray();
                for (Object each : values) {
                    value(json, each);
                }
                json.endArray();
            }
            default -> json.value(String.valueOf(value));
        }
    }

    /** Writes attributes into the object that is open. */
    static void members(JsonWriter json, Map<String, Object> values) throws IOException {
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            value(json.name(entry.getKey()), entry.getValue());
        }
    }
}
