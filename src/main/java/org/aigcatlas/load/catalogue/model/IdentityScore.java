package org.aigcatlas.load.catalogue.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * How well offerings are told apart: the landscape's verdicts beside those of people on pairs drawn at random.
 *
 * @param found the pairs that both call the same model
 * @param wrong the pairs that only the landscape calls the same
 * @param missed the pairs that only people call the same
 * @param apart the pairs that both tell apart
 * @param gone how many pairs have an offering that the landscape has no more
 */
public record IdentityScore(List<Pair> found, List<Pair> wrong, List<Pair> missed, List<Pair> apart, int gone) {

    public IdentityScore {
        found = List.copyOf(found);
        wrong = List.copyOf(wrong);
        missed = List.copyOf(missed);
        apart = List.copyOf(apart);
    }

    /**
     * Two offerings.
     *
     * @param one the catalogue's id of one
     * @param other that of the other
     * @param weight how many pairs of the catalogue it stands for
     */
    public record Pair(String one, String other, double weight) {}

    /** Pairs that were judged, by what they were drawn for. */
    public enum Pairs {
        /** Half of them near names at different providers. */
        NEAR_NAMES("identity-pairs-near.csv"),
        /** Drawn over all pairs of the catalogue. */
        ALL("identity-pairs.csv");

        private final String table;

        Pairs(String table) {
            this.table = table;
        }
    }

    /**
     * Counts.
     *
     * @param landscape the union of the landscape's graphs
     * @param pairs which pairs to count by, of those that ship with the program
     * @return the score
     */
    public static IdentityScore of(Graph landscape, Pairs pairs) {
        Map<String, Node> models = models(landscape);
        List<Pair> found = new ArrayList<>();
        List<Pair> wrong = new ArrayList<>();
        List<Pair> missed = new ArrayList<>();
        List<Pair> apart = new ArrayList<>();
        int gone = 0;
        for (Map<String, String> row : Tables.bundled(pairs.table)) {
            String one = row.get("provider_a") + "/" + row.get("id_a");
            String other = row.get("provider_b") + "/" + row.get("id_b");
            if (!models.containsKey(one) || !models.containsKey(other)) {
                gone++;
                continue;
            }
            boolean said = models.get(one).equals(models.get(other));
            boolean judged = "same".equals(row.get("judged"));
            List<Pair> kind = said ? judged ? found : wrong : judged ? missed : apart;
            kind.add(new Pair(one, other, Double.parseDouble(row.getOrDefault("weight", "1"))));
        }
        return new IdentityScore(found, wrong, missed, apart, gone);
    }

    private static Map<String, Node> models(Graph landscape) {
        Map<String, Node> models = new HashMap<>();
        landscape.find(Node.ANY, Iris.term("offeringOf"), Node.ANY).forEach(triple -> landscape
                .find(triple.getSubject(), Iris.term("catalogueId"), Node.ANY)
                .mapWith(Triple::getObject)
                .forEach(id -> models.put(id.getLiteralLexicalForm(), triple.getObject())));
        return models;
    }

    /** {@return what share of the pairs called the same are the same} */
    public double precision() {
        return share(found.size(), wrong.size());
    }

    /** {@return what share of the pairs that are the same are called so} */
    public double recall() {
        return share(found.size(), missed.size());
    }

    /** {@return the precision over all pairs of the catalogue, as the drawn ones let one expect} */
    public double expectedPrecision() {
        return share(weight(found), weight(wrong));
    }

    /** {@return the recall over all pairs of the catalogue, as the drawn ones let one expect} */
    public double expectedRecall() {
        return share(weight(found), weight(missed));
    }

    private static double weight(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::weight).sum();
    }

    private static double share(double part, double rest) {
        return part + rest == 0 ? 1 : part / (part + rest);
    }
}
