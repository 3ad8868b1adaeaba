package org.aigcatlas.load.catalogue.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.record.Report;

/** The records of a JSON object, each the value of a key; one is held at a time. */
final class JsonRecords {
    private final JsonReader json;
    private final Report report;

    JsonRecords(JsonReader json, Report report) {
        this.json = json;
        this.report = report;
    }

    /** Takes a record, by the key it stands under. */
    @FunctionalInterface
    interface Taker {
        void take(String key, JsonFields fields);
    }

    /** Walks over an entry, whose value the walker reads to its end. */
    @FunctionalInterface
    interface Walker {
        void walk(String key) throws IOException;
    }

    /** Walks over the entries of the object that comes next, each key once. */
    void entries(String place, Walker walker) throws IOException {
        Set<String> seen = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String key = json.nextName();
            if (seen.add(key)) {
                walker.walk(key);
            } else {
                report.reject(
                        place + key, new Text("The catalogue has it twice; the first was taken.", "目录中出现两次，取第一次的。"));
                json.skipValue();
            }
        }
        json.endObject();
    }

    /** Takes every record of the object that comes next. */
    void each(String place, Taker taker) throws IOException {
        if (!isObject(place)) {
            return;
        }
        entries(place.isEmpty() ? "" : place + "/", key -> {
            String id = place.isEmpty() ? key : place + "/" + key;
            if (isObject(id)) {
                taker.take(key, new JsonFields(id, next().getAsJsonObject(), report));
            }
        });
    }

    /** {@return the value that comes next, whole} */
    JsonElement next() {
        return JsonParser.parseReader(json);
    }

    /** {@return the object that comes next, whole; without fields where something else comes} */
    JsonObject nextObject(String id) throws IOException {
        return isObject(id) ? next().getAsJsonObject() : new JsonObject();
    }

    private boolean isObject(String id) throws IOException {
        if (json.peek() == JsonToken.BEGIN_OBJECT) {
            return true;
        }
        report.reject(id, new Text("It is no object.", "它不是对象。"));
        json.skipValue();
        return false;
    }
}
