package org.aigcatlas.load.catalogue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A new edition of the landscape beside the one that a store holds. */
public final class Refresh {
    private final LocalStore store;
    private final List<Quad> next;
    private final Report report;
    private final Comparison comparison;

    private Refresh(LocalStore store, List<Quad> next, Report report, Comparison comparison) {
        this.store = store;
        this.next = List.copyOf(next);
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
        Set<Quad> next = new LinkedHashSet<>();
        Comparison comparison = store.readDataset(dataset -> {
            Graph now = in(dataset);
            if (landscape.listed().isEmpty()) {
                KnownModels.in(now).forEach(landscape);
            }
            Graph after = GraphMemFactory.createDefaultGraphSameTerm();
            Catalogues.landscape(landscape, files, edition, now, report, new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    next.add(quad);
                    after.add(quad.asTriple());
                }
            });
            return Comparison.of(LandscapeSnapshot.of(now), LandscapeSnapshot.of(after));
        });
        return new Refresh(store, List.copyOf(next), report, comparison);
    }

    /**
     * Gathers the landscape.
     *
     * @param dataset a dataset inside a transaction
     * @return the union of the landscape's graphs, as a copy
     */
    public static Graph in(DatasetGraph dataset) {
        Graph now = GraphMemFactory.createDefaultGraphSameTerm();
        for (LandscapeGraph graph : LandscapeGraph.values()) {
            GraphUtil.addInto(now, dataset.getGraph(graph.node()));
        }
        return now;
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
            for (LandscapeGraph graph : LandscapeGraph.values()) {
                dataset.removeGraph(graph.node());
            }
            next.forEach(dataset::add);
            return publisher.settle(dataset, List.of(), language, progress);
        });
    }
}
