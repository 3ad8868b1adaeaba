package org.aigcatlas.load.catalogue;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What the atlas says of a thing by itself.
 *
 * @param property the local name of the relation
 * @param values its values
 * @param basis the rule that chose them
 * @param restsOn the records that say the same
 * @param support a page that shows it, where it was written down by hand
 * @param stated whether a record on the list of models states the values as they are
 */
record Conclusion(
        String property, List<Node> values, Basis basis, List<Node> restsOn, Optional<String> support, boolean stated) {
    Conclusion {
        values = List.copyOf(values);
        restsOn = List.copyOf(restsOn);
    }

    static Conclusion from(Basis basis, String property, List<Node> values, List<Node> restsOn) {
        return new Conclusion(property, values, basis, restsOn, Optional.empty(), basis.isStated());
    }

    static Conclusion byHand(String property, Node value, String support) {
        return byHand(property, value, support, List.of());
    }

    static Conclusion byHand(String property, Node value, String support, List<Node> agreeing) {
        return new Conclusion(
                property,
                List.of(value),
                Basis.BY_HAND,
                agreeing,
                Optional.of(support).filter(page -> !page.isEmpty()),
                false);
    }

    /** {@return the same with months for days; what no record states any more as it is} */
    Conclusion toMonth() {
        List<Node> months = values.stream()
                .map(day ->
                        new SourceDate(day.getLiteralLexicalForm()).toMonth().literal())
                .toList();
        return months.equals(values) ? this : new Conclusion(property, months, basis, restsOn, support, false);
    }
}
