package org.aigcatlas.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpModifier;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Distinct;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;

/**
 * Which variables of a query surely stand for a subject or object of a statement that the query reads. A path that may have
 * no step holds for every node there is, and only where it is joined with such a variable does it read less than everything.
 */
final class GraphNodes {
    private GraphNodes() {}

    /** {@return those variables, of an operation by itself} */
    static Set<Var> in(Op op) {
        return switch (op) {
            case OpBGP patterns -> ofPatterns(patterns);
            case OpPath path -> mayHaveNoStep(path.getTriplePath().getPath()) ? Set.of() : ends(path.getTriplePath());
            case OpJoin join -> union(in(join.getLeft()), in(join.getRight()));
            case OpLeftJoin optional -> in(optional.getLeft());
            case OpUnion either -> both(in(either.getLeft()), in(either.getRight()));
            case OpProject project -> both(in(project.getSubOp()), Set.copyOf(project.getVars()));
            case OpGroup group ->
                both(in(group.getSubOp()), Set.copyOf(group.getGroupVars().getVars()));
            case OpFilter filter -> in(filter.getSubOp());
            case OpExtend extend -> in(extend.getSubOp());
            case OpModifier modifier -> in(modifier.getSubOp());
            default -> Set.of();
        };
    }

    private static Set<Var> ofPatterns(OpBGP patterns) {
        Set<Var> found = new HashSet<>();
        for (Triple triple : patterns.getPattern()) {
            add(triple.getSubject(), found);
            add(triple.getObject(), found);
        }
        return found;
    }

    /** {@return the variables at the ends of a path} */
    static Set<Var> ends(TriplePath path) {
        Set<Var> found = new HashSet<>();
        add(path.getSubject(), found);
        add(path.getObject(), found);
        return found;
    }

    private static void add(Node node, Set<Var> found) {
        if (Var.isVar(node)) {
            found.add(Var.alloc(node));
        }
    }

    /** {@return whether a path may lead from a node to itself without a statement; where in doubt, it may} */
    static boolean mayHaveNoStep(Path path) {
        return switch (path) {
            case P_Link link -> false;
            case P_ReverseLink link -> false;
            case P_NegPropSet set -> false;
            case P_Inverse inverse -> mayHaveNoStep(inverse.getSubPath());
            case P_Distinct distinct -> mayHaveNoStep(distinct.getSubPath());
            case P_OneOrMore1 many -> mayHaveNoStep(many.getSubPath());
            case P_OneOrMoreN many -> mayHaveNoStep(many.getSubPath());
            case P_Mod times -> times.getMin() <= 0 || mayHaveNoStep(times.getSubPath());
            case P_Seq both -> mayHaveNoStep(both.getLeft()) && mayHaveNoStep(both.getRight());
            case P_Alt either -> mayHaveNoStep(either.getLeft()) || mayHaveNoStep(either.getRight());
            default -> true;
        };
    }

    /** {@return the variables of one and the other} */
    static Set<Var> union(Set<Var> one, Set<Var> other) {
        Set<Var> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** {@return the variables that one and the other have} */
    static Set<Var> both(Set<Var> one, Set<Var> other) {
        Set<Var> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }
}
