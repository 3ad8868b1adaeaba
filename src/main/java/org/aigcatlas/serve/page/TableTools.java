package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Column;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.table.Cell;
import org.aigcatlas.serve.table.TableView;

/** What a reader chooses rows and columns of a table by: a form, which asks for the same page. */
final class TableTools {
    /** The form's id, by which boxes in the rows belong to it. */
    static final String ID = "table-tools";

    private final DisplayNames words;
    private final Request request;
    private final Language language;
    private final CannedQuery query;
    private final TableView view;

    TableTools(DisplayNames words, Request request, CannedQuery query) {
        this.words = words;
        this.request = request;
        this.language = request.language();
        this.query = query;
        this.view = TableView.of(request.parameters());
    }

    /**
     * Makes the form.
     *
     * @param whole the whole answer
     * @param shown the rows of it that are on the page; rows that were picked on others stay picked
     * @param action where it leads
     * @param given the question's own parameters
     * @return the form
     */
    Tag form(Answer.Rows whole, Answer shown, String action, Map<String, List<String>> given) {
        List<String> columns = columns(whole);
        List<Tag> fields = columns.stream()
                .flatMap(column -> new ColumnFilter(column, head(column), view, language).fields(whole).stream())
                .toList();
        Tag form = tag("form", "ask table-tools")
                .with("id", ID)
                .with("method", "get")
                .with("action", action)
                .of(given.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(value -> hidden(entry.getKey(), value)))
                        .toList())
                .of(pickedElsewhere(shown))
                .of(fields)
                .of(sort(columns), chosen(columns));
        return FormFields.withLanguage(form, request)
                .of(tag("button").with("type", "submit").of(language.pick("Show", "显示")));
    }

    private static List<String> columns(Answer.Rows rows) {
        return rows.columns().stream()
                .map(variable -> Column.of(variable, rows.columns()))
                .distinct()
                .toList();
    }

    private List<Tag> pickedElsewhere(Answer shown) {
        Set<String> here = shown instanceof Answer.Rows rows
                ? rows.rows().stream()
                        .map(row -> Cell.of(row, columns(rows).getFirst()).key())
                        .collect(Collectors.toSet())
                : Set.of();
        return view.picked().stream()
                .filter(key -> !here.contains(key))
                .map(key -> hidden("pick", key))
                .toList();
    }

    private static Tag hidden(String name, String value) {
        return tag("input").with("type", "hidden").with("name", name).with("value", value);
    }

    String head(String column) {
        String plain = words.column(column, language);
        return query.column(column).map(known -> known.head(plain, language)).orElse(plain);
    }

    private Tag sort(List<String> columns) {
        List<Tag> options = new ArrayList<>();
        String now = view.sort()
                .map(column -> (view.descending() ? "-" : "") + column)
                .orElse("");
        options.add(FormFields.option("", now.isEmpty(), language.pick("as answered", "默认顺序")));
        for (String column : columns) {
            options.add(FormFields.option(column, now.equals(column), head(column) + " ↑"));
            options.add(FormFields.option("-" + column, now.equals("-" + column), head(column) + " ↓"));
        }
        return ColumnFilter.field(
                "table-sort",
                language.pick("Sorted by", "排序"),
                tag("select").with("id", "table-sort").with("name", "sort").of(options));
    }

    private Markup chosen(List<String> columns) {
        List<Tag> boxes = columns.stream()
                .map(column -> tag("label", "check")
                        .of(
                                tag("input")
                                        .with("type", "checkbox")
                                        .with("name", "columns")
                                        .with("value", column)
                                        .when(view.columns().contains(column), "checked", ""),
                                Markup.words(words.column(column, language))))
                .toList();
        return tag("details", "field chosen-columns")
                .of(tag("summary").of(language.pick("Columns (all, unless some are chosen)", "列（不选则全部显示）")))
                .of(boxes);
    }
}
