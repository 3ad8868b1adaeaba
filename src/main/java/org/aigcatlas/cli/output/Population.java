package org.aigcatlas.cli.output;

import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.tables.Tables;

/**
 * A population of the landscape that was once wrong, and how many are in it.
 *
 * @param name what is counted
 * @param before how many there were in the edition of 2026-07-02 before the landscape was told apart by how it is
 *     known
 * @param count a query whose one value is how many there are now
 */
public record Population(Text name, int before, String count) {
    private static final String SERVED = "?model a aigc:Model . ?offer aigc:offeringOf ?model .";
    private static final Map<String, String> AMONG = Map.of(
            "served",
            SERVED,
            "sized",
            SERVED + " ?offer aigc:catalogueId ?id ."
                    + " FILTER(REGEX(?id, '(^|[^0-9a-z.])[0-9]+([.][0-9]+)?b($|[^0-9a-z])', 'i'))");

    /** {@return all populations, in the order in which they are told} */
    public static List<Population> all() {
        return Tables.bundled("populations.csv").stream().map(Population::of).toList();
    }

    private static Population of(Map<String, String> row) {
        return new Population(
                new Text(row.getOrDefault("label_en", ""), row.getOrDefault("label_zh", "")),
                Integer.parseInt(row.getOrDefault("before", "")),
                "SELECT (COUNT(DISTINCT ?" + row.get("counted") + ") AS ?n) { "
                        + AMONG.getOrDefault(row.getOrDefault("among", ""), "") + " " + row.get("pattern") + " }");
    }
}
