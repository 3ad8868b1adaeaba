package org.aigcatlas.store.readset;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Gathers what is read. Safe for many threads. */
final class ReadSetBuilder {
    /** Whoever has read so much has read about all. */
    private static final int MOST = 5_000;

    private final Set<Node> subjects = new HashSet<>();
    private final Set<Node> properties = new HashSet<>();
    private final Set<Node> objects = new HashSet<>();
    private final Set<Node> graphs = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private boolean isOfGraphs;
    private boolean isAll;

    /** Adds what was read. */
    synchronized void add(ReadSet read) {
        isAll |= read.isAll();
        isOfGraphs |= read.isOfGraphs();
        if (!isAll) {
            subjects.addAll(read.subjects());
            properties.addAll(read.properties());
            objects.addAll(read.objects());
            graphs.addAll(read.graphs());
            names.addAll(read.names());
            isAll = subjects.size() + objects.size() + names.size() > MOST;
        }
    }

    /** {@return all that was added so far} */
    synchronized ReadSet build() {
        return isAll ? ReadSet.ALL : new ReadSet(false, subjects, properties, objects, graphs, names, isOfGraphs);
    }
}
