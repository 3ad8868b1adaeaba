package org.aigcatlas.serve.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;

/** Writes JSON objects in one go. */
final class JsonObjects {
    private JsonObjects() {}

    /** {@return an object with these entries: a name and its value, in turns; texts, numbers, truths and elements are values} */
    static JsonObject object(Object... entries) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < entries.length; i += 2) {
            object.add(String.valueOf(entries[i]), value(entries[i + 1]));
        }
        return object;
    }

    /** {@return an array of these values} */
    static JsonArray array(Collection<?> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(value(value)));
        return array;
    }

    private static JsonElement value(Object value) {
        return switch (value) {
            case JsonElement element -> element;
            case Number number -> new JsonPrimitive(number);
            case Boolean truth -> new JsonPrimitive(truth);
            case Collection<?> values -> array(values);
            default -> new JsonPrimitive(String.valueOf(value));
        };
    }
}
