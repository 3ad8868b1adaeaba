package org.aigcatlas.map;

import java.util.List;

/**
 * A drawing of part of the graph.
 *
 * @param nodes what stands on it, in the order of the IRIs
 * @param edges what joins two of them; one for a relation and its inverse
 */
public record ThingMap(List<MapNode> nodes, List<MapEdge> edges) {
    public ThingMap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
