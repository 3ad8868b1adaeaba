package org.aigcatlas.load;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.load.rdf.GraphNames;
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
    private final Path file;
    private final Node graph;
    private final Progress progress;
    private final TouchedGraphs touched;
    private final Map<String, Long> counts = new TreeMap<>();
    private long done;

    GraphWriter(DatasetGraph dataset, SourceFile addition, Progress progress, TouchedGraphs touched) {
        this.dataset = dataset;
        this.file = addition.file();
        this.graph = checked(NodeFactory.createURI(addition.graph()));
        this.progress = progress;
        this.touched = touched;
    }

    /** Hears that the file is for its graph alone, even where it holds nothing. */
    void begin() {
        touched.touch(graph);
    }

    @Override
    public void triple(Triple triple) {
        add(Quad.create(graph, triple));
    }

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
            triple(quad.asTriple());
        } else {
            checked(quad.getGraph());
            add(quad);
        }
    }

    private Node checked(Node graph) {
        if (graph.isURI() && Iris.isReserved(graph.getURI())) {
            throw AtlasException.of(ProblemCode.LOAD_GRAPH_RESERVED)
                    .with("graph", graph.getURI())
                    .with("example", Iris.GRAPH + "mine")
                    .at(file.toString());
        }
        GraphNames.refuseBlank(graph, file.toString());
        return graph;
    }

    private void add(Quad quad) {
        touched.touch(quad.getGraph());
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
