package org.aigcatlas.load.catalogue.conclude;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.store.Bundled;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** What the catalogues don't say and people have written down: who trained what, what is no model, how one pays. */
public final class CuratedTables {
    /**
     * A word of a table, with the page that shows it.
     *
     * @param value what the table says
     * @param basis what kind of knowledge it is
     * @param support the page; empty where there is none
     */
    public record Word(String value, ConclusionRule basis, String support) {}

    /**
     * What a thing of the catalogue is that is no model.
     *
     * @param type the class
     * @param standsFor the model that an alias now stands for
     * @param support the page that shows it; empty where the records do
     */
    public record ModelClass(String type, Optional<String> standsFor, String support) {}

    private final Map<String, Map<String, String>> vendors = Tables.keyed("vendors.csv", "slug");
    private final Map<String, Map<String, String>> labs = Tables.keyed("labs.csv", "lab");
    private final Map<String, Map<String, String>> classes = Tables.keyed("model-classes.csv", "model");
    private final Map<String, Map<String, String>> providers = Tables.keyed("providers.csv", "provider");
    private final Map<String, Map<String, String>> billing = Tables.keyed("offering-billing.csv", "offering");
    private final Map<String, Map<String, String>> vendorByModel = new HashMap<>();
    private final Set<String> atlasThings = atlasThings();
    private final ModelFamilies families = new ModelFamilies(vendors.keySet());

    public CuratedTables() {
        for (Map<String, String> row : Tables.bundled("model-vendors.csv")) {
            vendorByModel.put(row.get("family") + "/" + row.get("model"), row);
        }
    }

    private static Set<String> atlasThings() {
        return RdfSyntax.TURTLE.read(Bundled.text("ontology/data", "glossary.ttl")).stream()
                .map(Triple::getSubject)
                .map(subject -> Iris.shortName(subject.toString()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return whether the atlas names and defines this thing itself} */
    public boolean isAtlasThing(String slug) {
        return atlasThings.contains(slug);
    }

    /** {@return whether this is the slug of a vendor} */
    public boolean isVendor(String slug) {
        return vendors.containsKey(slug);
    }

    /** {@return what is known of each vendor, by slug} */
    public Map<String, Map<String, String>> vendors() {
        return vendors;
    }

    /** {@return the tree of families} */
    public ModelFamilies families() {
        return families;
    }

    /** {@return what a thing is, where it is no model} */
    public Optional<ModelClass> modelClass(String slug) {
        return Optional.ofNullable(classes.get(slug))
                .map(row -> new ModelClass(
                        row.getOrDefault("class", ""),
                        Optional.of(row.getOrDefault("stands_for", "")).filter(model -> !model.isEmpty()),
                        row.getOrDefault("support", "").startsWith("https://") ? row.getOrDefault("support", "") : ""));
    }

    /** {@return whether a provider is the vendor's own service} */
    public boolean isOwn(String provider, Optional<String> vendor) {
        return vendor.isPresent() && vendor.get().equals(cell(providers.get(provider), "vendor"));
    }

    /** {@return whether what a provider's records say of a part of a model is more than a default} */
    boolean isReliable(String provider, String part) {
        return !List.of(cell(providers.get(provider), "unreliable").split(" ")).contains(part);
    }

    /** {@return whose provider it is: several of one house are one voice} */
    String house(String provider) {
        return Stream.of("house", "vendor")
                .map(column -> cell(providers.get(provider), column))
                .filter(house -> !house.isEmpty())
                .findFirst()
                .orElse(provider);
    }

    /** {@return how one pays at a provider, or for one offering by the catalogue's id: {@code per-token} and the like} */
    public Optional<Word> billing(Offering offering) {
        return Optional.ofNullable(billing.get(offering.id()))
                .or(() -> Optional.ofNullable(providers.get(offering.provider())))
                .map(row -> new Word(cell(row, "billing"), ConclusionRule.BY_HAND, cell(row, "support")));
    }

    private static String cell(@Nullable Map<String, String> row, String column) {
        return row == null ? "" : row.getOrDefault(column, "");
    }

    /**
     * Says who trained a model.
     *
     * @param profile the model
     * @return the vendor's slug, from the table that knows best
     */
    public Optional<Word> vendor(ModelProfile profile) {
        return profile.lab()
                .filter(vendors::containsKey)
                .map(lab -> new Word(lab, ConclusionRule.MODEL_LIST, ""))
                .or(() -> singled(profile))
                .or(() -> ofFamily(profile))
                .or(() -> ofLab(profile))
                .filter(word -> vendors.containsKey(word.value()));
    }

    private Optional<Word> singled(ModelProfile profile) {
        return profile.offerings().stream()
                .map(Offering::traits)
                .map(traits -> traits.family().orElse("") + "/" + traits.spelling())
                .filter(vendorByModel::containsKey)
                .map(vendorByModel::get)
                .map(row -> new Word(cell(row, "vendor"), ConclusionRule.BY_HAND, cell(row, "support")))
                .findFirst();
    }

    private Optional<Word> ofFamily(ModelProfile profile) {
        return families.byName(profile)
                .or(() -> profile.traits()
                        .flatMap(traits -> traits.family().stream())
                        .flatMap(name -> families.family(name).stream())
                        .filter(ModelFamilies.Family::isLine)
                        .findFirst())
                .flatMap(ModelFamilies.Family::vendor)
                .map(vendor -> new Word(vendor, ConclusionRule.FAMILY, ""));
    }

    private Optional<Word> ofLab(ModelProfile profile) {
        return profile.ids().stream()
                .flatMap(id -> labOf(id).stream())
                .map(lab -> cell(labs.get(lab), "vendor"))
                .filter(vendors::containsKey)
                .map(vendor -> new Word(vendor, ConclusionRule.LAB, ""))
                .findFirst();
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static Optional<String> labOf(String id) {
        int slash = id.lastIndexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(
                        last(id.substring(0, slash)).toLowerCase(Locale.ROOT).replaceAll("^[~@]|^hf:", ""));
    }
}
