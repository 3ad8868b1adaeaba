package org.aigcatlas.serve.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.query.Column;
import org.aigcatlas.text.NameNormalizer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A cell of an answer: what stands in the column {@code x}, with its names in {@code x_en} and {@code x_zh}.
 *
 * @param own the term itself; empty where the column has names alone, or nothing
 * @param english its English name; empty where it has none
 * @param chinese its Chinese name; empty where it has none
 */
public record Cell(Optional<Node> own, Optional<Node> english, Optional<Node> chinese) {
    /** {@return the cell of a row in a column} */
    public static Cell of(Binding row, String column) {
        return new Cell(
                Optional.ofNullable(row.get(column)),
                Optional.ofNullable(row.get(column + "_en")),
                Optional.ofNullable(row.get(column + "_zh")));
    }

    /** {@return its name for the reader of a language; empty where it has none} */
    public Optional<Node> name(Language language) {
        Optional<Node> wanted = language == Language.EN ? english : chinese;
        return wanted.or(() -> english).or(() -> chinese);
    }

    /** {@return what its reader sees; empty where it holds nothing} */
    public String text(Language language) {
        return name(language).or(this::own).map(Cell::plain).orElse("");
    }

    /** {@return the number that it holds; empty where it holds none} */
    public Optional<BigDecimal> number() {
        return own.filter(Node::isLiteral)
                .filter(node -> node.getLiteralValue() instanceof Number)
                .map(node -> new BigDecimal(node.getLiteralLexicalForm()));
    }

    /** {@return the short name of the thing that it holds, or its text} */
    public String key() {
        return own.or(() -> english).map(Cell::plain).orElse("");
    }

    /** {@return whether a text, as {@link #folded} gives it, stands in any of its names} */
    boolean contains(String folded) {
        return Stream.of(own, english, chinese).flatMap(Optional::stream).anyMatch(node -> folded(plain(node))
                .contains(folded));
    }

    /** {@return whether it holds nothing} */
    public boolean isEmpty() {
        return Stream.of(own, english, chinese).allMatch(Optional::isEmpty);
    }

    private static String plain(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : Iris.shortName(node.toString());
    }

    /** {@return a text in which case, width and surrounding space don't matter} */
    static String folded(String text) {
        return NameNormalizer.name(text);
    }

    static List<String> columns(List<String> variables) {
        return variables.stream()
                .map(variable -> Column.of(variable, variables))
                .distinct()
                .toList();
    }
}
