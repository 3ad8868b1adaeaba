package org.aigcatlas.serve.table;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.apache.jena.sparql.engine.binding.Binding;

/** The order of rows by one of their columns: numbers before texts, and what is empty at the end, whichever way round. */
final class RowOrder {
    private static final Comparator<Place> VALUES =
            Comparator.comparing(Place::isText).thenComparing(Place::number).thenComparing(Place::text);

    /** What a row is sorted by. */
    private record Place(Binding row, boolean isEmpty, boolean isText, BigDecimal number, CollationKey text) {}

    private RowOrder() {}

    static Stream<Binding> sorted(Stream<Binding> rows, String column, boolean descending, Language language) {
        Collator collator = Collator.getInstance(language == Language.ZH ? Locale.CHINA : Locale.ENGLISH);
        return rows.map(row -> place(row, Cell.of(row, column), collator, language))
                .sorted(Comparator.comparing(Place::isEmpty).thenComparing(descending ? VALUES.reversed() : VALUES))
                .map(Place::row);
    }

    private static Place place(Binding row, Cell cell, Collator collator, Language language) {
        boolean isText = cell.number().isEmpty();
        return new Place(
                row,
                cell.isEmpty(),
                isText,
                cell.number().orElse(BigDecimal.ZERO),
                collator.getCollationKey(isText ? cell.text(language) : ""));
    }
}
