package org.aigcatlas.load;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes statements into a dataset, those without a graph into a given one. */
final class GraphWriter extends StreamRDFBase {
    private static final long STEP = 10_000;

    private final DatasetGraph dataset;
    private final Node graph;
    private final Progress progress;
    private final Map<String, Long> counts = new TreeMap<>();
    private long done;

    GraphWriter(DatasetGraph dataset, String graph, Progress progress) {
        this.dataset = dataset;
        this.graph = NodeFactory.createURI(graph);
        this.progress = progress;
    }

    @Override
    public void triple(Triple triple) {
        add(Quad.create(graph, triple));
    }

    @Override
    public void quad(Quad quad) {
        add(quad.isDefaultGraph() ? Quad.create(graph, quad.asTriple()) : quad);
    }

    private void add(Quad quad) {
        dataset.add(quad);
        counts.merge(quad.getGraph().toString(), 1L, Long::sum);
        done++;
        if (done % STEP == 0) {
            progress.at("reading", done);
        }
    }

    /** {@return how many statements went to each graph} */
    Map<String, Long> counts() {
        return Map.copyOf(counts);
    }
}
