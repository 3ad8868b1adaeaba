package org.aigcatlas.store.readset;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Distinct;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitorByType;

/** What a property path is made of, and whether it can be empty. */
public final class PathProperties extends PathVisitorByType {
    private final List<String> iris = new ArrayList<>();

    private boolean isNegated;

    private PathProperties() {}

    /** {@return the IRIs of the properties of a path, in their order} */
    public static List<String> of(Path path) {
        PathProperties walk = new PathProperties();
        path.visit(walk);
        return List.copyOf(walk.iris);
    }

    /** {@return whether a path has a step by any property but some} */
    static boolean negates(Path path) {
        PathProperties walk = new PathProperties();
        path.visit(walk);
        return walk.isNegated;
    }

    /** {@return whether a path may lead from a node to itself without a statement; where in doubt, it may} */
    static boolean mayHaveNoStep(Path path) {
        return switch (path) {
            case P_Path0 link -> false;
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

    @Override
    public void visit0(P_Path0 link) {
        if (link.getNode().isURI()) {
            iris.add(link.getNode().getURI());
        }
    }

    @Override
    public void visit1(P_Path1 path) {
        path.getSubPath().visit(this);
    }

    @Override
    public void visit2(P_Path2 path) {
        path.getLeft().visit(this);
        path.getRight().visit(this);
    }

    @Override
    public void visitNegPS(P_NegPropSet set) {
        isNegated = true;
        set.getNodes().forEach(link -> link.visit(this));
    }
}
