package org.aigcatlas.serve.sparql;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.vocabulary.XSD;

/**
 * Whether the answer to a query is determined by the graph alone, so that it stays the same for as long as the graph
 * does. Where there is a doubt, it isn't.
 */
final class DeterminismCheck {
    private static final String TEXT = "http://jena.apache.org/text#";

    private final AtomicBoolean doubted = new AtomicBoolean();

    private DeterminismCheck() {}

    /** {@return whether nothing but the graph decides the answer: no clock, no chance, and no function but the language's own} */
    static boolean isDetermined(Query query) {
        Query whole = query.cloneQuery();
        if (whole.getQueryPattern() == null) {
            whole.setQueryPattern(new ElementGroup());
        }
        DeterminismCheck walk = new DeterminismCheck();
        Walker.walk(Algebra.compile(whole), walk.new Places(), walk.new Calls());
        return !walk.doubted.get();
    }

    private final class Places extends OpVisitorBase {
        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> doubt(isFunction(triple.getPredicate())));
        }

        private static boolean isFunction(Node predicate) {
            return predicate.isURI()
                    && !predicate.getURI().startsWith(TEXT)
                    && (predicate.getURI().startsWith(ARQConstants.ARQPropertyFunctionLibraryURI)
                            || PropertyFunctionRegistry.get().isRegistered(predicate.getURI()));
        }

        @Override
        public void visit(OpGroup group) {
            group.getAggregators().stream()
                    .map(aggregator -> aggregator.getAggregator().getExprList())
                    .filter(Objects::nonNull)
                    .forEach(expressions -> Walker.walk(expressions, this, new Calls()));
        }

        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, new Calls()));
        }
    }

    private final class Calls extends ExprVisitorBase {
        @Override
        public void visit(ExprFunction0 function) {
            // Clock and chance: what needs no argument doesn't look at the graph.
            doubt(true);
        }

        @Override
        public void visit(ExprFunction1 function) {
            doubt(function instanceof Unstable);
        }

        @Override
        public void visit(ExprFunctionN function) {
            doubt(
                    switch (function) {
                        case E_Call call -> true;
                        case E_Function call -> !call.getFunctionIRI().startsWith(XSD.getURI());
                        default -> function instanceof Unstable;
                    });
        }
    }

    private void doubt(boolean isDoubtful) {
        if (isDoubtful) {
            doubted.set(true);
        }
    }
}
