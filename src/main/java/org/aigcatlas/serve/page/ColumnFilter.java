package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.Answer;
import org.aigcatlas.serve.table.Cell;
import org.aigcatlas.serve.table.TableView;

/**
 * The fields by which a reader says which values of a column are wanted: from and to for numbers and dates, a choice where
 * there are few values, a text otherwise.
 *
 * @param column the column
 * @param head what stands above it
 * @param view what is wanted now
 * @param language the reader's language
 */
record ColumnFilter(String column, String head, TableView view, Language language) {
    private static final int MOST_CHOICES = 40;
    private static final String DATE = "\\d{4}(-\\d\\d){0,2}";

    /** {@return the fields; none where the column is empty in all rows} */
    List<Tag> fields(Answer.Rows rows) {
        List<Cell> cells = rows.rows().stream()
                .map(row -> Cell.of(row, column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (cells.isEmpty()) {
            return List.of();
        }
        if (cells.stream().allMatch(cell -> cell.number().isPresent())) {
            return List.of(bounds("number"));
        }
        if (cells.stream().allMatch(cell -> cell.key().matches(DATE))) {
            return List.of(bounds("text"));
        }
        Set<String> values = cells.stream()
                .flatMap(cell -> Stream.of(cell.text(language).split(", |、", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
        return List.of(values.size() <= MOST_CHOICES ? choice(values, chosen(cells)) : text());
    }

    private Tag bounds(String type) {
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
                .with("aria-label", head + language.pick(", at the most", "，上限"))
                .when(type.equals("number"), "step", "any");
        return field(id, head, tag("span", "bounds").of(least, most));
    }

    /** {@return what is wanted, as the reader's language has it where the address has it in the other} */
    private String chosen(List<Cell> cells) {
        String wanted = view.containing().getOrDefault(column, "");
        return cells.stream()
                .filter(cell -> Stream.of(Language.values())
                        .anyMatch(other -> cell.text(other).equals(wanted)))
                .map(cell -> cell.text(language))
                .findFirst()
                .orElse(wanted);
    }

    private Tag choice(Set<String> values, String chosen) {
        String id = "is-" + column;
        List<Tag> options =
                new ArrayList<>(List.of(FormFields.option("", chosen.isEmpty(), language.pick("any", "不限"))));
        if (!chosen.isEmpty() && !values.contains(chosen)) {
            options.add(FormFields.option(chosen, true, chosen));
        }
        values.forEach(value -> options.add(FormFields.option(value, value.equals(chosen), shown(value))));
        return field(
                id,
                head,
                tag("select").with("id", id).with("name", "is." + column).of(options));
    }

    private String shown(String value) {
        return switch (value) {
            case "true" -> language.pick("yes", "是");
            case "false" -> language.pick("no", "否");
            default -> value;
        };
    }

    private Tag text() {
        String id = "is-" + column;
        return field(
                id,
                head,
                tag("input")
                        .with("type", "search")
                        .with("id", id)
                        .with("name", "is." + column)
                        .with("value", view.containing().getOrDefault(column, "")));
    }

    static Tag field(String id, String label, Tag... inputs) {
        return tag("p", "field")
                .of(tag("label").with("for", id).of(tag("b").of(label)))
                .of(inputs);
    }
}
