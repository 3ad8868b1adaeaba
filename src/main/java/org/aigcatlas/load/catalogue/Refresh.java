package org.aigcatlas.load.catalogue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.load.catalogue.record.RecordCollection;
import org.aigcatlas.load.catalogue.record.Report;
import org.aigcatlas.load.catalogue.write.CatalogueWriter;
import org.aigcatlas.load.catalogue.write.KnownModels;
import org.aigcatlas.load.catalogue.write.LandscapeWriter;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A new edition of a catalogue beside the one that a store holds. */
public final class Refresh {
    private final LocalStore store;
    private final Catalogue catalogue;
    private final List<Quad> next;
    private final Report report;
    private final Comparison comparison;

    private Refresh(LocalStore store, Catalogue catalogue, List<Quad> next, Report report, Comparison comparison) {
        this.store = store;
        this.catalogue = catalogue;
        this.next = List.copyOf(next);
        this.report = report;
        this.comparison = comparison;
    }

    /**
     * Reads a new edition and compares it with the one of the same catalogue; nothing is changed yet.
     *
     * @param store the store
     * @param files the offerings and, if at hand, the list of models; without it the list that the store holds serves
     * @param catalogue whose list of offerings it is
     * @param edition which edition the files are
     * @return both editions side by side
     * @throws AtlasException where a file can't be read or is no catalogue of offerings
     */
    public static Refresh prepare(LocalStore store, List<Path> files, Catalogue catalogue, Edition edition) {
        RecordCollection records = new RecordCollection();
        Report report = Catalogues.read(files, Optional.of(catalogue), records);
        Catalogues.refuseEmpty(records, files);
        Set<Quad> next = new LinkedHashSet<>();
        Comparison comparison = store.readDataset(dataset -> {
            Graph landscape = in(dataset);
            Graph after = GraphMemFactory.createDefaultGraphSameTerm();
            StreamRDF to = new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    next.add(quad);
                    after.add(quad.asTriple());
                }
            };
            if (catalogue == Catalogue.MODELS_DEV) {
                if (records.listed().isEmpty()) {
                    KnownModels.in(landscape).forEach(records);
                }
                LandscapeWriter.write(records, edition, landscape, report, to, true);
            } else {
                CatalogueWriter.write(catalogue, records, edition, landscape, report, to);
            }
            Graph now = union(dataset, catalogue.graphs());
            return Comparison.of(LandscapeSnapshot.of(now), LandscapeSnapshot.of(after));
        });
        return new Refresh(store, catalogue, List.copyOf(next), report, comparison);
    }

    /**
     * Gathers the landscape.
     *
     * @param dataset a dataset inside a transaction
     * @return the union of the landscape's graphs, as a copy
     */
    public static Graph in(DatasetGraph dataset) {
        return union(dataset, Catalogue.MODELS_DEV.graphs());
    }

    private static Graph union(DatasetGraph dataset, List<Node> graphs) {
        Graph union = GraphMemFactory.createDefaultGraphSameTerm();
        graphs.forEach(graph -> GraphUtil.addInto(union, dataset.getGraph(graph)));
        return union;
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
     * @param mayShrink whether it may take away more than a tenth of the offerings, providers or models
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return how many facts follow in the whole graph now
     * @throws AtlasException where it takes away too much or the graph would not be sound; the old edition stays then
     */
    public int publish(Publisher publisher, boolean mayShrink, Language language, Progress progress) {
        Optional<Problem> shrinkage = comparison.shrinkage().filter(problem -> !mayShrink);
        if (shrinkage.isPresent()) {
            throw AtlasException.of(shrinkage.get());
        }
        return store.write(dataset -> {
            catalogue.graphs().forEach(dataset::removeGraph);
            next.forEach(dataset::add);
            return publisher.settle(dataset, List.of(), language, progress);
        });
    }
}
