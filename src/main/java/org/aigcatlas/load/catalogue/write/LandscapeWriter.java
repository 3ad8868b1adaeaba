package org.aigcatlas.load.catalogue.write;

import static org.aigcatlas.load.catalogue.record.StatementWriter.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.conclude.Billing;
import org.aigcatlas.load.catalogue.conclude.CuratedTables;
import org.aigcatlas.load.catalogue.conclude.MakerWords;
import org.aigcatlas.load.catalogue.model.CatalogueTerms;
import org.aigcatlas.load.catalogue.model.ModelMatcher;
import org.aigcatlas.load.catalogue.model.ModelMatcher.Outcome;
import org.aigcatlas.load.catalogue.model.ModelMatcher.Verdict;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.model.ModelRegister;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.load.catalogue.record.LandscapeGraph;
import org.aigcatlas.load.catalogue.record.RecordCollection;
import org.aigcatlas.load.catalogue.record.RecordNodes;
import org.aigcatlas.load.catalogue.record.Report;
import org.aigcatlas.load.catalogue.record.StatementWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Writes the landscape as statements in three graphs: what the records of models.dev state, what follows from them, and
 * what is kept by hand beside them.
 */
public final class LandscapeWriter {
    /** The catalogue, as the description of the sources has it. */
    private static final Node SOURCE = Catalogue.MODELS_DEV.source();

    private final StatementWriter stated;
    private final StatementWriter concluded;
    private final StatementWriter byHand;
    private final CuratedTables curated = new CuratedTables();

    private final boolean whole;

    private LandscapeWriter(StreamRDF to, boolean whole) {
        this.whole = whole;
        stated = new StatementWriter(to, LandscapeGraph.STATED.node());
        concluded = new StatementWriter(to, LandscapeGraph.CONCLUDED.node());
        byHand = new StatementWriter(to, LandscapeGraph.BY_HAND.node());
    }

    /**
     * Writes.
     *
     * @param landscape the records, all of one edition
     * @param edition which edition
     * @param before the conclusions of the edition before; empty where there is none
     * @param report hears of what the catalogue says and the atlas doesn't follow
     * @param to where the statements go, each with its graph
     * @param whole whether all prices are written, or the usual ones alone
     */
    public static void write(
            RecordCollection landscape, Edition edition, Graph before, Report report, StreamRDF to, boolean whole) {
        LandscapeWriter writer = new LandscapeWriter(to, whole);
        edition.write(writer.stated, SOURCE);
        ModelRegister register = ModelRegister.with(before);
        Outcome outcome = ModelMatcher.decide(landscape.offerings(), landscape.listed(), register, report);
        RecordNodes nodes = new RecordNodes(landscape.offerings(), landscape.listed());
        writer.byHand(landscape);
        writer.records(landscape, nodes);
        List<ModelProfile> profiles = profiles(landscape, outcome);
        writer.models(profiles, nodes, register, new MakerWords(landscape, writer.curated));
        writer.offerings(landscape.offerings(), outcome.verdicts(), nodes);
        // What was merged is no model of its own any more, though an edition before had it.
        new FormerModels(before, writer.concluded)
                .write(Stream.concat(profiles.stream().map(ModelProfile::slug), register.redirects().keySet().stream())
                        .collect(Collectors.toSet()));
        writer.redirects(register.redirects());
    }

    private void byHand(RecordCollection landscape) {
        Set<String> counted = Stream.concat(
                        landscape.listed().stream().map(CatalogueItem.Listed::traits),
                        landscape.offerings().stream().map(Offering::traits))
                .flatMap(traits -> traits.family().stream())
                .collect(Collectors.toSet());
        VendorWriter.write(byHand, curated);
        FamilyWriter.write(byHand, curated.families(), counted);
        NameWriter.write(byHand, curated);
    }

    private void records(RecordCollection landscape, RecordNodes nodes) {
        RecordWriter records = new RecordWriter(stated, SOURCE, whole, curated, nodes, landscape.providers());
        records.providers(node -> curated.isVendor(Iris.shortName(node.getURI())));
        landscape.listed().forEach(records::listed);
        landscape.offerings().forEach(records::offering);
    }

    private void models(List<ModelProfile> profiles, RecordNodes nodes, ModelRegister register, MakerWords usualWords) {
        ModelWriter models = new ModelWriter(stated, concluded, byHand, curated, nodes, usualWords);
        Map<String, Collection<String>> spellings = register.spellings();
        profiles.forEach(profile -> models.write(profile, spellings.getOrDefault(profile.slug(), List.of())));
    }

    private void offerings(List<Offering> offerings, List<Verdict> verdicts, RecordNodes nodes) {
        for (int i = 0; i < offerings.size(); i++) {
            Offering offering = offerings.get(i);
            Node node = nodes.of(offering);
            concluded.say(node, "offeringOf", thing(verdicts.get(i).model()));
            concluded.say(
                    node, "identifiedBy", CatalogueTerms.ground(verdicts.get(i).ground()));
            Billing.of(offering, curated.billing(offering))
                    .ifPresent(billing -> concluded.say(node, "billing", billing.node()));
        }
    }

    /** The addresses of models that were merged or split lead on. */
    private void redirects(Map<String, String> redirects) {
        redirects.forEach((from, to) -> byHand.say(thing(from), DCTerms.isReplacedBy.asNode(), thing(to)));
    }

    /** {@return the models that records are of} */
    static List<ModelProfile> profiles(RecordCollection landscape, Outcome outcome) {
        Map<String, List<Offering>> offered = new TreeMap<>();
        outcome.listed().keySet().forEach(model -> offered.put(model, new ArrayList<>()));
        List<Offering> offerings = landscape.offerings();
        for (int i = 0; i < offerings.size(); i++) {
            offered.computeIfAbsent(outcome.verdicts().get(i).model(), model -> new ArrayList<>())
                    .add(offerings.get(i));
        }
        return offered.entrySet().stream()
                .map(entry -> new ModelProfile(
                        entry.getKey(), outcome.listed().getOrDefault(entry.getKey(), List.of()), entry.getValue()))
                .toList();
    }
}
