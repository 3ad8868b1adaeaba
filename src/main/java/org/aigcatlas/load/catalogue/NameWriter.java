package org.aigcatlas.load.catalogue;

import static org.aigcatlas.load.catalogue.Statements.thing;

import java.util.Map;
import org.aigcatlas.load.catalogue.ModelFamilies.Family;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Writes the Chinese names of families, vendors and models, each with the page on which it was seen. */
final class NameWriter {
    private NameWriter() {}

    static void write(Statements write, ModelFamilies families) {
        for (Map<String, String> row : Tables.bundled("names-zh.csv")) {
            String name = row.getOrDefault("thing", "");
            Node node = row.getOrDefault("kind", "").equals("family")
                    ? families.family(name).map(Family::node).orElseGet(() -> thing("family-" + name))
                    : thing(name);
            write.alias(node, row.getOrDefault("name", ""), "zh");
            write.address(node, DCTerms.source.asNode(), row.getOrDefault("source", ""));
        }
    }
}
