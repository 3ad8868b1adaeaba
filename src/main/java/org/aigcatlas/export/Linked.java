package org.aigcatlas.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A property graph in memory, for formats that tell of each thing what leads to it. */
final class Linked {
    private final Map<String, GraphNode> nodes = new LinkedHashMap<>();
    private final Map<String, List<GraphEdge>> from = new HashMap<>();
    private final Map<String, List<GraphEdge>> to = new HashMap<>();

    private Linked() {}

    static Linked of(PropertyGraph graph) throws IOException {
        Linked linked = new Linked();
        graph.nodes(node -> linked.nodes.put(node.id(), node));
        graph.edges(edge -> {
            linked.from.computeIfAbsent(edge.source(), key -> new ArrayList<>()).add(edge);
            linked.to.computeIfAbsent(edge.target(), key -> new ArrayList<>()).add(edge);
        });
        return linked;
    }

    List<GraphNode> nodes() {
        return List.copyOf(nodes.values());
    }

    /** {@return a node by its id} */
    GraphNode node(String id) {
        GraphNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("an edge leads to no node: " + id);
        }
        return node;
    }

    /** {@return the edges that begin at a node} */
    List<GraphEdge> from(String id) {
        return from.getOrDefault(id, List.of());
    }

    /** {@return the edges that end at a node} */
    List<GraphEdge> to(String id) {
        return to.getOrDefault(id, List.of());
    }
}
