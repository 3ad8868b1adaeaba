package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final int MOST_CHOICES = 40;
    private static final String DATE = "\\d{4}(-\\d\\d){0,2}";

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

    /** {@return the form over the whole answer; {@code action} is where it leads, {@code given} the question's own parameters} */
    Tag form(Answer.Rows whole, String action, Map<String, List<String>> given) {
        List<String> columns = columns(whole);
        List<Tag> fields = columns.stream()
                .flatMap(column -> fields(whole, column).stream())
                .toList();
        Tag form = tag("form", "ask table-tools")
                .with("id", ID)
                .with("method", "get")
                .with("action", action)
                .of(given.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(value -> hidden(entry.getKey(), value)))
                        .toList())
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

    private static Tag hidden(String name, String value) {
        return tag("input").with("type", "hidden").with("name", name).with("value", value);
    }

    String head(String column) {
        String plain = words.column(column, language);
        return query.column(column).map(known -> known.head(plain, language)).orElse(plain);
    }

    private List<Tag> fields(Answer.Rows rows, String column) {
        List<Cell> cells = rows.rows().stream()
                .map(row -> Cell.of(row, column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (cells.isEmpty()) {
            return List.of();
        }
        if (cells.stream().allMatch(cell -> cell.number().isPresent())) {
            return List.of(bounds(column, "number"));
        }
        if (cells.stream().allMatch(cell -> cell.key().matches(DATE))) {
            return List.of(bounds(column, "text"));
        }
        Set<String> values = cells.stream()
                .flatMap(cell -> Stream.of(cell.text(language).split(", |、", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
        return List.of(values.size() <= MOST_CHOICES ? choice(column, values) : text(column));
    }

    private Tag field(String id, String label, Tag... inputs) {
        return tag("p", "field")
                .of(tag("label").with("for", id).of(tag("b").of(label)))
                .of(inputs);
    }

    private Tag bounds(String column, String type) {
        String id = "min-" + column;
        Tag least = tag("input")
                .with("type", type)
                .with("id", id)
                .with("name", "min." + column)
                .with("value", view.least().getOrDefault(column, ""))
                .with("placeholder", language.pick("from", "从"))
                .when(type.equals("number"), "step", "any");
        Tag most = tag("input")
                .with("type", type)
                .with("name", "max." + column)
                .with("value", view.most().getOrDefault(column, ""))
                .with("placeholder", language.pick("to", "到"))
                .with("aria-label", head(column) + language.pick(", at the most", "，上限"))
                .when(type.equals("number"), "step", "any");
        return field(id, head(column), tag("span", "bounds").of(least, most));
    }

    private Tag choice(String column, Set<String> values) {
        String id = "is-" + column;
        String chosen = view.containing().getOrDefault(column, "");
        List<Tag> options =
                new ArrayList<>(List.of(FormFields.option("", chosen.isEmpty(), language.pick("any", "不限"))));
        values.forEach(value -> options.add(FormFields.option(value, value.equals(chosen), shown(value))));
        return field(
                id,
                head(column),
                tag("select").with("id", id).with("name", "is." + column).of(options));
    }

    private String shown(String value) {
        return switch (value) {
            case "true" -> language.pick("yes", "是");
            case "false" -> language.pick("no", "否");
            default -> value;
        };
    }

    private Tag text(String column) {
        String id = "is-" + column;
        return field(
                id,
                head(column),
                tag("input")
                        .with("type", "search")
                        .with("id", id)
                        .with("name", "is." + column)
                        .with("value", view.containing().getOrDefault(column, "")));
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
        return field(
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
        return tag("details", "field columns")
                .of(tag("summary").of(language.pick("Columns (all, unless some are chosen)", "列（不选则全部显示）")))
                .of(boxes);
    }
}
