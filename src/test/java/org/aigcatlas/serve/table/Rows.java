package org.aigcatlas.serve.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.query.Answer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Answers that tests write down. */
final class Rows {
    private Rows() {}

    /**
     * An answer.
     *
     * @param columns its variables, with spaces between them
     * @param rows a line a row, its cells between bars: numbers, {@code <iris>}, texts; nothing for an empty cell
     */
    static Answer.Rows of(String columns, String... rows) {
        List<String> variables = List.of(columns.split(" "));
        List<Binding> bindings =
                Stream.of(rows).map(row -> binding(variables, row)).toList();
        return new Answer.Rows(variables, bindings);
    }

    private static Binding binding(List<String> variables, String row) {
        String[] cells = row.split("\\|", -1);
        BindingBuilder binding = BindingFactory.builder();
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].strip();
            if (!cell.isEmpty()) {
                binding.add(Var.alloc(variables.get(i)), node(cell));
            }
        }
        return binding.build();
    }

    private static Node node(String cell) {
        if (cell.startsWith("<")) {
            return NodeFactory.createURI(cell.substring(1, cell.length() - 1));
        }
        if (cell.matches("-?\\d+")) {
            return NodeFactory.createLiteralDT(cell, XSDDatatype.XSDinteger);
        }
        return cell.matches("-?\\d+\\.\\d+")
                ? NodeFactory.createLiteralDT(cell, XSDDatatype.XSDdecimal)
                : NodeFactory.createLiteralString(cell);
    }

    /** {@return what stands in a column, as a reader of English sees it} */
    static List<String> column(Answer.Rows rows, String column) {
        List<String> texts = new ArrayList<>();
        rows.rows().forEach(row -> texts.add(Cell.of(row, column).text(Language.EN)));
        return texts;
    }
}
