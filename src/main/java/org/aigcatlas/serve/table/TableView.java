package org.aigcatlas.serve.table;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.Column;
import org.aigcatlas.serve.http.Words;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * How somebody wants to see a table. In an address it is {@code sort=COLUMN} or {@code sort=-COLUMN},
 * {@code is.COLUMN=TEXT}, {@code min.COLUMN=VALUE}, {@code max.COLUMN=VALUE}, {@code columns=A,B} and {@code pick=KEY}.
 *
 * @param sort the column by which rows are sorted; empty for the order of the answer
 * @param descending whether the largest comes first
 * @param containing a text that must stand in a column
 * @param least the least that a column may hold: a number, or a text such as a date
 * @param most the most that a column may hold
 * @param columns the columns to show; empty for all
 * @param picked the keys of rows to be set side by side: what stands in the first column
 */
public record TableView(
        Optional<String> sort,
        boolean descending,
        Map<String, String> containing,
        Map<String, String> least,
        Map<String, String> most,
        List<String> columns,
        List<String> picked) {
    private static final String SORT = "sort";
    private static final String COLUMNS = "columns";
    private static final String PICK = "pick";
    private static final String CONTAINS = "is.";
    private static final String LEAST = "min.";
    private static final String MOST = "max.";

    public TableView {
        containing = Map.copyOf(containing);
        least = Map.copyOf(least);
        most = Map.copyOf(most);
        columns = List.copyOf(columns);
        picked = List.copyOf(picked);
    }

    /** {@return whether a parameter of an address says how a table is to be seen} */
    public static boolean isOurs(String parameter) {
        return Set.of(SORT, COLUMNS, PICK).contains(parameter)
                || Stream.of(CONTAINS, LEAST, MOST).anyMatch(parameter::startsWith);
    }

    /** {@return how the parameters of an address want it; what is left blank is not asked for} */
    public static TableView of(Map<String, List<String>> parameters) {
        Optional<String> sort = first(parameters, SORT);
        return new TableView(
                sort.map(column -> column.replaceFirst("^-", "")),
                sort.filter(column -> column.startsWith("-")).isPresent(),
                behind(parameters, CONTAINS),
                behind(parameters, LEAST),
                behind(parameters, MOST),
                Words.of(parameters, COLUMNS),
                Words.of(parameters, PICK));
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Map<String, String> behind(Map<String, List<String>> parameters, String prefix) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.keySet().stream().filter(name -> name.startsWith(prefix)).forEach(name -> first(parameters, name)
                .ifPresent(value -> values.put(name.substring(prefix.length()), value)));
        return values;
    }

    /** {@return whether anything is asked for beside the answer as it is} */
    public boolean isPlain() {
        return sort.isEmpty() && containing.isEmpty() && least.isEmpty() && most.isEmpty() && columns.isEmpty();
    }

    /** {@return the parameters that ask for it} */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        sort.ifPresent(column -> parameters.put(SORT, List.of((descending ? "-" : "") + column)));
        containing.forEach((column, text) -> parameters.put(CONTAINS + column, List.of(text)));
        least.forEach((column, value) -> parameters.put(LEAST + column, List.of(value)));
        most.forEach((column, value) -> parameters.put(MOST + column, List.of(value)));
        if (!columns.isEmpty()) {
            parameters.put(COLUMNS, List.of(String.join(",", columns)));
        }
        if (!picked.isEmpty()) {
            parameters.put(PICK, picked);
        }
        return parameters;
    }

    /** {@return the same, sorted by a column, the smallest first; the other way round where it is so already} */
    public TableView sortedBy(String column) {
        boolean isAlready = sort.filter(column::equals).isPresent();
        return new TableView(Optional.of(column), isAlready && !descending, containing, least, most, columns, picked);
    }

    /**
     * Shows an answer so.
     *
     * @param rows the whole answer
     * @param language the reader's language, by which texts are sorted
     * @return the rows and columns that are wanted, in the order that is wanted; what is empty comes last
     * @throws AtlasException where there is no such column, with the nearest names
     */
    public Answer.Rows on(Answer.Rows rows, Language language) {
        List<String> all = Cell.columns(rows.columns());
        Stream.of(
                        sort.stream(),
                        containing.keySet().stream(),
                        least.keySet().stream(),
                        most.keySet().stream(),
                        columns.stream())
                .flatMap(names -> names)
                .forEach(name -> refuseUnknown(name, all));
        List<Binding> shown =
                new ArrayList<>(rows.rows().stream().filter(wanted()).toList());
        sort.ifPresent(column -> shown.sort(order(column, language)));
        return new Answer.Rows(
                columns.isEmpty()
                        ? rows.columns()
                        : columns.stream()
                                .flatMap(column -> rows.columns().stream()
                                        .filter(variable -> Column.of(variable, rows.columns())
                                                .equals(column)))
                                .toList(),
                shown);
    }

    private static void refuseUnknown(String column, List<String> all) {
        if (!all.contains(column)) {
            throw AtlasException.of(ProblemCode.TABLE_COLUMN_UNKNOWN)
                    .with("column", column)
                    .with("columns", all)
                    .nearest(Nearest.among(column, all));
        }
    }

    private Predicate<Binding> wanted() {
        List<Predicate<Binding>> conditions = new ArrayList<>();
        containing.forEach(
                (column, text) -> conditions.add(row -> Cell.of(row, column).contains(text)));
        least.forEach((column, bound) -> conditions.add(row ->
                compare(Cell.of(row, column), bound).filter(order -> order >= 0).isPresent()));
        most.forEach((column, bound) -> conditions.add(row ->
                compare(Cell.of(row, column), bound).filter(order -> order <= 0).isPresent()));
        return row -> conditions.stream().allMatch(condition -> condition.test(row));
    }

    private static Optional<Integer> compare(Cell cell, String bound) {
        Optional<BigDecimal> limit = number(bound);
        Optional<BigDecimal> number = cell.number();
        if (number.isPresent() && limit.isPresent()) {
            return Optional.of(number.get().compareTo(limit.get()));
        }
        return cell.isEmpty() || number.isPresent()
                ? Optional.empty()
                : Optional.of(cell.key().compareTo(bound));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Comparator<Binding> order(String column, Language language) {
        Collator collator = Collator.getInstance(language == Language.ZH ? Locale.CHINA : Locale.ENGLISH);
        Comparator<Cell> values = (one, other) -> {
            Optional<BigDecimal> left = one.number();
            Optional<BigDecimal> right = other.number();
            return left.isPresent() && right.isPresent()
                    ? left.get().compareTo(right.get())
                    : collator.compare(one.text(language), other.text(language));
        };
        Comparator<Cell> directed = descending ? values.reversed() : values;
        Comparator<Cell> emptyLast =
                Comparator.<Cell, Boolean>comparing(Cell::isEmpty).thenComparing(directed);
        return Comparator.comparing(row -> Cell.of(row, column), emptyLast);
    }
}
