package org.aigcatlas.load.catalogue;

import java.nio.file.Path;
import java.util.List;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;

/** A new edition of the landscape beside the one that a store holds. */
public final class Refresh {
    private static final Node GRAPH = Iris.graph("landscape");

    private final LocalStore store;
    private final Graph next;
    private final Report report;
    private final Comparison comparison;

    private Refresh(LocalStore store, Graph next, Report report, Comparison comparison) {
        this.store = store;
        this.next = next;
        this.report = report;
        this.comparison = comparison;
    }

    /**
     * Reads a new edition and compares it; nothing is changed yet.
     *
     * @param store the store
     * @param files the offerings and, if at hand, the list of models; without it the list that the store holds serves
     * @param edition which edition the files are
     * @return both editions side by side
     * @throws AtlasException where a file can't be read or is no catalogue of offerings
     */
    public static Refresh prepare(LocalStore store, List<Path> files, Edition edition) {
        Landscape landscape = new Landscape();
        Report report = Catalogues.read(files, landscape);
        Graph next = GraphMemFactory.createDefaultGraphSameTerm();
        Comparison comparison = store.readDataset(dataset -> {
            Graph now = dataset.getGraph(GRAPH);
            if (landscape.listed().isEmpty()) {
                KnownModels.in(now).forEach(landscape);
            }
            Catalogues.landscape(landscape, files, edition, report, StreamRDFLib.graph(next));
            return Comparison.of(Standing.of(now), Standing.of(next));
        });
        return new Refresh(store, next, report, comparison);
    }

    /** {@return what is new, gone and changed} */
    public Comparison comparison() {
        return comparison;
    }

    /** {@return what became of the catalogue's records} */
    public Report report() {
        return report;
    }

    /**
     * Puts the new edition in the place of the old one, in one transaction.
     *
     * @param publisher draws the conclusions and checks
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return how many facts follow in the whole graph now
     * @throws AtlasException where the graph would not be sound; the old edition stays then
     */
    public int publish(Publisher publisher, Language language, Progress progress) {
        return store.write(dataset -> {
            dataset.removeGraph(GRAPH);
            next.find().forEach(triple -> dataset.add(Quad.create(GRAPH, triple)));
            return publisher.settle(dataset, List.of(), language, progress);
        });
    }
}
