package org.aigcatlas.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * The answers of canned queries with true and false where their columns are declared to hold them: Virtuoso has no
 * booleans, and answers 1 and 0.
 */
public final class DeclaredBooleans {
    private DeclaredBooleans() {}

    /** {@return the answer of a query as its columns are declared} */
    public static Answer of(CannedQuery query, Answer answer) {
        List<Var> columns = query.columns().stream()
                .filter(column -> column.type() == Column.Type.BOOLEAN)
                .map(column -> Var.alloc(column.name()))
                .toList();
        if (columns.isEmpty() || !(answer instanceof Answer.Rows rows)) {
            return answer;
        }
        return new Answer.Rows(
                rows.columns(),
                rows.rows().stream().map(row -> declared(row, columns)).toList());
    }

    private static Binding declared(Binding row, List<Var> columns) {
        BindingBuilder declared = Binding.builder();
        row.forEach((column, value) ->
                declared.add(column, columns.contains(column) ? truth(value).orElse(value) : value));
        return declared.build();
    }

    private static Optional<Node> truth(Node value) {
        if (!value.isLiteral() || XSDDatatype.XSDstring.equals(value.getLiteralDatatype())) {
            return Optional.empty();
        }
        return switch (value.getLiteralLexicalForm()) {
            case "1", "true" -> Optional.of(NodeValue.TRUE.asNode());
            case "0", "false" -> Optional.of(NodeValue.FALSE.asNode());
            default -> Optional.empty();
        };
    }
}
