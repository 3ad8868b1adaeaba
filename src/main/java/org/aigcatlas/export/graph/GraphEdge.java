package org.aigcatlas.export.graph;

import java.util.Map;

/**
 * A relation between two things as an edge. Both ends are nodes of the same graph.
 *
 * @param id its id, unique among nodes and edges
 * @param source the id of the node where it begins
 * @param target the id of the node where it ends
 * @param relation what relation it is
 * @param attributes its other attributes by name; each is declared, and none is empty
 */
public record GraphEdge(
        String id, String source, String target, RelationType relation, Map<String, Object> attributes) {}
