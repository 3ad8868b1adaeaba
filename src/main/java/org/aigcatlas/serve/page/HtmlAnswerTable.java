package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Column;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** An answer as a table: the columns {@code x}, {@code x_en} and {@code x_zh} become one, in the reader's language. */
final class HtmlAnswerTable {
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

    /** {@return the answer to a query for a reader; a graph as a table with a row a triple} */
    Markup of(CannedQuery query, Answer answer) {
        return switch (answer) {
            case Answer.Rows rows -> table(query, rows);
            case Answer.Verdict verdict ->
                tag("p", "verdict").of(verdict.value() ? language.pick("Yes.", "是。") : language.pick("No.", "否。"));
            case Answer.Triples graph -> table(query, triples.of(graph.graph()));
        };
    }

    private Markup table(CannedQuery query, Answer.Rows rows) {
        if (rows.rows().isEmpty()) {
            return tag("p", "empty").of(language.pick("Nothing in the graph answers this.", "图谱中没有符合的内容。"));
        }
        List<String> columns = rows.columns().stream()
                .map(column -> Column.of(column, rows.columns()))
                .distinct()
                .toList();
        TermRenderer here = cells.apply(iris(rows));
        List<Tag> body = rows.rows().stream()
                .map(row -> tag("tr")
                        .of(columns.stream()
                                .map(column -> cell(here, row, column))
                                .toList()))
                .toList();
        List<String> heads = columns.stream().map(column -> head(query, column)).toList();
        return RowTable.of(language.pick("Answer", "答案"), "answer", heads, body);
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

    private Tag cell(TermRenderer here, Binding row, String column) {
        Optional<Node> own = Optional.ofNullable(row.get(column));
        Optional<Node> named = Stream.of("_" + language.tag(), "_en", "_zh")
                .map(ending -> Optional.ofNullable(row.get(column + ending)))
                .flatMap(Optional::stream)
                .findFirst();
        boolean isNumber = own.filter(Node::isLiteral)
                .map(Node::getLiteralValue)
                .filter(Number.class::isInstance)
                .isPresent();
        return tag("td").when(isNumber, "class", "number").of(content(here, own, named));
    }

    private static Markup content(TermRenderer here, Optional<Node> own, Optional<Node> named) {
        if (own.filter(Node::isURI).isPresent() && named.isPresent()) {
            return here.iri(own.get().getURI(), named.get().getLiteralLexicalForm());
        }
        return named.or(() -> own).map(here::term).orElseGet(Markup::none);
    }
}
