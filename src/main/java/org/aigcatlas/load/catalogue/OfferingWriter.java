package org.aigcatlas.load.catalogue;

import static org.aigcatlas.load.catalogue.Statements.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.aigcatlas.load.catalogue.Identity.Verdict;
import org.aigcatlas.load.catalogue.Item.Offering;
import org.aigcatlas.load.catalogue.Item.Traits;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Writes providers and what they offer. A provider that is a vendor too stays one organisation. */
final class OfferingWriter {
    private final Statements write;
    private final Curated curated;
    private final Map<String, Item.Provider> providers = new TreeMap<>();
    private final Map<String, Node> things = new HashMap<>();

    OfferingWriter(Statements write, Curated curated, List<Item.Provider> providers) {
        this.write = write;
        this.curated = curated;
        providers.forEach(provider -> this.providers.put(provider.id(), provider));
        Slugs.of("provider-", this.providers.keySet())
                .forEach((id, slug) -> things.put(id, thing(curated.isVendor(id) ? id : slug)));
    }

    void providers() {
        providers.forEach((id, provider) -> {
            Node thing = provider(id);
            write.type(thing, "Provider");
            write.text(thing, "catalogueId", id);
            write.say(thing, "listedIn", LandscapeWriter.SOURCE);
            if (!curated.isVendor(id)) {
                write.labels(thing, provider.name(), provider.name());
            }
            provider.documentation().ifPresent(page -> write.address(thing, RDFS.seeAlso.asNode(), page));
        });
    }

    private Node provider(String id) {
        return things.getOrDefault(id, thing(id));
    }

    /**
     * Writes offerings.
     *
     * @param offerings the offerings
     * @param verdicts which model each is of, in the same order
     * @param models what stands for a model, by its key
     */
    void offerings(List<Offering> offerings, List<Verdict> verdicts, Function<String, Node> models) {
        Map<String, String> slugs =
                Slugs.of("offering-", offerings.stream().map(Offering::id).toList());
        for (int i = 0; i < offerings.size(); i++) {
            Offering offering = offerings.get(i);
            Verdict verdict = verdicts.get(i);
            Node thing = thing(slugs.getOrDefault(offering.id(), ""));
            write.say(thing, "offeringOf", models.apply(verdict.model()));
            write.say(thing, "identifiedBy", Terms.ground(verdict.ground()));
            offering(thing, offering);
        }
    }

    private void offering(Node thing, Offering offering) {
        Traits traits = offering.traits();
        String provider = providers.containsKey(offering.provider())
                ? providers.get(offering.provider()).name()
                : offering.provider();
        write.type(thing, "Offering");
        write.labels(thing, traits.name() + " at " + provider, provider + " 的 " + traits.name());
        write.text(thing, "catalogueId", offering.id());
        write.say(thing, "listedIn", LandscapeWriter.SOURCE);
        write.say(thing, "offeredBy", provider(offering.provider()));
        offering.status().ifPresent(status -> write.say(thing, "offeringStatus", Terms.status(status)));
        offering.prices().forEach((price, amount) -> write.decimal(thing, Terms.price(price), amount));
        traits.limits().forEach((limit, tokens) -> write.whole(thing, Terms.limit(limit), tokens));
        traits.abilities().stream().sorted().forEach(ability -> write.say(thing, "capableOf", Terms.ability(ability)));
        write.flag(thing, "openWeights", traits.openWeights());
        traits.released().ifPresent(date -> write.say(thing, "released", date.literal()));
        traits.updated().ifPresent(date -> write.say(thing, "lastUpdated", date.literal()));
    }
}
