package org.aigcatlas.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
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
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.XSD;

/**
 * What a query reads, told from its text: the statements that fit any of its patterns, whatever the rest of it makes of them.
 * Where a query says more than is understood here, it reads everything.
 */
public final class QueryReads {
    private static final String TEXT = "http://jena.apache.org/text#";

    private final ReadSetBuilder read = new ReadSetBuilder();

    private QueryReads() {}

    /** {@return what a query over the union of all graphs reads} */
    public static ReadSet of(Query query) {
        if (query.isDescribeType() || query.isJsonType() || query.getQueryPattern() == null) {
            return ReadSet.ALL;
        }
        QueryReads reads = new QueryReads();
        reads.in(Algebra.compile(query), Quad.unionGraph, Set.of());
        if (query.hasDatasetDescription()) {
            // Where such a graph isn't there any more, the query is refused.
            reads.read.add(ReadSet.GRAPHS);
        }
        return reads.read.build();
    }

    /**
     * Adds what an operation reads.
     *
     * @param graph the graph that it reads, which may be a variable
     * @param nodes variables that stand for nodes of that graph alone, by what this is joined with
     */
    private void in(Op op, Node graph, Set<Var> nodes) {
        Set<Var> known = GraphNodes.union(nodes, GraphNodes.in(op));
        expressions(op).forEach(expression -> Walker.walk(expression, new InExpressions(graph, known)));
        switch (op) {
            case OpBGP pattern ->
                pattern.getPattern().forEach(one -> {
                    pattern(graph, one.getSubject(), one.getPredicate(), one.getObject());
                });
            case OpPath path -> path(path.getTriplePath(), graph, nodes);
            case OpJoin join -> {
                in(join.getLeft(), graph, GraphNodes.union(nodes, GraphNodes.in(join.getRight())));
                in(join.getRight(), graph, GraphNodes.union(nodes, GraphNodes.in(join.getLeft())));
            }
            case OpLeftJoin optional -> {
                in(optional.getLeft(), graph, nodes);
                in(optional.getRight(), graph, GraphNodes.union(nodes, GraphNodes.in(optional.getLeft())));
            }
            case OpUnion either -> {
                in(either.getLeft(), graph, nodes);
                in(either.getRight(), graph, nodes);
            }
            case OpMinus without -> {
                in(without.getLeft(), graph, nodes);
                in(without.getRight(), graph, Set.of());
            }
            case OpGraph named -> named(named);
            case OpGroup group -> in(group.getSubOp(), graph, Set.of());
            case OpSlice slice -> in(slice.getSubOp(), graph, Set.of());
            case OpProject project ->
                in(project.getSubOp(), graph, GraphNodes.both(nodes, Set.copyOf(project.getVars())));
            case OpFilter filter -> in(filter.getSubOp(), graph, nodes);
            case OpExtend extend -> in(extend.getSubOp(), graph, nodes);
            case OpModifier modifier -> in(modifier.getSubOp(), graph, nodes);
            case OpTable table -> {}
            default -> read.add(ReadSet.ALL);
        }
    }

    private void named(OpGraph named) {
        if (named.getSubOp() instanceof OpTable) {
            read.add(ReadSet.GRAPHS);
        }
        in(named.getSubOp(), named.getNode(), Set.of());
    }

    private void pattern(Node graph, Node subject, Node property, Node object) {
        boolean isFunction = property.isURI() && isFunction(property.getURI());
        read.add(isFunction ? ReadSet.ALL : ReadSet.of(graph, subject, property, object));
    }

    private void path(TriplePath path, Node graph, Set<Var> nodes) {
        Path steps = path.getPath();
        List<String> properties = PathProperties.of(steps);
        Set<Var> ends = GraphNodes.ends(path);
        boolean isOfAllNodes = GraphNodes.mayHaveNoStep(steps)
                && ends.size() == 2
                && GraphNodes.both(ends, nodes).isEmpty();
        if (isOfAllNodes || PathProperties.negates(steps) || properties.stream().anyMatch(QueryReads::isFunction)) {
            read.add(ReadSet.ALL);
        } else if (steps instanceof P_Link link) {
            pattern(graph, path.getSubject(), link.getNode(), path.getObject());
        } else {
            properties.forEach(iri -> read.add(ReadSet.of(Set.of(NodeFactory.createURI(iri)))));
        }
    }

    private static boolean isFunction(String property) {
        return property.startsWith(TEXT)
                || property.startsWith("java:")
                || property.startsWith(ARQConstants.ARQPropertyFunctionLibraryURI)
                || PropertyFunctionRegistry.get().isRegistered(property);
    }

    private static List<Expr> expressions(Op op) {
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

    /** Expressions read what their patterns read; the clock, chance and functions of others are beyond the graph. */
    private final class InExpressions extends ExprVisitorBase {
        private final Node graph;
        private final Set<Var> nodes;

        InExpressions(Node graph, Set<Var> nodes) {
            this.graph = graph;
            this.nodes = nodes;
        }

        private void doubt(boolean isDoubtful) {
            if (isDoubtful) {
                read.add(ReadSet.ALL);
            }
        }

        @Override
        public void visit(ExprFunctionOp pattern) {
            in(pattern.getGraphPattern(), graph, nodes);
        }

        @Override
        public void visit(ExprFunction0 function) {
            doubt(true);
        }

        @Override
        public void visit(ExprFunction1 function) {
            doubt(function instanceof Unstable);
        }

        @Override
        public void visit(ExprFunctionN function) {
            doubt(function instanceof Unstable
                    || (function instanceof E_Function named
                            && !named.getFunctionIRI().startsWith(XSD.getURI())));
        }
    }
}
