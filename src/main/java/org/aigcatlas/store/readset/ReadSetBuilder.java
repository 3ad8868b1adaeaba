package org.aigcatlas.store.readset;

import java.util.HashSet;
import java.util.Set;
import org.aigcatlas.text.SoughtText;
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
    private final Set<SoughtText> sought = new HashSet<>();
    private boolean isOfGraphs;
    private boolean isAll;

    /** Adds what was read. */
    synchronized void add(ReadSet read) {
        isAll |= read.isAll();
        if (!isAll) {
            QuadKeys keys = read.keys();
            isOfGraphs |= keys.isOfGraphs();
            subjects.addAll(keys.subjects());
            properties.addAll(keys.properties());
            objects.addAll(keys.objects());
            graphs.addAll(keys.graphs());
            names.addAll(keys.names());
            sought.addAll(keys.sought());
            isAll = subjects.size() + objects.size() + names.size() + sought.size() > MOST;
        }
    }

    /** {@return all that was added so far} */
    synchronized ReadSet build() {
        return isAll
                ? ReadSet.ALL
                : ReadSet.of(new QuadKeys(subjects, properties, objects, graphs, names, sought, Set.of(), isOfGraphs));
    }
}
