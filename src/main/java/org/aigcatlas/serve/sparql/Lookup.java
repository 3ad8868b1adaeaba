package org.aigcatlas.serve.sparql;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSlice;

/** Queries that only look up what stands beside a thing or two, which takes no longer than their answers are long, or than a thing has neighbours. */
final class Lookup {
    private static final int PATTERNS = 2;

    private Lookup() {}

    /** {@return whether a query is one: a pattern or two that meet, each with its subject or its object, and nothing besides} */
    static boolean is(Query query) {
        return (query.isSelectType() || query.isAskType()) && isOne(Algebra.compile(query));
    }

    private static boolean isOne(Op op) {
        return switch (op) {
            case OpProject projected -> isOne(projected.getSubOp());
            case OpSlice slice -> isOne(slice.getSubOp());
            case OpBGP patterns -> isOne(patterns.getPattern().getList());
            default -> false;
        };
    }

    private static boolean isOne(List<Triple> patterns) {
        return patterns.size() <= PATTERNS
                && patterns.stream().allMatch(pattern -> ends(pattern).anyMatch(Node::isConcrete))
                && (patterns.size() < PATTERNS || meet(patterns.getFirst(), patterns.getLast()));
    }

    /** Every match of one goes with every match of the other where they have no end in common, which may be billions. */
    private static boolean meet(Triple one, Triple other) {
        return Stream.of(one, other).anyMatch(pattern -> ends(pattern).allMatch(Node::isConcrete))
                || ends(one).filter(Node::isVariable).anyMatch(end -> ends(other)
                        .anyMatch(end::equals));
    }

    private static Stream<Node> ends(Triple pattern) {
        return Stream.of(pattern.getSubject(), pattern.getObject());
    }
}
