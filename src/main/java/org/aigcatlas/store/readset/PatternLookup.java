package org.aigcatlas.store.readset;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;

/** Finds what the statements of a dataset that fit a pattern have in its one variable's place; empty where it is too much. */
public record PatternLookup(DatasetGraph dataset) implements Function<Triple, Optional<Set<Node>>> {
    /** What has more candidates might as well be anything. */
    private static final int MOST = 1_000;

    @Override
    public Optional<Set<Node>> apply(Triple pattern) {
        boolean isOfSubjects = Var.isVar(pattern.getSubject());
        Iterator<Quad> found = dataset.find(
                Node.ANY,
                isOfSubjects ? Node.ANY : pattern.getSubject(),
                pattern.getPredicate(),
                isOfSubjects ? pattern.getObject() : Node.ANY);
        try {
            Set<Node> all = new HashSet<>();
            while (found.hasNext() && all.size() <= MOST) {
                Quad quad = found.next();
                all.add(isOfSubjects ? quad.getSubject() : quad.getObject());
            }
            return Optional.of(all).filter(few -> few.size() <= MOST);
        } finally {
            Iter.close(found);
        }
    }
}
