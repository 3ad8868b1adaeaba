package org.aigcatlas.store.readset;

import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.vocabulary.XSD;

/** Which functions of SPARQL give the same for the same, whenever they are asked. */
public final class Determinism {
    private Determinism() {}

    /**
     * Tells whether a function does.
     *
     * @param function a call of it
     * @return whether what it gives rests on its arguments and the graph alone; where in doubt, it doesn't
     */
    public static boolean isSure(Expr function) {
        return switch (function) {
            // Clock and chance: what needs no argument doesn't look at the graph.
            case ExprFunction0 none -> false;
            case E_Call hidden -> false;
            case E_Function named -> named.getFunctionIRI().startsWith(XSD.getURI());
            default -> !(function instanceof Unstable);
        };
    }
}
