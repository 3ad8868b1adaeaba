package org.aigcatlas.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** The graphs that a change touches, emptied or remembered at the first touch where that is wanted. */
final class TouchedGraphs {
    private final DatasetGraph dataset;
    private final boolean replaces;
    private final boolean remembers;
    private final Map<Node, List<Triple>> before = new HashMap<>();

    TouchedGraphs(DatasetGraph dataset, boolean replaces, boolean remembers) {
        this.dataset = dataset;
        this.replaces = replaces;
        this.remembers = remembers;
    }

    /** Hears that a graph is about to be written to. */
    void touch(Node graph) {
        if (before.containsKey(graph)) {
            return;
        }
        before.put(graph, remembers ? content(graph) : List.of());
        if (replaces) {
            dataset.removeGraph(graph);
        }
    }

    private List<Triple> content(Node graph) {
        Graph content = dataset.getGraph(graph);
        return new ArrayList<>(content.find().toList());
    }

    /** {@return what is another now in each touched graph, by their names} */
    List<Difference> differences() {
        return before.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .map(entry -> Difference.between(entry.getKey().toString(), entry.getValue(), content(entry.getKey())))
                .toList();
    }
}
