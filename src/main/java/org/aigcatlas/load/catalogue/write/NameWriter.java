package org.aigcatlas.load.catalogue.write;

import static org.aigcatlas.load.catalogue.record.StatementWriter.thing;

import java.util.Map;
import org.aigcatlas.load.catalogue.conclude.CuratedTables;
import org.aigcatlas.load.catalogue.conclude.ModelFamilies;
import org.aigcatlas.load.catalogue.conclude.ModelFamilies.Family;
import org.aigcatlas.load.catalogue.record.StatementWriter;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Writes the Chinese names of families, vendors and models, each with the page on which it was seen. */
final class NameWriter {
    private NameWriter() {}

    static void write(StatementWriter write, CuratedTables curated) {
        ModelFamilies families = curated.families();
        for (Map<String, String> row : Tables.bundled("names-zh.csv")) {
            if (isLabel(row, families, curated)) {
                continue;
            }
            String name = row.getOrDefault("thing", "");
            Node node = row.getOrDefault("kind", "").equals("family")
                    ? families.family(name).map(Family::node).orElseGet(() -> thing("family-" + name))
                    : thing(name);
            write.alias(node, row.getOrDefault("name", ""), "zh");
            write.address(node, DCTerms.source.asNode(), row.getOrDefault("source", ""));
        }
    }

    /** What is the label already is no other name. */
    private static boolean isLabel(Map<String, String> row, ModelFamilies families, CuratedTables curated) {
        String thing = row.getOrDefault("thing", "");
        Map<String, String> labelled = row.getOrDefault("kind", "").equals("family")
                ? families.family(thing).map(Family::row).orElse(Map.of())
                : curated.vendors().getOrDefault(thing, Map.of());
        return row.getOrDefault("name", "").equals(labelled.get("label_zh"));
    }
}
