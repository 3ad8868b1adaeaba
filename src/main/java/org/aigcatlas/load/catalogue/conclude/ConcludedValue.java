package org.aigcatlas.load.catalogue.conclude;

import java.util.List;
import java.util.Optional;
import org.aigcatlas.load.catalogue.record.SourceDate;
import org.apache.jena.graph.Node;

/**
 * A value that the atlas concludes of a thing by itself, with the rule and the records behind it.
 *
 * @param property the local name of the relation
 * @param values its values
 * @param basis the rule that chose them
 * @param restsOn the records that say the same
 * @param support a page that shows it, where it was written down by hand
 * @param stated whether a record on the list of models states the values as they are
 */
public record ConcludedValue(
        String property,
        List<Node> values,
        ConclusionRule basis,
        List<Node> restsOn,
        Optional<String> support,
        boolean stated) {
    public ConcludedValue {
        values = List.copyOf(values);
        restsOn = List.copyOf(restsOn);
    }

    public static ConcludedValue from(ConclusionRule basis, String property, List<Node> values, List<Node> restsOn) {
        return new ConcludedValue(property, values, basis, restsOn, Optional.empty(), basis.isStated());
    }

    public static ConcludedValue byHand(String property, Node value, String support) {
        return byHand(property, value, support, List.of());
    }

    public static ConcludedValue byHand(String property, Node value, String support, List<Node> agreeing) {
        return new ConcludedValue(
                property,
                List.of(value),
                ConclusionRule.BY_HAND,
                agreeing,
                Optional.of(support).filter(page -> !page.isEmpty()),
                false);
    }

    /** {@return the same with months for days; what no record states any more as it is} */
    ConcludedValue toMonth() {
        List<Node> months = values.stream()
                .map(day ->
                        new SourceDate(day.getLiteralLexicalForm()).toMonth().literal())
                .toList();
        return months.equals(values) ? this : new ConcludedValue(property, months, basis, restsOn, support, false);
    }
}
