package org.aigcatlas.infer;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph as rules see it: without the facts that nothing is to follow from. */
final class Premises extends WrappedGraph {
    private final Set<Triple> withheld;
    private final Set<Node> predicates;

    Premises(Graph base, Set<Triple> withheld) {
        super(base);
        this.withheld = new HashSet<>(withheld);
        this.predicates = withheld.stream().map(Triple::getPredicate).collect(Collectors.toSet());
    }

    /** Shows a fact after all, which has turned out to follow from others. */
    void admit(Triple fact) {
        withheld.remove(fact);
    }

    @Override
    public boolean contains(Triple triple) {
        return triple.isConcrete()
                ? !withheld.contains(triple) && super.contains(triple)
                : find(triple).hasNext();
    }

    @Override
    public boolean contains(Node s, Node p, Node o) {
        return contains(Triple.create(s, p, o));
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }

    @Override
    public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
        ExtendedIterator<Triple> all = super.find(s, p, o);
        return p.isConcrete() && !predicates.contains(p) ? all : all.filterDrop(withheld::contains);
    }
}
