package org.aigcatlas.limit;

import java.util.List;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** The groups of one GROUP BY, with what each keeps: its key, and what its aggregates have seen. */
final class MeteredGroup {
    private static final long GROUP = 200;

    private final HeldRows held;
    private final VarExprList keys;

    /** What the expressions of the last key gave; the engine works them out before it makes a group. */
    private long lastKey;

    private MeteredGroup(HeldRows held, VarExprList keys) {
        this.held = held;
        this.keys = keys;
    }

    /** {@return the same operation, which counts what it keeps; texts that it joins may have so many characters} */
    static OpGroup of(OpGroup group, HeldRows held, int text) {
        MeteredGroup metered = new MeteredGroup(held, group.getGroupVars());
        List<ExprAggregator> aggregators = group.getAggregators().stream()
                .map(each -> new ExprAggregator(each.getVar(), metered.watched(each.getAggregator(), text)))
                .toList();
        return new OpGroup(group.getSubOp(), metered.watchedKeys(), aggregators);
    }

    private VarExprList watchedKeys() {
        VarExprList watched = new VarExprList();
        keys.forEachVarExpr((variable, expression) -> {
            if (expression == null) {
                watched.add(variable);
            } else {
                watched.add(variable, new WatchedValue(expression, value -> lastKey += QueryMemory.size(value)));
            }
        });
        return watched;
    }

    private Aggregator watched(Aggregator aggregator, int text) {
        return new MeteredAggregator(aggregator, held, text, this::hold);
    }

    /** Counts a new group by its first row. */
    private void hold(Binding row) {
        long size = GROUP + lastKey;
        lastKey = 0;
        for (Var variable : keys.getVars()) {
            if (row.contains(variable)) {
                size += QueryMemory.size(row.get(variable));
            }
        }
        held.hold(size);
    }
}
