package org.aigcatlas.serve.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.query.Answer;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Which rows somebody wants.
 *
 * @param containing a text that must stand in a column
 * @param least the least that a column may hold: a number, or a text such as a date
 * @param most the most that a column may hold; of a date that is less precise, its last day
 */
record RowFilter(Map<String, String> containing, Map<String, String> least, Map<String, String> most) {
    /** What stands before a column whose least value is given. */
    static final String LEAST = "min.";
    /** What stands before a column whose greatest value is given. */
    static final String MOST = "max.";

    /** {@return the rows that are wanted} */
    Stream<Binding> on(Answer.Rows rows) {
        Predicate<Binding> wanted = row -> true;
        for (Map.Entry<String, String> bound : least.entrySet()) {
            wanted = wanted.and(within(rows, LEAST, bound, true));
        }
        for (Map.Entry<String, String> bound : most.entrySet()) {
            wanted = wanted.and(within(rows, MOST, bound, false));
        }
        for (Map.Entry<String, String> text : containing.entrySet()) {
            String folded = Cell.folded(text.getValue());
            wanted = wanted.and(row -> Cell.of(row, text.getKey()).contains(folded));
        }
        return rows.rows().stream().filter(wanted);
    }

    private static Predicate<Binding> within(
            Answer.Rows rows, String sign, Map.Entry<String, String> bound, boolean isLeast) {
        String column = bound.getKey();
        Optional<BigDecimal> limit = number(bound.getValue());
        boolean isNumeric = rows.rows().stream()
                .anyMatch(row -> Cell.of(row, column).number().isPresent());
        if (!isNumeric) {
            return row -> isTextWithin(Cell.of(row, column), bound.getValue(), isLeast);
        }
        BigDecimal number = limit.orElseThrow(() -> AtlasException.of(ProblemCode.TABLE_BOUND_MALFORMED)
                .with("text", bound.getValue())
                .with("column", column)
                .at(sign + column));
        return row -> Cell.of(row, column)
                .number()
                .map(value -> value.compareTo(number))
                .filter(order -> isLeast ? order >= 0 : order <= 0)
                .isPresent();
    }

    private static boolean isTextWithin(Cell cell, String bound, boolean isLeast) {
        int order = cell.key().compareTo(bound);
        return !cell.isEmpty()
                && (isLeast ? order >= 0 : order <= 0 || cell.key().startsWith(bound));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
