package org.aigcatlas.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.aigcatlas.store.readset.ReadRecorder;
import org.aigcatlas.store.readset.ReadSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** A reader of quads that tells what is read by it. */
record RecordedQuadReader(QuadReader quads) implements QuadReader {
    @Override
    public long count() {
        ReadRecorder.note(() -> ReadSet.ALL);
        return quads.count();
    }

    @Override
    public List<Node> subjects(Predicate<Node> graphs) {
        ReadRecorder.note(() -> ReadSet.ALL);
        return quads.subjects(graphs);
    }

    @Override
    public void about(Node subject, Predicate<Node> graphs, Predicate<Node> properties, Consumer<Quad> sink) {
        ReadRecorder.note(() -> ReadSet.of(Node.ANY, subject, Node.ANY, Node.ANY));
        quads.about(subject, graphs, properties, sink);
    }

    @Override
    public void all(Predicate<Node> graphs, Consumer<Quad> sink) {
        ReadRecorder.note(() -> ReadSet.ALL);
        quads.all(graphs, sink);
    }

    @Override
    public void once(Predicate<Node> graphs, Consumer<Quad> sink) {
        ReadRecorder.note(() -> ReadSet.ALL);
        quads.once(graphs, sink);
    }
}
