package org.aigcatlas.load.catalogue.write;

import static org.aigcatlas.load.catalogue.record.StatementWriter.thing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.conclude.Billing;
import org.aigcatlas.load.catalogue.conclude.CuratedTables;
import org.aigcatlas.load.catalogue.model.CatalogueTerms;
import org.aigcatlas.load.catalogue.model.ModelMatcher;
import org.aigcatlas.load.catalogue.model.ModelMatcher.Outcome;
import org.aigcatlas.load.catalogue.model.ModelMatcher.Verdict;
import org.aigcatlas.load.catalogue.model.ModelRegister;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.load.catalogue.record.NameText;
import org.aigcatlas.load.catalogue.record.RecordCollection;
import org.aigcatlas.load.catalogue.record.RecordNodes;
import org.aigcatlas.load.catalogue.record.Report;
import org.aigcatlas.load.catalogue.record.StatementWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * Writes what another catalogue than the landscape's states, into a graph of its own. Its offerings lead to the
 * landscape's models where these are known there; a model that only this catalogue has is named, and nothing is
 * concluded of it.
 */
public final class CatalogueWriter {
    private static final Node HOME = NodeFactory.createURI("http://xmlns.com/foaf/0.1/homepage");

    private final Catalogue catalogue;
    private final Graph landscape;
    private final StatementWriter write;
    private final CuratedTables curated = new CuratedTables();
    private final Set<String> named = new HashSet<>();

    private CatalogueWriter(Catalogue catalogue, Graph landscape, StreamRDF to) {
        this.catalogue = catalogue;
        this.landscape = landscape;
        this.write = new StatementWriter(to, catalogue.graphs().getFirst());
    }

    /**
     * Writes.
     *
     * @param catalogue whose records they are
     * @param records the records
     * @param edition which edition
     * @param landscape the landscape that they are joined to
     * @param report hears of what the catalogue says and the atlas doesn't follow
     * @param to where the statements go
     */
    public static void write(
            Catalogue catalogue,
            RecordCollection records,
            Edition edition,
            Graph landscape,
            Report report,
            StreamRDF to) {
        CatalogueWriter writer = new CatalogueWriter(catalogue, landscape, to);
        writer.source(edition);
        RecordNodes nodes = new RecordNodes(catalogue.prefix(), records.offerings(), List.of());
        writer.records(records, nodes);
        Outcome outcome = ModelMatcher.decide(
                records.offerings(), KnownModels.in(landscape), ModelRegister.with(landscape), report);
        writer.models(records.offerings(), outcome.verdicts(), nodes);
    }

    private void source(Edition edition) {
        Node source = catalogue.source();
        write.type(source, "Source");
        write.labels(source, catalogue.label(), catalogue.label());
        write.address(source, HOME, catalogue.page());
        edition.write(write, source);
        Node graph = catalogue.graphs().getFirst();
        write.say(graph, RDF.type.asNode(), VOID.Dataset.asNode());
        write.labels(graph, "Catalogue of " + catalogue.label(), catalogue.label() + " 的目录");
        write.say(graph, DCTerms.source.asNode(), source);
    }

    private void records(RecordCollection records, RecordNodes nodes) {
        List<CatalogueItem.Provider> providers =
                records.providers().stream().map(this::asNamed).toList();
        RecordWriter writer = new RecordWriter(write, catalogue.source(), true, curated, nodes, providers);
        writer.providers(node ->
                curated.isVendor(Iris.shortName(node.getURI())) || label(node).isPresent());
        records.offerings().forEach(writer::offering);
    }

    /** One provider has one name, whoever lists it. */
    private CatalogueItem.Provider asNamed(CatalogueItem.Provider provider) {
        return label(thing("provider-" + NameText.slug(provider.id())))
                .map(name -> new CatalogueItem.Provider(provider.id(), name, provider.documentation()))
                .orElse(provider);
    }

    private Optional<String> label(Node thing) {
        return landscape.find(thing, RDFS.label.asNode(), Node.ANY).toList().stream()
                .map(triple -> triple.getObject())
                .filter(label -> label.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private void models(List<Offering> offerings, List<Verdict> verdicts, RecordNodes nodes) {
        for (int i = 0; i < offerings.size(); i++) {
            Offering offering = offerings.get(i);
            Node node = nodes.of(offering);
            String slug = verdicts.get(i).model();
            boolean known = landscape.contains(thing(slug), RDF.type.asNode(), Node.ANY);
            write.say(node, "offeringOf", known ? thing(slug) : own(slug, offering));
            write.say(
                    node, "identifiedBy", CatalogueTerms.ground(verdicts.get(i).ground()));
            Billing.of(offering, Optional.empty()).ifPresent(billing -> write.say(node, "billing", billing.node()));
        }
    }

    /** {@return the model that this catalogue alone has; its short name says so, for the landscape may come to have it} */
    private Node own(String slug, Offering offering) {
        Node model = thing(catalogue.prefix() + slug);
        if (named.add(slug)) {
            write.type(model, "Model");
            write.labels(model, offering.traits().name(), offering.traits().name());
            write.say(model, "listedIn", catalogue.source());
        }
        return model;
    }
}
