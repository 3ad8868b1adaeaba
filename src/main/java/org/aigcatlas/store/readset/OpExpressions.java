package org.aigcatlas.store.readset;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.expr.Expr;

/** The expressions of an operation. */
final class OpExpressions {
    private OpExpressions() {}

    /** {@return those of an operation itself, not those of what it works on} */
    static List<Expr> of(Op op) {
        List<Expr> found = new ArrayList<>();
        switch (op) {
            case OpFilter filter -> found.addAll(filter.getExprs().getList());
            case OpExtend extend ->
                found.addAll(extend.getVarExprList().getExprs().values());
            case OpOrder order -> order.getConditions().forEach(condition -> found.add(condition.getExpression()));
            case OpLeftJoin optional ->
                Optional.ofNullable(optional.getExprs()).ifPresent(list -> found.addAll(list.getList()));
            case OpGroup group -> {
                found.addAll(group.getGroupVars().getExprs().values());
                group.getAggregators().stream()
                        .map(aggregator -> aggregator.getAggregator().getExprList())
                        .filter(Objects::nonNull)
                        .forEach(list -> found.addAll(list.getList()));
            }
            default -> {}
        }
        return found;
    }
}
