package org.aigcatlas.export.vowl;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;

/** A list of elements of one kind: their ids and types, and beside them what is said about each. */
final class VowlList {
    private final JsonArray types = new JsonArray();
    private final JsonArray attributes = new JsonArray();

    void add(String id, String type, JsonObject about) {
        JsonObject element = new JsonObject();
        element.addProperty("id", id);
        element.addProperty("type", type);
        types.add(element);
        about.addProperty("id", id);
        attributes.add(about);
    }

    /** Puts both lists into a document. */
    void addTo(JsonObject document, String name) {
        document.add(name, types);
        document.add(name + "Attribute", attributes);
    }

    /** {@return texts as JSON} */
    static JsonArray array(Collection<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
