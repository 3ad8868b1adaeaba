package org.aigcatlas.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** The order of terms in an export: by their text, so that it depends on nothing else. */
final class NodeOrder {
    static final Comparator<Node> BY_TEXT = Comparator.comparing(node -> node.toString());

    private NodeOrder() {}
}
