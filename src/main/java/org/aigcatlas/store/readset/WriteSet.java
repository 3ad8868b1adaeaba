package org.aigcatlas.store.readset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.graph.ChangeLog;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a commit has written.
 *
 * @param statements those that it has brought or taken away
 * @param isOfGraphs whether a graph has come or gone by that
 */
public record WriteSet(List<Quad> statements, boolean isOfGraphs) {
    public WriteSet {
        statements = List.copyOf(statements);
    }

    /**
     * What a transaction is about to commit.
     *
     * @param changes what it has changed
     * @param dataset the dataset with these changes
     */
    public static WriteSet of(ChangeLog.Changes changes, DatasetGraph dataset) {
        List<Quad> all = Stream.concat(changes.added().stream(), changes.deleted().stream())
                .toList();
        Set<Quad> added = new HashSet<>(changes.added());
        Set<Node> left = new HashSet<>();
        changes.deleted().forEach(quad -> left.add(quad.getGraph()));
        boolean isOfGraphs = all.stream().map(Quad::getGraph).distinct().anyMatch(graph -> {
            boolean wasThere = left.contains(graph) || holdsMore(dataset, graph, added);
            return wasThere != dataset.containsGraph(graph);
        });
        return new WriteSet(all, isOfGraphs);
    }

    private static boolean holdsMore(DatasetGraph dataset, Node graph, Set<Quad> added) {
        return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).anyMatch(quad -> !added.contains(quad));
    }
}
