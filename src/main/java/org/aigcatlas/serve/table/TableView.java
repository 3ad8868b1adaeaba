package org.aigcatlas.serve.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                || Stream.of(CONTAINS, RowFilter.LEAST, RowFilter.MOST).anyMatch(parameter::startsWith);
    }

    /** {@return how the parameters of an address want it; what is left blank is not asked for} */
    public static TableView of(Map<String, List<String>> parameters) {
        Optional<String> sort = first(parameters, SORT);
        return new TableView(
                sort.map(column -> column.replaceFirst("^-", "")),
                sort.filter(column -> column.startsWith("-")).isPresent(),
                behind(parameters, CONTAINS),
                behind(parameters, RowFilter.LEAST),
                behind(parameters, RowFilter.MOST),
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
        least.forEach((column, value) -> parameters.put(RowFilter.LEAST + column, List.of(value)));
        most.forEach((column, value) -> parameters.put(RowFilter.MOST + column, List.of(value)));
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

    /** {@return the same with all columns, as what is drawn of the rows may need others than those that are shown} */
    public TableView withAllColumns() {
        return new TableView(sort, descending, containing, least, most, List.of(), picked);
    }

    /**
     * Shows an answer so.
     *
     * @param rows the whole answer
     * @param language the reader's language, by which texts are sorted
     * @return the rows and columns that are wanted, in the order that is wanted; what is empty comes last
     * @throws AtlasException where there is no such column, with the nearest names, or where a number is wanted and
     *     something else is given
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
        RowFilter filter = new RowFilter(containing, least, most);
        Stream<Binding> shown = filter.on(rows);
        return new Answer.Rows(
                shownOf(rows.columns()),
                sort.map(column -> RowOrder.sorted(shown, column, descending, language))
                        .orElse(shown)
                        .toList());
    }

    private List<String> shownOf(List<String> variables) {
        return columns.isEmpty()
                ? variables
                : columns.stream()
                        .flatMap(column -> variables.stream().filter(variable -> Column.of(variable, variables)
                                .equals(column)))
                        .toList();
    }

    private static void refuseUnknown(String column, List<String> all) {
        if (!all.contains(column)) {
            throw AtlasException.of(ProblemCode.TABLE_COLUMN_UNKNOWN)
                    .with("column", column)
                    .with("columns", all)
                    .nearest(Nearest.among(column, all));
        }
    }
}
