package org.aigcatlas.export.scope;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** The order of terms in an export: by their text, so that it depends on nothing else. */
public final class NodeOrder {
    public static final Comparator<Node> BY_TEXT = Comparator.comparing(node -> node.toString());

    private NodeOrder() {}
}
