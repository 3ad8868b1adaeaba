package org.aigcatlas.load.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.Identity.Outcome;
import org.aigcatlas.load.catalogue.Identity.Verdict;
import org.aigcatlas.load.catalogue.Item.Offering;
import org.aigcatlas.load.catalogue.Item.Traits;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;

/** Writes what models.dev tells as statements: vendors, families, models, providers and offerings. */
final class LandscapeWriter {
    /** The catalogue, as the description of the sources has it. */
    static final Node SOURCE = NodeFactory.createURI(Iris.SOURCE + "models-dev");

    private LandscapeWriter() {}

    /**
     * Writes.
     *
     * @param landscape the records, all of one edition
     * @param edition which edition
     * @param report hears of what the catalogue says and the atlas doesn't follow
     * @param to where the statements go
     */
    static void write(Landscape landscape, Edition edition, Report report, StreamRDF to) {
        Statements write = new Statements(to);
        Curated curated = new Curated();
        edition.write(write, SOURCE);
        Outcome outcome = Identity.decide(landscape.offerings(), landscape.listed(), report);
        List<Profile> profiles = profiles(landscape, outcome);
        Map<String, List<String>> names = namesByFamily(landscape);
        FamilyWriter families = new FamilyWriter(write, curated, names);
        ModelWriter models = new ModelWriter(write, curated, profiles, families);
        OfferingWriter offerings = new OfferingWriter(write, curated, landscape.providers());
        VendorWriter.write(write, curated);
        families.write();
        models.write();
        offerings.providers();
        offerings.offerings(landscape.offerings(), outcome.verdicts(), models::model);
    }

    private static Map<String, List<String>> namesByFamily(Landscape landscape) {
        Map<String, List<String>> names = new TreeMap<>();
        Stream.concat(
                        landscape.listed().stream().map(Item.Listed::traits),
                        landscape.offerings().stream().map(Offering::traits))
                .forEach(traits -> traits.family()
                        .ifPresent(family -> names.computeIfAbsent(family, key -> new ArrayList<>())
                                .add(traits.name())));
        return names;
    }

    private static List<Profile> profiles(Landscape landscape, Outcome outcome) {
        Map<String, List<Traits>> offered = new TreeMap<>();
        outcome.listed().keySet().forEach(key -> offered.put(key, new ArrayList<>()));
        List<Offering> offerings = landscape.offerings();
        List<Verdict> verdicts = outcome.verdicts();
        for (int i = 0; i < offerings.size(); i++) {
            offered.computeIfAbsent(verdicts.get(i).model(), key -> new ArrayList<>())
                    .add(offerings.get(i).traits());
        }
        return offered.entrySet().stream()
                .map(entry -> Profile.of(
                        entry.getKey(), outcome.listed().getOrDefault(entry.getKey(), List.of()), entry.getValue()))
                .toList();
    }
}
