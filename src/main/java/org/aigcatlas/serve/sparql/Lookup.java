package org.aigcatlas.serve.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSlice;

/** Queries that only look up what stands beside a thing or two, which takes no longer than their answers are long. */
final class Lookup {
    private static final int PATTERNS = 2;

    private Lookup() {}

    /** {@return whether a query is one: a pattern or two, each with its subject or its object, and nothing besides} */
    static boolean is(Query query) {
        return (query.isSelectType() || query.isAskType()) && isOne(Algebra.compile(query));
    }

    private static boolean isOne(Op op) {
        return switch (op) {
            case OpProject projected -> isOne(projected.getSubOp());
            case OpSlice slice -> isOne(slice.getSubOp());
            case OpBGP patterns ->
                patterns.getPattern().size() <= PATTERNS
                        && patterns.getPattern().getList().stream()
                                .allMatch(triple -> triple.getSubject().isConcrete()
                                        || triple.getObject().isConcrete());
            default -> false;
        };
    }
}
