package org.aigcatlas.store.readset;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpModifier;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * What a query reads, told from its text: the statements that fit any of its patterns, whatever the rest of it makes of them.
 * Where a query says more than is understood here, it reads everything.
 */
public final class QueryReads {
    private final ReadSetBuilder read = new ReadSetBuilder();
    private final PatternReads patterns;

    private QueryReads(Function<Triple, Optional<Set<Node>>> lookup) {
        this.patterns = new PatternReads(read, lookup);
    }

    /** {@return what a query over the union of all graphs reads, whatever these hold} */
    public static ReadSet of(Query query) {
        return of(query, pattern -> Optional.empty());
    }

    /**
     * Tells what a query over the union of all graphs reads, as long as nothing of that changes.
     *
     * @param query the query
     * @param lookup finds what may be in the place of a pattern's one variable now; empty where that is too much
     * @return what it reads
     */
    public static ReadSet of(Query query, Function<Triple, Optional<Set<Node>>> lookup) {
        if (query.isDescribeType() || query.isJsonType() || query.getQueryPattern() == null) {
            return ReadSet.ALL;
        }
        QueryReads reads = new QueryReads(lookup);
        reads.in(Algebra.compile(query), Quad.unionGraph, QueryScope.NONE);
        if (query.hasDatasetDescription()) {
            // Where such a graph isn't there any more, the query is refused.
            reads.read.add(ReadSet.GRAPH_NAMES);
        }
        return reads.read.build();
    }

    /**
     * Adds what an operation reads.
     *
     * @param graph the graph that it reads, which may be a variable
     * @param scope of what this is joined with
     */
    private void in(Op op, Node graph, QueryScope scope) {
        QueryScope own = ownScope(op);
        OpExpressions.of(op).forEach(expression -> Walker.walk(expression, new InExpressions(graph, own)));
        switch (op) {
            case OpBGP pattern -> pattern.getPattern().forEach(one -> patterns.add(graph, one, scope.and(own)));
            case OpPath path -> patterns.add(graph, path.getTriplePath(), scope);
            case OpJoin join -> {
                in(join.getLeft(), graph, scope.and(QueryScope.of(join.getRight())));
                in(join.getRight(), graph, scope.and(QueryScope.of(join.getLeft())));
            }
            case OpSequence parts ->
                parts.getElements()
                        .forEach(one -> in(one, graph, scope.and(QueryScope.of(parts, other -> other != one))));
            case OpLeftJoin optional -> {
                in(optional.getLeft(), graph, scope);
                in(optional.getRight(), graph, QueryScope.of(optional.getLeft()));
            }
            case OpUnion either -> {
                in(either.getLeft(), graph, scope);
                in(either.getRight(), graph, scope);
            }
            case OpMinus without -> {
                in(without.getLeft(), graph, scope);
                in(without.getRight(), graph, QueryScope.NONE);
            }
            case OpGraph named -> named(named, scope);
            case OpGroup group -> in(group.getSubOp(), graph, QueryScope.NONE);
            case OpSlice slice -> in(slice.getSubOp(), graph, QueryScope.NONE);
            case OpProject project -> in(project.getSubOp(), graph, scope.seen(Set.copyOf(project.getVars())));
            case OpFilter filter -> in(filter.getSubOp(), graph, scope);
            case OpExtend extend -> in(extend.getSubOp(), graph, scope);
            case OpModifier modifier -> in(modifier.getSubOp(), graph, scope);
            case OpTable table -> {}
            default -> read.add(ReadSet.ALL);
        }
    }

    /** What an expression sees, and the right side of what is optional: rows as they are there, whatever is joined with them later. */
    private static QueryScope ownScope(Op op) {
        return op instanceof OpLeftJoin optional
                ? QueryScope.of(optional.getLeft()).and(QueryScope.of(optional.getRight()))
                : QueryScope.of(op);
    }

    private void named(OpGraph named, QueryScope scope) {
        // Paths without a step and what reads nothing are found in each graph that there is.
        read.add(ReadSet.GRAPH_NAMES);
        in(named.getSubOp(), named.getNode(), scope.elsewhere());
    }

    /** Expressions read what their patterns read; the clock, chance and functions of others are beyond the graph. */
    private final class InExpressions extends ExprVisitorBase {
        private final Node graph;
        private final QueryScope scope;

        InExpressions(Node graph, QueryScope scope) {
            this.graph = graph;
            this.scope = scope;
        }

        private void function(Expr function) {
            if (!Determinism.isSure(function)) {
                read.add(ReadSet.ALL);
            }
        }

        @Override
        public void visit(ExprFunctionOp pattern) {
            in(pattern.getGraphPattern(), graph, scope);
        }

        @Override
        public void visit(ExprFunction0 function) {
            function(function);
        }

        @Override
        public void visit(ExprFunction1 function) {
            function(function);
        }

        @Override
        public void visit(ExprFunctionN function) {
            function(function);
        }
    }
}
