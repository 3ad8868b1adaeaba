package org.aigcatlas.limit;

import java.util.List;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** Puts bounded functions in the place of the engine's own, in every expression of a query. */
final class GuardedExpressions extends ExprTransformCopy {
    private final BoundedFunctions bounded;

    GuardedExpressions(BoundedFunctions bounded) {
        this.bounded = bounded;
    }

    /** Works out a function of values. */
    @FunctionalInterface
    private interface Work {
        /** {@return its value} */
        NodeValue of(List<NodeValue> values, FunctionEnv query);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        Expr same = super.transform(function, argument);
        return switch (function) {
            case E_StrUpperCase upper -> checked(same);
            case E_StrLowerCase lower -> checked(same);
            case E_StrEncodeForURI encoded -> checked(same);
            default -> same;
        };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr one, Expr other) {
        ExprFunction2 same = (ExprFunction2) super.transform(function, one, other);
        return switch (same) {
            case E_StrContains contains -> new Bounded2(contains, BoundedFunctions::checkSearch);
            case E_StrBefore before -> new Bounded2(before, BoundedFunctions::checkSearch);
            case E_StrAfter after -> new Bounded2(after, BoundedFunctions::checkSearch);
            case E_Multiply product -> new Bounded2(product, bounded::checkProduct);
            default -> same;
        };
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex regex -> new BoundedN(function, arguments, bounded::matches);
            case E_StrReplace replace -> new BoundedN(function, arguments, bounded::replace);
            case E_StrConcat concat -> new BoundedN(function, arguments, (values, query) -> bounded.concat(values));
            case E_Function named -> checked(super.transform(function, arguments));
            default -> super.transform(function, arguments);
        };
    }

    private Expr checked(Expr made) {
        return new BoundedN(
                (ExprFunction) made, new ExprList(made), (values, query) -> bounded.checked(values.getFirst()));
    }

    /** A function of any number of values. */
    private static final class BoundedN extends ExprFunctionN {
        private final ExprFunction plain;
        private final Work work;

        BoundedN(ExprFunction plain, ExprList arguments, Work work) {
            super(plain.getFunctionSymbol().getSymbol(), arguments);
            this.plain = plain;
            this.work = work;
        }

        @Override
        public NodeValue eval(List<NodeValue> values, FunctionEnv query) {
            return work.of(values, query);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            throw new UnsupportedOperationException(getFunctionSymbol().getSymbol());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new BoundedN(plain, arguments, work);
        }
    }

    /** Lets two values pass, or throws. */
    @FunctionalInterface
    private interface Check {
        /** Looks at two values. */
        void on(NodeValue one, NodeValue other);
    }

    /** A function of two values, which are looked at first. */
    private static final class Bounded2 extends ExprFunction2 {
        private final ExprFunction2 plain;
        private final Check check;

        Bounded2(ExprFunction2 plain, Check check) {
            super(plain.getArg1(), plain.getArg2(), plain.getFunctionSymbol().getSymbol(), plain.getOpName());
            this.plain = plain;
            this.check = check;
        }

        @Override
        public NodeValue eval(NodeValue one, NodeValue other) {
            check.on(one, other);
            return plain.eval(one, other);
        }

        @Override
        public Expr copy(Expr one, Expr other) {
            return new Bounded2((ExprFunction2) plain.copy(one, other), check);
        }
    }
}
