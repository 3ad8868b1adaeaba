package org.aigcatlas.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.Column;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** An answer as a table for a person: the columns {@code x}, {@code x_en}, {@code x_zh} become one, in one language. */
public final class AnswerTable {
    private final Answer.Rows answer;
    private final Language language;
    private final UnaryOperator<String> heads;

    /** An answer, for the reader of a language; {@code heads} says what stands above a column of a name. */
    public AnswerTable(Answer.Rows answer, Language language, UnaryOperator<String> heads) {
        this.answer = answer;
        this.language = language;
        this.heads = heads;
    }

    /** {@return the answer with one column for each name in the language} */
    public Table table() {
        List<String> columns = answer.columns().stream()
                .map(column -> Column.of(column, answer.columns()))
                .distinct()
                .toList();
        List<List<String>> rows = answer.rows().stream()
                .map(row -> columns.stream().map(column -> cell(row, column)).toList())
                .toList();
        return new Table(columns.stream().map(heads).toList(), rows);
    }

    private String cell(Binding row, String column) {
        Optional<String> named = language.inOrder().stream()
                .map(tag -> row.get(column + "_" + tag.tag()))
                .flatMap(node -> Optional.ofNullable(node).stream())
                .map(AnswerTable::text)
                .findFirst();
        List<String> parts = new ArrayList<>();
        named.ifPresent(parts::add);
        String own = text(row.get(column));
        if (named.isEmpty()) {
            parts.add(own);
        } else if (own.startsWith("id:")) {
            parts.add("(" + own.substring("id:".length()) + ")");
        }
        return String.join(" ", parts);
    }

    private static String text(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : Prefixes.shorten(node);
    }
}
