package org.aigcatlas.store;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;

/** Roughly how much memory things take, in bytes: enough to bound a cache by. */
public final class MemorySize {
    private static final long OBJECT = 64;
    private static final long CHARACTER = 2;

    private MemorySize() {}

    /** {@return such a part of all the memory that this process may take: 16 for a sixteenth} */
    public static long share(int parts) {
        return Runtime.getRuntime().maxMemory() / parts;
    }

    /** {@return what a text takes} */
    public static long of(String text) {
        return OBJECT + CHARACTER * text.length();
    }

    /** {@return what rows take} */
    public static long of(Collection<Binding> rows) {
        return rows.stream().mapToLong(MemorySize::of).sum();
    }

    /** {@return what a graph takes} */
    public static long of(Graph graph) {
        return graph.stream().mapToLong(MemorySize::of).sum();
    }

    private static long of(Binding row) {
        long[] size = {OBJECT};
        row.forEach((column, node) -> size[0] += OBJECT + of(node));
        return size[0];
    }

    private static long of(Triple triple) {
        return OBJECT + of(triple.getSubject()) + of(triple.getPredicate()) + of(triple.getObject());
    }

    private static long of(Node node) {
        return OBJECT
                + (node.isURI() ? of(node.getURI()) : node.isLiteral() ? of(node.getLiteralLexicalForm()) : OBJECT);
    }
}
