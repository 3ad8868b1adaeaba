package org.aigcatlas.serve.table;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.aigcatlas.graph.Language;
import org.apache.jena.sparql.engine.binding.Binding;

/** The order of rows by one of their columns: numbers before texts, and what is empty at the end, whichever way round. */
final class RowOrder {
    private RowOrder() {}

    static Comparator<Binding> by(String column, boolean descending, Language language) {
        Comparator<Cell> values = Comparator.<Cell, Boolean>comparing(
                        cell -> cell.number().isEmpty())
                .thenComparing(cell -> cell.number().orElse(BigDecimal.ZERO))
                .thenComparing(cell -> textOf(cell, language), Collator.getInstance(locale(language))::compare);
        Comparator<Cell> directed = descending ? values.reversed() : values;
        return Comparator.comparing(
                row -> Cell.of(row, column), Comparator.comparing(Cell::isEmpty).thenComparing(directed));
    }

    private static String textOf(Cell cell, Language language) {
        Optional<BigDecimal> number = cell.number();
        return number.isPresent() ? "" : cell.text(language);
    }

    private static Locale locale(Language language) {
        return language == Language.ZH ? Locale.CHINA : Locale.ENGLISH;
    }
}
