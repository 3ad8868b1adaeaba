package org.aigcatlas.load.catalogue.conclude;

import static org.aigcatlas.load.catalogue.record.StatementWriter.thing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.load.catalogue.record.SourceDate;
import org.aigcatlas.load.catalogue.record.StatementWriter;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.apache.jena.graph.Node;

/**
 * Values of models that people set by hand over what the records say, the table {@code model-values.csv}. A row without
 * a value says that what the records say is not to be believed and nothing better is known.
 */
public final class HandValues {
    private final Map<String, List<Map<String, String>>> rows = new HashMap<>();

    public HandValues() {
        Tables.bundled("model-values.csv")
                .forEach(row -> rows.computeIfAbsent(row.getOrDefault("model", ""), key -> new ArrayList<>())
                        .add(row));
    }

    /** {@return the conclusions with those that people set in the place of others on the same property} */
    public List<ConcludedValue> over(String model, List<ConcludedValue> conclusions) {
        List<ConcludedValue> all = new ArrayList<>(conclusions);
        for (Map<String, String> row : rows.getOrDefault(model, List.of())) {
            String property = row.getOrDefault("property", "");
            String value = row.getOrDefault("value", "");
            all.removeIf(one -> one.property().equals(property));
            if (!value.isEmpty()) {
                all.add(ConcludedValue.byHand(property, node(value), row.getOrDefault("support", "")));
            }
        }
        return List.copyOf(all);
    }

    private static Node node(String value) {
        if (value.equals("true") || value.equals("false")) {
            return StatementWriter.flag(Boolean.parseBoolean(value));
        }
        return SourceDate.of(value).map(SourceDate::literal).orElseGet(() -> thing(value));
    }
}
