package org.aigcatlas.thing;

import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;

/** The texts of a row: what a literal says, or an IRI itself. */
final class BindingText {
    private BindingText() {}

    /** {@return the text in a column; empty where the row has none there} */
    static String of(Binding row, String column) {
        return in(row, column).orElse("");
    }

    /** {@return the text in a column, where the row has any there} */
    static Optional<String> in(Binding row, String column) {
        return Optional.ofNullable(row.get(column))
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .filter(text -> !text.isEmpty());
    }
}
