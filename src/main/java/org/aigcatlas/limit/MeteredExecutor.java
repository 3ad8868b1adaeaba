package org.aigcatlas.limit;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.jspecify.annotations.Nullable;

/**
 * The engine's executor, which counts the rows that operations keep: those that are sorted, told apart or grouped, and the
 * side of a join that is looked up in.
 */
final class MeteredExecutor extends OpExecutorTDB2 {
    private final QueryMemory memory;
    private final int text;

    /** The operation whose parts are being made, with what it keeps. */
    private @Nullable Making making;

    private record Making(Op op, HeldRows held) {}

    MeteredExecutor(ExecutionContext context, QueryMemory memory, int text) {
        super(context);
        this.memory = memory;
        this.text = text;
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        Making outer = making;
        HeldRows own = new HeldRows(memory);
        making = new Making(op, own);
        try {
            QueryIterator rows =
                    super.exec(op instanceof OpGroup group ? MeteredGroup.of(group, own, text) : op, input);
            return outer == null || op instanceof OpTable ? own(op, own, rows) : counted(outer, op, own(op, own, rows));
        } finally {
            making = outer;
        }
    }

    private static QueryIterator own(Op op, HeldRows own, QueryIterator rows) {
        return switch (op) {
            case OpDistinct distinct -> own.releasing(own.counted(rows));
            case OpOrder sorted -> own.releasing(rows);
            case OpTopN first -> own.releasing(rows);
            case OpGroup group -> own.releasing(rows);
            case OpJoin join -> own.releasing(rows);
            case OpLeftJoin join -> own.releasing(rows);
            case OpMinus minus -> own.releasing(rows);
            default -> rows;
        };
    }

    private static QueryIterator counted(Making outer, Op part, QueryIterator rows) {
        boolean isKept =
                switch (outer.op()) {
                    case OpOrder sorted -> true;
                    case OpGroup group -> group.getAggregators().isEmpty();
                    case OpJoin join -> join.getLeft() == part;
                    case OpLeftJoin join -> join.getLeft() == part;
                    case OpMinus minus -> minus.getRight() == part;
                    default -> false;
                };
        if (isKept) {
            return outer.held().counted(rows);
        }
        return outer.op() instanceof OpTopN first ? outer.held().counted(rows, first.getLimit()) : rows;
    }
}
