package org.aigcatlas.load.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.Bundled;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** What the catalogues don't say and people have written down: who trained what, and what the article calls it. */
final class Curated {
    private static final String UNKNOWN = "unknown";

    private final Map<String, Map<String, String>> families = keyed("families.csv", "family");
    private final Map<String, Map<String, String>> vendors = keyed("vendors.csv", "slug");
    private final Map<String, Map<String, String>> labs = keyed("labs.csv", "lab");
    private final Map<String, Map<String, String>> models = keyed("models.csv", "model");
    private final Map<String, String> vendorByModel = new HashMap<>();
    private final Set<String> atlasThings = atlasThings();

    Curated() {
        for (Map<String, String> row : Tables.bundled("model-vendors.csv")) {
            vendorByModel.put(row.get("family") + "/" + row.get("model"), row.getOrDefault("vendor", UNKNOWN));
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

    /** {@return the slug of the vendor of this name, where it is one} */
    boolean isVendor(String slug) {
        return vendors.containsKey(slug);
    }

    /** {@return what is known of each vendor, by slug} */
    Map<String, Map<String, String>> vendors() {
        return vendors;
    }

    /**
     * Says who trained a model.
     *
     * @param lab the maker's short name on the list of models
     * @param family the family that the catalogue counts it to
     * @param ids the ids under which providers serve it
     * @return the vendor's slug, from the table that knows best
     */
    Optional<String> vendor(Optional<String> lab, Optional<String> family, List<String> ids) {
        Optional<String> listed = lab.filter(vendors::containsKey);
        if (listed.isPresent()) {
            return listed;
        }
        String line = family.orElse("");
        Optional<String> singled = ids.stream()
                .map(id -> line + "/" + last(id).toLowerCase(Locale.ROOT))
                .filter(vendorByModel::containsKey)
                .map(vendorByModel::get)
                .findFirst();
        return singled.or(() -> family.map(families::get).map(row -> row.getOrDefault("vendor", UNKNOWN)))
                .or(() -> ids.stream()
                        .flatMap(id -> labOf(id).stream())
                        .map(labs::get)
                        .filter(row -> row != null && vendors.containsKey(row.get("vendor")))
                        .map(row -> row.getOrDefault("vendor", UNKNOWN))
                        .findFirst())
                .filter(vendors::containsKey);
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

    /** {@return who trains a family's models, where somebody has shown it} */
    Optional<String> vendorOfFamily(String family) {
        return column(families, family, "vendor").filter(vendors::containsKey);
    }

    /** {@return the page that shows who trains a family's models} */
    Optional<String> support(String family) {
        return column(families, family, "support");
    }

    /** {@return the family of the atlas that is this one} */
    Optional<String> sameFamily(String family) {
        return column(families, family, "as")
                .filter("same"::equals)
                .flatMap(as -> column(families, family, "article_thing"));
    }

    /** {@return the family of the atlas that this one is a branch of} */
    Optional<String> widerFamily(String family) {
        return column(families, family, "as")
                .filter("branch"::equals)
                .flatMap(as -> column(families, family, "article_thing"));
    }

    /** {@return the thing of the atlas that is this model of the list} */
    Optional<String> sameModel(String listed) {
        return column(models, listed, "article_thing");
    }

    private static Optional<String> column(Map<String, Map<String, String>> table, String key, String column) {
        return Optional.ofNullable(table.get(key))
                .map(row -> row.getOrDefault(column, ""))
                .filter(value -> !value.isEmpty());
    }
}
