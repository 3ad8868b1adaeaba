package org.aigcatlas.describe;

import java.util.List;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;

/**
 * A relation of a thing with all it leads to.
 *
 * @param property the relation
 * @param values what it leads to, stated ones first
 */
public record Relation(Named property, List<Value> values) {
    public Relation {
        values = List.copyOf(values);
    }

    /** {@return what the reader of a language is shown: no texts of other languages, unless there are no others} */
    public List<Value> readable(Language language) {
        List<Value> spoken =
                values.stream().filter(value -> isFor(value, language)).toList();
        return spoken.isEmpty() ? values : spoken;
    }

    private static boolean isFor(Value value, Language language) {
        return !(value instanceof Value.OfText text) || text.language().isEmpty() || language.takes(text.language());
    }
}
