package org.aigcatlas.load.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.load.catalogue.conclude.CuratedTables;
import org.aigcatlas.load.catalogue.conclude.RecordChoice;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Ability;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Listed;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Modality;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Price;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Traits;
import org.aigcatlas.load.catalogue.record.RecordNodes;
import org.aigcatlas.load.catalogue.record.SourceDate;

/** A record of a catalogue that says only what a test is about. */
public final class Sample {
    private final String id;
    private final String name;
    private final List<Modality> takes = new ArrayList<>();
    private final List<Modality> gives = new ArrayList<>();
    private final Set<Ability> abilities = EnumSet.noneOf(Ability.class);
    private final Map<Price, BigDecimal> prices = new EnumMap<>(Price.class);
    private final List<String> weights = new ArrayList<>();
    private Optional<String> family = Optional.empty();
    private Optional<SourceDate> released = Optional.empty();
    private Optional<SourceDate> knowledge = Optional.empty();
    private Optional<String> licence = Optional.empty();
    private Optional<String> base = Optional.empty();
    private boolean open;

    private Sample(String id, String name) {
        this.id = id;
        this.name = name;
    }

    public static Sample of(String id, String name) {
        return new Sample(id, name);
    }

    /** {@return a record whose name is its id} */
    public static Sample of(String id) {
        return new Sample(id, id);
    }

    public Sample family(String text) {
        family = Optional.of(text);
        return this;
    }

    public Sample released(String text) {
        released = SourceDate.of(text);
        return this;
    }

    public Sample knows(String text) {
        knowledge = SourceDate.of(text);
        return this;
    }

    public Sample takes(Modality... modalities) {
        takes.addAll(List.of(modalities));
        return this;
    }

    public Sample gives(Modality... modalities) {
        gives.addAll(List.of(modalities));
        return this;
    }

    public Sample can(Ability... all) {
        abilities.addAll(List.of(all));
        return this;
    }

    public Sample open() {
        open = true;
        return this;
    }

    public Sample weights(String address) {
        weights.add(address);
        return this;
    }

    public Sample licence(String text) {
        licence = Optional.of(text);
        return this;
    }

    public Sample base(String listed) {
        base = Optional.of(listed);
        return this;
    }

    public Sample costs(String input, String output) {
        prices.put(Price.INPUT, new BigDecimal(input));
        prices.put(Price.OUTPUT, new BigDecimal(output));
        return this;
    }

    private Traits traits() {
        return new Traits(
                id,
                name,
                family,
                released,
                Optional.empty(),
                knowledge,
                takes,
                gives,
                abilities,
                open,
                Map.of(),
                weights,
                licence);
    }

    public Offering at(String provider) {
        return new Offering(provider, traits(), base, Optional.empty(), prices, Optional.empty());
    }

    public Listed listed() {
        return new Listed(traits());
    }

    /** {@return the model that these records are of} */
    public static ModelProfile model(List<Listed> listed, Offering... offerings) {
        return new ModelProfile("model-sample", listed, List.of(offerings));
    }

    /** {@return the model that these offerings are of, which is on no list} */
    public static ModelProfile model(Offering... offerings) {
        return model(List.of(), offerings);
    }

    /** {@return the IRIs of the records of a model} */
    public static RecordNodes nodes(ModelProfile profile) {
        return new RecordNodes(profile.offerings(), profile.listed());
    }

    /** {@return what is chosen of a model's records; empty for a vendor where nobody knows who made it} */
    public static RecordChoice choice(ModelProfile profile, String vendor) {
        return new RecordChoice(
                profile, Optional.of(vendor).filter(slug -> !slug.isEmpty()), new CuratedTables(), nodes(profile));
    }

    /** {@return what is chosen of the records of a model whose maker is unknown} */
    public static RecordChoice choice(ModelProfile profile) {
        return choice(profile, "");
    }
}
