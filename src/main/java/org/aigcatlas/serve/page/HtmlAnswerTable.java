package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Column;
import org.aigcatlas.serve.table.Cell;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** An answer as a table: the columns {@code x}, {@code x_en} and {@code x_zh} become one, in the reader's language. */
public final class HtmlAnswerTable {
    /** A table to be read alone. */
    public static final Handles PLAIN = new Handles() {
        @Override
        public Tag head(String column, String words) {
            return tag("th").with("scope", "col").of(words);
        }

        @Override
        public Tag before(String key) {
            return tag("td");
        }

        @Override
        public Optional<Tag> headBefore() {
            return Optional.empty();
        }
    };

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?");

    private final Function<Set<String>, TermRenderer> cells;
    private final Language language;
    private final DisplayNames words;
    private final TripleRows triples;

    HtmlAnswerTable(
            Function<Set<String>, TermRenderer> cells, Language language, DisplayNames words, TripleRows triples) {
        this.cells = cells;
        this.language = language;
        this.words = words;
        this.triples = triples;
    }

    /** What a reader can do at the table itself. */
    public interface Handles {
        /** {@return the head of a column of this name and with these words} */
        Tag head(String column, String words);

        /** {@return what stands before a row with this key} */
        Tag before(String key);

        /** {@return the head of what stands before rows; nothing stands there where there is none} */
        Optional<Tag> headBefore();
    }

    /** {@return the answer to a query for a reader; a graph as a table with a row a triple} */
    public Markup of(CannedQuery query, Answer answer, Handles handles) {
        return switch (answer) {
            case Answer.Rows rows -> table(query, rows, handles);
            case Answer.Verdict verdict ->
                tag("p", "verdict").of(verdict.value() ? language.pick("Yes.", "是。") : language.pick("No.", "否。"));
            case Answer.Triples graph -> table(query, triples.of(graph.graph()), PLAIN);
        };
    }

    /** {@return rows side by side, a column each} */
    Markup sideBySide(CannedQuery query, Answer.Rows rows) {
        TermRenderer here = cells.apply(iris(rows));
        return PickedRows.of(
                rows.rows(),
                columns(rows),
                column -> head(query, column),
                (row, column) -> cell(here, row, column),
                language);
    }

    private static List<String> columns(Answer.Rows rows) {
        return rows.columns().stream()
                .map(column -> Column.of(column, rows.columns()))
                .distinct()
                .toList();
    }

    private Markup table(CannedQuery query, Answer.Rows rows, Handles handles) {
        if (rows.rows().isEmpty()) {
            return tag("p", "empty").of(language.pick("Nothing in the graph answers this.", "图谱中没有符合的内容。"));
        }
        List<String> columns = columns(rows);
        TermRenderer here = cells.apply(iris(rows));
        List<Tag> body = rows.rows().stream()
                .map(row -> tag("tr")
                        .of(before(handles, row, columns))
                        .of(columns.stream()
                                .map(column -> cell(here, row, column))
                                .toList()))
                .toList();
        List<Tag> heads = Stream.concat(
                        handles.headBefore().stream(),
                        columns.stream()
                                .map(column -> aligned(query, column, handles.head(column, head(query, column)))))
                .toList();
        return RowTable.under(language.pick("Answer", "答案"), "answer", heads, body);
    }

    private static List<Tag> before(Handles handles, Binding row, List<String> columns) {
        return handles.headBefore().isPresent()
                ? List.of(handles.before(Cell.of(row, columns.getFirst()).key()))
                : List.of();
    }

    private static Set<String> iris(Answer.Rows rows) {
        Set<String> iris = new HashSet<>();
        rows.rows()
                .forEach(row -> row.forEach((column, node) -> {
                    if (node.isURI()) {
                        iris.add(node.getURI());
                    }
                }));
        return iris;
    }

    private String head(CannedQuery query, String column) {
        String plain = words.column(column, language);
        return query.column(column).map(known -> known.head(plain, language)).orElse(plain);
    }

    /** What is above numbers stands where they do. */
    private static Tag aligned(CannedQuery query, String column, Tag head) {
        boolean isNumber = query.column(column)
                .map(known -> Set.of(Column.Type.INT, Column.Type.LONG, Column.Type.DECIMAL)
                        .contains(known.type()))
                .orElse(false);
        return head.when(isNumber, "class", "number");
    }

    private Tag cell(TermRenderer here, Binding row, String column) {
        Cell cell = Cell.of(row, column);
        return cell.number()
                .map(number -> tag("td", "number").of(grouped(number)))
                .orElseGet(() -> tag("td")
                        .when(DAY.matcher(cell.key()).matches(), "class", "day")
                        .of(content(here, cell.own(), cell.name(language))));
    }

    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        boolean isLarge = number.abs().compareTo(BigDecimal.valueOf(1_000)) >= 0 && !plain.contains(".");
        return isLarge ? String.format(Locale.ROOT, "%,d", number.toBigInteger()) : plain;
    }

    private static Markup content(TermRenderer here, Optional<Node> own, Optional<Node> named) {
        if (own.filter(Node::isURI).isPresent() && named.isPresent()) {
            return here.iri(own.get().getURI(), named.get().getLiteralLexicalForm());
        }
        return named.or(() -> own).map(here::term).orElseGet(Markup::none);
    }
}
