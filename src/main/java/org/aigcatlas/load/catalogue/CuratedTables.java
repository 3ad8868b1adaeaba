package org.aigcatlas.load.catalogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.Item.Offering;
import org.aigcatlas.store.Bundled;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jspecify.annotations.Nullable;

/** What the catalogues don't say and people have written down: who trained what, what is no model, how one pays. */
final class CuratedTables {
    /**
     * A word of a table, with the page that shows it.
     *
     * @param value what the table says
     * @param basis what kind of knowledge it is
     * @param support the page; empty where there is none
     */
    record Word(String value, Basis basis, String support) {}

    /**
     * What a thing of the catalogue is that is no model.
     *
     * @param type the class
     * @param standsFor the model that an alias now stands for
     * @param support the page that shows it; empty where the records do
     */
    record ModelClass(String type, Optional<String> standsFor, String support) {}

    private final Map<String, Map<String, String>> vendors = keyed("vendors.csv", "slug");
    private final Map<String, Map<String, String>> labs = keyed("labs.csv", "lab");
    private final Map<String, Map<String, String>> classes = keyed("model-classes.csv", "model");
    private final Map<String, Map<String, String>> providers = keyed("providers.csv", "provider");
    private final Map<String, Map<String, String>> billing = keyed("offering-billing.csv", "offering");
    private final Map<String, Map<String, String>> vendorByModel = new HashMap<>();
    private final Set<String> atlasThings = atlasThings();
    private final ModelFamilies families = new ModelFamilies(vendors.keySet());

    CuratedTables() {
        for (Map<String, String> row : Tables.bundled("model-vendors.csv")) {
            vendorByModel.put(row.get("family") + "/" + row.get("model"), row);
        }
    }

    private static Map<String, Map<String, String>> keyed(String table, String column) {
        Map<String, Map<String, String>> keyed = new TreeMap<>();
        Tables.bundled(table).forEach(row -> keyed.put(row.get(column), row));
        return keyed;
    }

    private static Set<String> atlasThings() {
        return RDFParser.fromString(Bundled.text("ontology/data", "glossary.ttl"), Lang.TURTLE).toGraph().stream()
                .map(Triple::getSubject)
                .map(subject -> Iris.shortName(subject.toString()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return whether the atlas names and defines this thing itself} */
    boolean isAtlasThing(String slug) {
        return atlasThings.contains(slug);
    }

    /** {@return whether this is the slug of a vendor} */
    boolean isVendor(String slug) {
        return vendors.containsKey(slug);
    }

    /** {@return what is known of each vendor, by slug} */
    Map<String, Map<String, String>> vendors() {
        return vendors;
    }

    /** {@return the tree of families} */
    ModelFamilies families() {
        return families;
    }

    /** {@return what a thing is, where it is no model} */
    Optional<ModelClass> modelClass(String slug) {
        return Optional.ofNullable(classes.get(slug))
                .map(row -> new ModelClass(
                        row.getOrDefault("class", ""),
                        Optional.of(row.getOrDefault("stands_for", "")).filter(model -> !model.isEmpty()),
                        row.getOrDefault("support", "").startsWith("https://") ? row.getOrDefault("support", "") : ""));
    }

    /** {@return whether a provider is the vendor's own service} */
    boolean isOwn(String provider, Optional<String> vendor) {
        return vendor.isPresent() && vendor.get().equals(cell(providers.get(provider), "vendor"));
    }

    /** {@return whether what a provider's records say of open weights is more than a default} */
    boolean knowsWeights(String provider) {
        return !cell(providers.get(provider), "weights").equals("unreliable");
    }

    /** {@return how one pays at a provider, or for one offering by the catalogue's id: {@code per-token} and the like} */
    Optional<Word> billing(Offering offering) {
        return Optional.ofNullable(billing.get(offering.id()))
                .or(() -> Optional.ofNullable(providers.get(offering.provider())))
                .map(row -> new Word(cell(row, "billing"), Basis.BY_HAND, cell(row, "support")));
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
    Optional<Word> vendor(ModelProfile profile) {
        return profile.lab()
                .filter(vendors::containsKey)
                .map(lab -> new Word(lab, Basis.MODEL_LIST, ""))
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
                .map(row -> new Word(cell(row, "vendor"), Basis.BY_HAND, cell(row, "support")))
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
                .map(vendor -> new Word(vendor, Basis.FAMILY, ""));
    }

    private Optional<Word> ofLab(ModelProfile profile) {
        return profile.ids().stream()
                .flatMap(id -> labOf(id).stream())
                .map(lab -> cell(labs.get(lab), "vendor"))
                .filter(vendors::containsKey)
                .map(vendor -> new Word(vendor, Basis.LAB, ""))
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
