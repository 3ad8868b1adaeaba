package org.aigcatlas.load.catalogue;

import static org.aigcatlas.load.catalogue.Statements.thing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Values of models that people set by hand over what the records say, the table {@code model-values.csv}. A row without
 * a value says that what the records say is not to be believed and nothing better is known.
 */
final class HandValues {
    private final Map<String, List<Map<String, String>>> rows = new HashMap<>();

    HandValues() {
        Tables.bundled("model-values.csv")
                .forEach(row -> rows.computeIfAbsent(row.getOrDefault("model", ""), key -> new ArrayList<>())
                        .add(row));
    }

    /** {@return the conclusions with those that people set in the place of others on the same property} */
    List<Conclusion> over(String model, List<Conclusion> conclusions) {
        List<Conclusion> all = new ArrayList<>(conclusions);
        for (Map<String, String> row : rows.getOrDefault(model, List.of())) {
            String property = row.getOrDefault("property", "");
            String value = row.getOrDefault("value", "");
            all.removeIf(one -> one.property().equals(property));
            if (!value.isEmpty()) {
                all.add(Conclusion.byHand(property, node(value), row.getOrDefault("support", "")));
            }
        }
        return List.copyOf(all);
    }

    private static Node node(String value) {
        if (value.equals("true") || value.equals("false")) {
            return Statements.flag(Boolean.parseBoolean(value));
        }
        return SourceDate.of(value).map(SourceDate::literal).orElseGet(() -> thing(value));
    }
}
