package org.aigcatlas.store.readset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpModifier;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What part of a query lets its variables stand for, in each of its rows. Where another part is joined with that, as a whole
 * and not only if it fits, what the other finds beside it doesn't matter.
 *
 * @param nodes those that stand for a subject or object of a statement that the query reads of the graph at hand
 * @param patterns statements with one variable that must be there for what it stands for
 * @param values what a variable stands for, where that is listed
 */
record QueryScope(Set<Var> nodes, Set<Triple> patterns, Map<Var, Set<Node>> values) {
    static final QueryScope NONE = new QueryScope(Set.of(), Set.of(), Map.of());

    QueryScope {
        nodes = Set.copyOf(nodes);
        patterns = Set.copyOf(patterns);
        values = Map.copyOf(values);
    }

    /** {@return the scope of an operation by itself} */
    static QueryScope of(Op op) {
        return switch (op) {
            case OpBGP pattern -> ofPatterns(pattern.getPattern().getList());
            case OpPath path ->
                new QueryScope(
                        PathProperties.mayHaveNoStep(path.getTriplePath().getPath())
                                ? Set.of()
                                : variables(
                                        path.getTriplePath().getSubject(),
                                        path.getTriplePath().getObject()),
                        Set.of(),
                        Map.of());
            case OpJoin join -> of(join.getLeft()).and(of(join.getRight()));
            case OpSequence parts -> of(parts, part -> true);
            case OpLeftJoin optional -> of(optional.getLeft());
            case OpGraph named -> of(named.getSubOp()).elsewhere();
            case OpProject project -> of(project.getSubOp()).seen(Set.copyOf(project.getVars()));
            case OpGroup group -> of(group.getSubOp()).seen(plain(group.getGroupVars()));
            case OpFilter filter -> of(filter.getSubOp());
            case OpExtend extend -> of(extend.getSubOp());
            case OpModifier modifier -> of(modifier.getSubOp());
            case OpTable table -> ofTable(table);
            default -> NONE;
        };
    }

    /** {@return the scope of some parts of a sequence} */
    static QueryScope of(OpSequence parts, Predicate<Op> which) {
        return parts.getElements().stream().filter(which).map(QueryScope::of).reduce(NONE, QueryScope::and);
    }

    private static QueryScope ofPatterns(List<Triple> patterns) {
        Set<Var> nodes = patterns.stream()
                .flatMap(one -> variables(one.getSubject(), one.getObject()).stream())
                .collect(Collectors.toSet());
        Set<Triple> selective = patterns.stream()
                .filter(one -> one.getPredicate().isConcrete()
                        && one.getSubject().isConcrete() != one.getObject().isConcrete())
                .collect(Collectors.toSet());
        return new QueryScope(nodes, selective, Map.of());
    }

    private static Set<Var> plain(VarExprList grouped) {
        return grouped.getVars().stream()
                .filter(variable -> !grouped.hasExpr(variable))
                .collect(Collectors.toSet());
    }

    private static QueryScope ofTable(OpTable table) {
        Map<Var, Set<Node>> values = new HashMap<>();
        for (Var variable : table.getTable().getVars()) {
            Set<Node> found = new HashSet<>();
            boolean isBound = true;
            for (Binding row : table.getTable().toRowSet().stream().toList()) {
                isBound &= row.contains(variable);
                Optional.ofNullable(row.get(variable)).ifPresent(found::add);
            }
            if (isBound) {
                values.put(variable, found);
            }
        }
        return new QueryScope(Set.of(), Set.of(), values);
    }

    /** {@return those of the nodes that are variables} */
    static Set<Var> variables(Node... nodes) {
        return Stream.of(nodes).filter(Var::isVar).map(Var::alloc).collect(Collectors.toSet());
    }

    /** {@return the scope of what is joined with both} */
    QueryScope and(QueryScope other) {
        Map<Var, Set<Node>> all = new HashMap<>(other.values);
        all.putAll(values);
        return new QueryScope(union(nodes, other.nodes), union(patterns, other.patterns), all);
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** {@return the scope, of these variables alone} */
    QueryScope seen(Set<Var> variables) {
        return new QueryScope(
                nodes.stream().filter(variables::contains).collect(Collectors.toSet()),
                patterns.stream()
                        .filter(one -> variables.containsAll(variables(one.getSubject(), one.getObject())))
                        .collect(Collectors.toSet()),
                values.entrySet().stream()
                        .filter(one -> variables.contains(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** {@return the scope within another graph, where other statements are read} */
    QueryScope elsewhere() {
        return new QueryScope(Set.of(), patterns, values);
    }

    /**
     * Finds what a variable can stand for.
     *
     * @param node a variable, or a term
     * @param lookup finds what may be in the place of a pattern's variable; empty where that is too much
     * @return what it can stand for: itself where it is a term; empty where that isn't known
     */
    Optional<Set<Node>> candidates(Node node, Function<Triple, Optional<Set<Node>>> lookup) {
        if (node.isConcrete()) {
            return Optional.of(Set.of(node));
        }
        return Optional.ofNullable(values.get(node)).or(() -> patterns.stream()
                .filter(one -> one.getSubject().equals(node) || one.getObject().equals(node))
                .flatMap(one -> lookup.apply(one).stream())
                .findFirst());
    }
}
