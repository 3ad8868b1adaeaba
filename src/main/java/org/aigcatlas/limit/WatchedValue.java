package org.aigcatlas.limit;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression whose values are told to somebody, who may refuse them. */
final class WatchedValue extends ExprFunctionN {
    private final Sink sink;

    /** Hears of each value. */
    @FunctionalInterface
    interface Sink {
        /** Hears of a value. */
        void hear(Node value);
    }

    WatchedValue(Expr expression, Sink sink) {
        super("watched", expression);
        this.sink = sink;
    }

    /** {@return expressions whose values are told to somebody} */
    static ExprList all(ExprList expressions, Sink sink) {
        ExprList watched = new ExprList();
        for (Expr expression : expressions) {
            watched.add(new WatchedValue(expression, sink));
        }
        return watched;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        NodeValue value = values.getFirst();
        sink.hear(value.asNode());
        return value;
    }

    @Override
    public Expr copy(ExprList expressions) {
        return new WatchedValue(expressions.get(0), sink);
    }
}
