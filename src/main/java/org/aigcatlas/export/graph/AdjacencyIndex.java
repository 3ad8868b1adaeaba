package org.aigcatlas.export.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The edges of a property graph by the node where they begin or end, in memory, and the nodes by id. */
public final class AdjacencyIndex {
    private final Map<String, GraphNode> nodes = new LinkedHashMap<>();
    private final Map<String, List<GraphEdge>> from = new HashMap<>();
    private final Map<String, List<GraphEdge>> to = new HashMap<>();

    private AdjacencyIndex() {}

    public static AdjacencyIndex of(PropertyGraph graph) throws IOException {
        AdjacencyIndex adjacency = new AdjacencyIndex();
        graph.nodes(node -> adjacency.nodes.put(node.id(), node));
        graph.edges(edge -> {
            adjacency
                    .from
                    .computeIfAbsent(edge.source(), key -> new ArrayList<>())
                    .add(edge);
            adjacency
                    .to
                    .computeIfAbsent(edge.target(), key -> new ArrayList<>())
                    .add(edge);
        });
        return adjacency;
    }

    public List<GraphNode> nodes() {
        return List.copyOf(nodes.values());
    }

    /** {@return a node by its id} */
    public GraphNode node(String id) {
        GraphNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("an edge leads to no node: " + id);
        }
        return node;
    }

    /** {@return the edges that begin at a node} */
    public List<GraphEdge> from(String id) {
        return from.getOrDefault(id, List.of());
    }

    /** {@return the edges that end at a node} */
    public List<GraphEdge> to(String id) {
        return to.getOrDefault(id, List.of());
    }
}
