package org.aigcatlas.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
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
import org.apache.jena.sparql.algebra.op.OpSequence;
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
    private final Function<Triple, Optional<Set<Node>>> lookup;

    private QueryReads(Function<Triple, Optional<Set<Node>>> lookup) {
        this.lookup = lookup;
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
    static ReadSet of(Query query, Function<Triple, Optional<Set<Node>>> lookup) {
        if (query.isDescribeType() || query.isJsonType() || query.getQueryPattern() == null) {
            return ReadSet.ALL;
        }
        QueryReads reads = new QueryReads(lookup);
        reads.in(Algebra.compile(query), Quad.unionGraph, QueryScope.NONE);
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
     * @param scope of what this is joined with
     */
    private void in(Op op, Node graph, QueryScope scope) {
        QueryScope inner = scope.and(QueryScope.of(op));
        expressions(op).forEach(expression -> Walker.walk(expression, new InExpressions(graph, inner)));
        switch (op) {
            case OpBGP pattern ->
                pattern.getPattern()
                        .forEach(one -> pattern(graph, one.getSubject(), one.getPredicate(), one.getObject(), inner));
            case OpPath path -> path(path.getTriplePath(), graph, scope);
            case OpJoin join -> {
                in(join.getLeft(), graph, scope.and(QueryScope.of(join.getRight())));
                in(join.getRight(), graph, scope.and(QueryScope.of(join.getLeft())));
            }
            case OpSequence parts ->
                parts.getElements()
                        .forEach(one -> in(one, graph, scope.and(QueryScope.of(parts, other -> other != one))));
            case OpLeftJoin optional -> {
                in(optional.getLeft(), graph, scope);
                in(optional.getRight(), graph, scope.and(QueryScope.of(optional.getLeft())));
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

    private void named(OpGraph named, QueryScope scope) {
        if (named.getSubOp() instanceof OpTable) {
            read.add(ReadSet.GRAPHS);
        }
        in(named.getSubOp(), named.getNode(), scope.elsewhere());
    }

    private void pattern(Node graph, Node subject, Node property, Node object, QueryScope scope) {
        if (property.isURI() && isFunction(property.getURI())) {
            read.add(ReadSet.ALL);
            return;
        }
        ReadSet plain = ReadSet.of(graph, subject, property, object);
        ReadSet found = plain.isAll()
                ? candidates(subject, scope, one -> ReadSet.of(Node.ANY, one, Node.ANY, Node.ANY))
                        .or(() -> candidates(object, scope, one -> ReadSet.of(Node.ANY, Node.ANY, Node.ANY, one)))
                        .or(() -> candidates(property, scope, one -> ReadSet.of(Node.ANY, Node.ANY, one, Node.ANY)))
                        .orElse(plain)
                : plain;
        read.add(found);
    }

    private Optional<ReadSet> candidates(Node place, QueryScope scope, Function<Node, ReadSet> reads) {
        return scope.candidates(place, lookup).map(found -> {
            ReadSetBuilder all = new ReadSetBuilder();
            found.forEach(one -> all.add(reads.apply(one)));
            return all.build();
        });
    }

    private void path(TriplePath path, Node graph, QueryScope scope) {
        Path steps = path.getPath();
        List<String> properties = PathProperties.of(steps);
        if (PathProperties.negates(steps) || properties.stream().anyMatch(QueryReads::isFunction)) {
            read.add(ReadSet.ALL);
        } else if (steps instanceof P_Link link) {
            pattern(graph, path.getSubject(), link.getNode(), path.getObject(), scope);
        } else {
            properties.forEach(iri -> read.add(ReadSet.of(Set.of(NodeFactory.createURI(iri)))));
            if (PathProperties.mayHaveNoStep(steps)) {
                nodes(path, scope);
            }
        }
    }

    /** Where a path may have no step, it matters whether there is a node at its end. */
    private void nodes(TriplePath path, QueryScope scope) {
        Set<Var> ends = QueryScope.variables(path.getSubject(), path.getObject());
        boolean isRead = ends.size() < 2 || ends.stream().anyMatch(scope.nodes()::contains);
        if (!isRead) {
            Optional<Set<Node>> listed = ends.stream()
                    .flatMap(end -> Optional.ofNullable(scope.values().get(end)).stream())
                    .findFirst();
            listed.ifPresentOrElse(
                    all -> all.forEach(one -> {
                        read.add(ReadSet.of(Node.ANY, one, Node.ANY, Node.ANY));
                        read.add(ReadSet.of(Node.ANY, Node.ANY, Node.ANY, one));
                    }),
                    () -> read.add(ReadSet.ALL));
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
        private final QueryScope scope;

        InExpressions(Node graph, QueryScope scope) {
            this.graph = graph;
            this.scope = scope;
        }

        private void doubt(boolean isDoubtful) {
            if (isDoubtful) {
                read.add(ReadSet.ALL);
            }
        }

        @Override
        public void visit(ExprFunctionOp pattern) {
            in(pattern.getGraphPattern(), graph, scope);
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
