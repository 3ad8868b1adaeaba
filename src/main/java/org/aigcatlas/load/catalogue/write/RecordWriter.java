package org.aigcatlas.load.catalogue.write;

import static org.aigcatlas.load.catalogue.record.StatementWriter.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.aigcatlas.load.catalogue.conclude.CuratedTables;
import org.aigcatlas.load.catalogue.model.CatalogueTerms;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Listed;
import org.aigcatlas.load.catalogue.record.CatalogueItem.LongContext;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Traits;
import org.aigcatlas.load.catalogue.record.RecordNodes;
import org.aigcatlas.load.catalogue.record.Slugs;
import org.aigcatlas.load.catalogue.record.StatementWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** Writes the catalogue's records word for word. A provider that is a vendor too stays one organisation. */
final class RecordWriter {
    private final StatementWriter write;
    private final Node source;
    private final boolean whole;
    private final RecordNodes nodes;
    private final Map<String, CatalogueItem.Provider> providers = new TreeMap<>();
    private final Map<String, Node> things = new HashMap<>();

    /**
     * Writes records.
     *
     * @param write takes the statements
     * @param source the catalogue
     * @param whole whether all prices are written, or the usual ones alone
     * @param curated the tables kept by hand
     * @param nodes the IRIs of the records
     * @param providers the catalogue's providers
     */
    RecordWriter(
            StatementWriter write,
            Node source,
            boolean whole,
            CuratedTables curated,
            RecordNodes nodes,
            List<CatalogueItem.Provider> providers) {
        this.write = write;
        this.source = source;
        this.whole = whole;
        this.nodes = nodes;
        providers.forEach(provider -> this.providers.put(provider.id(), provider));
        Slugs.of("provider-", this.providers.keySet())
                .forEach((id, slug) -> things.put(id, thing(curated.isVendor(id) ? id : slug)));
    }

    /**
     * Writes the providers.
     *
     * @param isNamed whether a thing has its names elsewhere
     */
    void providers(Predicate<Node> isNamed) {
        providers.forEach((id, provider) -> {
            Node thing = provider(id);
            write.type(thing, "Provider");
            write.text(thing, "catalogueId", id);
            write.say(thing, "listedIn", source);
            if (!isNamed.test(thing)) {
                write.labels(thing, provider.name(), provider.name());
            }
            provider.documentation().ifPresent(page -> write.address(thing, RDFS.seeAlso.asNode(), page));
        });
    }

    private Node provider(String id) {
        return things.getOrDefault(id, thing(id));
    }

    void listed(Listed record) {
        Node thing = nodes.of(record);
        write.type(thing, "ModelRecord");
        write.text(thing, "catalogueId", record.id());
        write.say(thing, "listedIn", source);
        traits(thing, record.traits());
        record.traits().weights().forEach(address -> StatementWriter.address(address)
                .ifPresent(weights -> write.say(thing, "weightsAt", weights)));
        record.traits()
                .licence()
                .ifPresent(licence ->
                        write.say(thing, DCTerms.license.asNode(), NodeFactory.createLiteralString(licence)));
    }

    void offering(Offering offering) {
        Node thing = nodes.of(offering);
        Traits traits = offering.traits();
        String provider = providers.containsKey(offering.provider())
                ? providers.get(offering.provider()).name()
                : offering.provider();
        write.type(thing, "Offering");
        write.labels(thing, traits.name() + " at " + provider, provider + " 的 " + traits.name());
        write.text(thing, "catalogueId", offering.id());
        write.say(thing, "listedIn", source);
        write.say(thing, "offeredBy", provider(offering.provider()));
        offering.baseModel().ifPresent(base -> write.say(thing, "baseModel", nodes.ofListed(base)));
        offering.status().ifPresent(status -> write.say(thing, "offeringStatus", CatalogueTerms.status(status)));
        offering.prices().forEach((price, amount) -> {
            if (whole || price.isUsual()) {
                write.decimal(thing, CatalogueTerms.price(price), amount);
            }
        });
        if (whole) {
            offering.longContext().ifPresent(prices -> longContext(thing, prices));
        }
        traits(thing, traits);
    }

    private void longContext(Node thing, LongContext prices) {
        write.whole(thing, "longContextAbove", prices.above());
        prices.prices().forEach((price, amount) -> CatalogueTerms.longContextPrice(price)
                .ifPresent(term -> write.decimal(thing, term, amount)));
    }

    private void traits(Node thing, Traits traits) {
        write.text(thing, "recordedName", traits.name());
        traits.family().ifPresent(family -> write.text(thing, "recordedFamily", family));
        traits.inputs().forEach(modality -> write.say(thing, "recordedInput", CatalogueTerms.modality(modality)));
        traits.outputs().forEach(modality -> write.say(thing, "recordedOutput", CatalogueTerms.modality(modality)));
        traits.abilities().stream()
                .sorted()
                .forEach(ability -> write.say(thing, "capableOf", CatalogueTerms.ability(ability)));
        // The other catalogues say nothing of it, which is no false.
        if (source.equals(Catalogue.MODELS_DEV.source())) {
            write.flag(thing, "recordedOpenWeights", traits.openWeights());
        }
        traits.released().ifPresent(date -> write.say(thing, "recordedRelease", date.literal()));
        traits.updated().ifPresent(date -> write.say(thing, "lastUpdated", date.literal()));
        traits.knowledge().ifPresent(date -> write.say(thing, "recordedKnowledgeCutoff", date.literal()));
        traits.limits().forEach((limit, tokens) -> write.whole(thing, CatalogueTerms.limit(limit), tokens));
    }
}
