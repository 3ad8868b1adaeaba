package org.aigcatlas.serve.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import org.aigcatlas.graph.Text;

/** Writes JSON objects in one go. */
public final class JsonObjects {
    private JsonObjects() {}

    /** {@return an object with these entries: a name and its value, in turns; texts, numbers, truths, elements and texts in both languages are values} */
    public static JsonObject object(Object... entries) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < entries.length; i += 2) {
            object.add(String.valueOf(entries[i]), value(entries[i + 1]));
        }
        return object;
    }

    /** {@return the object that is written so} */
    public static JsonObject read(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    /** {@return a text in both languages} */
    public static JsonObject object(Text text) {
        return object("en", text.en(), "zh", text.zh());
    }

    /** {@return an array of these values} */
    public static JsonArray array(Collection<?> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(value(value)));
        return array;
    }

    private static JsonElement value(Object value) {
        return switch (value) {
            case JsonElement element -> element;
            case Text text -> object(text);
            case Number number -> new JsonPrimitive(number);
            case Boolean truth -> new JsonPrimitive(truth);
            case Collection<?> values -> array(values);
            default -> new JsonPrimitive(String.valueOf(value));
        };
    }
}
