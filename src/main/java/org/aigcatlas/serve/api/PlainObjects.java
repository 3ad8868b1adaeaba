package org.aigcatlas.serve.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.aigcatlas.query.Answer;
import org.aigcatlas.serve.http.JsonObjects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Rows as plain JSON objects: a name a column, numbers as numbers, what is empty left out. */
final class PlainObjects {
    private PlainObjects() {}

    /** {@return an array with an object a row, or a lone boolean for a yes-or-no question} */
    static JsonElement of(Answer answer) {
        return switch (answer) {
            case Answer.Rows rows -> {
                JsonArray objects = new JsonArray();
                rows.rows().forEach(row -> objects.add(object(rows, row)));
                yield objects;
            }
            case Answer.Verdict verdict -> new JsonPrimitive(verdict.value());
            case Answer.Triples triples -> {
                JsonArray objects = new JsonArray();
                triples.graph()
                        .find()
                        .forEachRemaining(triple -> objects.add(JsonObjects.object(
                                "subject", value(triple.getSubject()),
                                "predicate", value(triple.getPredicate()),
                                "object", value(triple.getObject()))));
                yield objects;
            }
        };
    }

    private static JsonObject object(Answer.Rows rows, Binding row) {
        JsonObject object = new JsonObject();
        for (String column : rows.columns()) {
            Node node = row.get(Var.alloc(column));
            if (node != null) {
                object.add(column, value(node));
            }
        }
        return object;
    }

    private static JsonElement value(Node node) {
        if (!node.isLiteral()) {
            return new JsonPrimitive(node.toString());
        }
        if (node.getLiteral().isWellFormed()) {
            Object value = node.getLiteralValue();
            if (value instanceof Number number) {
                return new JsonPrimitive(number);
            }
            if (value instanceof Boolean truth) {
                return new JsonPrimitive(truth);
            }
        }
        return new JsonPrimitive(node.getLiteralLexicalForm());
    }
}
