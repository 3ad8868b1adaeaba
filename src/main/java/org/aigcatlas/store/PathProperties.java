package org.aigcatlas.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitorByType;

/** The properties that a property path is made of. */
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
