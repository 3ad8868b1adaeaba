package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.apache.jena.sparql.engine.binding.Binding;

/** Rows that somebody has picked, side by side: a column each. */
final class PickedRows {
    private PickedRows() {}

    /**
     * Sets rows side by side.
     *
     * @param rows the rows
     * @param columns the columns of the table they come from, of which the first names a row
     * @param head what a column is called
     * @param cell the cell of a row in a column
     * @param language the reader's language
     * @return a table with a row for each column; nothing where there is but one row
     */
    static Markup of(
            List<Binding> rows,
            List<String> columns,
            UnaryOperator<String> head,
            BiFunction<Binding, String, Tag> cell,
            Language language) {
        if (rows.size() < 2) {
            return Markup.none();
        }
        List<Tag> lines = columns.stream()
                .map(column -> tag("tr")
                        .of(tag("th").with("scope", "row").of(head.apply(column)))
                        .of(rows.stream().map(row -> cell.apply(row, column)).toList()))
                .toList();
        return tag("section", "compared")
                .of(
                        tag("h2").of(language.pick("Side by side", "并排比较")),
                        tag("div", "scroll")
                                .with("tabindex", "0")
                                .with("role", "region")
                                .with("aria-label", language.pick("Side by side", "并排比较"))
                                .of(tag("table", "answer").of(tag("tbody").of(lines))));
    }
}
