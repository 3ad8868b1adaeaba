package org.aigcatlas.rdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The blank nodes that can be nested, which is written where they are used: those that are used once, on no way that leads back to
 * itself, and not below so many others that a writer or a reader gets lost.
 */
final class BlankNodeNesting {
    /** Lists are as long as they are; all their cells are on one level. */
    private static final int DEEPEST = 40;

    private final Graph graph;
    private final Map<Node, Triple> uses = new HashMap<>();
    private final Map<Node, List<Node>> below = new HashMap<>();
    private final Set<Node> cells = new HashSet<>();

    BlankNodeNesting(Graph graph) {
        this.graph = graph;
        Set<Node> often = new HashSet<>();
        graph.find().filterKeep(triple -> triple.getObject().isBlank()).forEach(triple -> {
            if (uses.putIfAbsent(triple.getObject(), triple) != null) {
                often.add(triple.getObject());
            }
        });
        // What stands in a triple term has to be named there.
        graph.find().filterKeep(triple -> triple.getObject().isTripleTerm()).forEach(triple -> {
            name(triple.getObject().getTriple(), often);
        });
        uses.keySet().removeAll(often);
        uses.forEach((node, use) -> below.computeIfAbsent(use.getSubject(), key -> new ArrayList<>())
                .add(node));
    }

    private static void name(Triple triple, Set<Node> often) {
        for (Node part : List.of(triple.getSubject(), triple.getObject())) {
            if (part.isBlank()) {
                often.add(part);
            } else if (part.isTripleTerm()) {
                name(part.getTriple(), often);
            }
        }
    }

    private record Place(Node node, int depth) {}

    /** {@return the blank nodes that can be written where they are used} */
    Set<Node> nested() {
        lists();
        Set<Node> nested = new HashSet<>();
        Deque<Place> waiting = new ArrayDeque<>();
        // From all that isn't nested itself down; ways that lead back to themselves are never entered.
        below.keySet().stream()
                .filter(node -> !uses.containsKey(node))
                .forEach(node -> waiting.add(new Place(node, 0)));
        while (!waiting.isEmpty()) {
            Place place = waiting.remove();
            for (Node node : below.getOrDefault(place.node(), List.of())) {
                boolean sameList = isRest(node) && cells.contains(node) && cells.contains(place.node());
                int depth = place.depth() + (sameList ? 0 : 1);
                if (depth <= DEEPEST) {
                    nested.add(node);
                }
                waiting.add(new Place(node, depth <= DEEPEST ? depth : 0));
            }
        }
        return nested;
    }

    private boolean isRest(Node node) {
        Triple use = uses.get(node);
        return use != null && use.getPredicate().equals(RDF.rest.asNode());
    }

    /** Finds the cells of whole lists, from their ends on. */
    private void lists() {
        graph.find(Node.ANY, RDF.rest.asNode(), RDF.nil.asNode()).forEach(last -> {
            Node cell = last.getSubject();
            while (cell != null && uses.containsKey(cell) && isCell(cell) && cells.add(cell)) {
                cell = isRest(cell) ? uses.get(cell).getSubject() : null;
            }
        });
    }

    private boolean isCell(Node node) {
        return graph.find(node, Node.ANY, Node.ANY).toList().size() == 2
                && graph.find(node, RDF.first.asNode(), Node.ANY).toList().size() == 1
                && graph.find(node, RDF.rest.asNode(), Node.ANY).toList().size() == 1;
    }
}
