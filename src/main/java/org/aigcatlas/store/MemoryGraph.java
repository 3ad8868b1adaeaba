package org.aigcatlas.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.NamedGraph;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph in memory that finds what a database of TDB2 finds, which knows numbers, dates and truths by their value. */
final class MemoryGraph extends GraphWrapper implements NamedGraph {
    private final Node name;

    /** These statements, under the name of their graph. */
    MemoryGraph(Node name, Graph statements) {
        super(statements);
        this.name = name;
    }

    @Override
    public Node getGraphName() {
        return name;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return super.find(asStored(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node property, Node object) {
        return super.find(subject, property, asStored(object));
    }

    @Override
    public boolean contains(Node subject, Node property, Node object) {
        return super.contains(subject, property, asStored(object));
    }

    @Override
    public boolean contains(Triple pattern) {
        return super.contains(asStored(pattern));
    }

    private static Triple asStored(Triple pattern) {
        return Triple.create(pattern.getSubject(), pattern.getPredicate(), asStored(pattern.getObject()));
    }

    /** {@return a term as the database writes it} */
    private static Node asStored(Node term) {
        NodeId inline = term != null && term.isLiteral() ? NodeIdInline.inline(term) : null;
        return inline == null ? term : NodeIdInline.extract(inline);
    }
}
