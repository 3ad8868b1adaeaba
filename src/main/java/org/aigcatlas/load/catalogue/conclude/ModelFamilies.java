package org.aigcatlas.load.catalogue.conclude;

import static org.aigcatlas.load.catalogue.record.StatementWriter.thing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.record.NameText;
import org.aigcatlas.load.catalogue.record.RecordNodes;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.apache.jena.graph.Node;

/**
 * The tree of model families, as the table {@code families.csv} keeps it, and which family a model is of: the one that
 * the table {@code model-families.csv} says, or else the deepest one whose words its name bears, or else the one that
 * the catalogue counts it to, unless that is only a reseller's label or another maker's.
 */
public final class ModelFamilies {
    static final String PROPERTY = "ofFamily";
    private static final String NONE = "none";

    /**
     * A family.
     *
     * @param name the catalogue's short name, or the atlas's where the catalogue has none
     * @param kind {@code line}, or else why it is none: {@code tier}, {@code tag}, {@code tool}
     * @param wider the wider line it is a branch of; of a tier the line that its models are of
     * @param vendor who makes it
     * @param words what the name of one of its models bears
     * @param row the whole row of the table
     */
    public record Family(
            String name,
            String kind,
            Optional<String> wider,
            Optional<String> vendor,
            Optional<Pattern> words,
            Map<String, String> row) {
        public boolean isLine() {
            return kind.equals("line");
        }

        public Node node() {
            String same = row.getOrDefault("article_thing", "");
            return thing(same.isEmpty() ? "family-" + NameText.slug(name) : same);
        }

        public boolean isAtlasThing() {
            return !row.getOrDefault("article_thing", "").isEmpty();
        }
    }

    private final Map<String, Family> families = new TreeMap<>();
    private final Map<String, Map<String, String>> overrides = new HashMap<>();

    ModelFamilies(Set<String> vendors) {
        for (Map<String, String> row : Tables.bundled("families.csv")) {
            String name = row.getOrDefault("family", "");
            families.put(
                    name,
                    new Family(
                            name,
                            row.getOrDefault("kind", ""),
                            cell(row, "branch_of"),
                            cell(row, "vendor").filter(vendors::contains),
                            cell(row, "words").map(Pattern::compile),
                            row));
        }
        Tables.bundled("model-families.csv").forEach(row -> overrides.put(row.getOrDefault("spelling", ""), row));
    }

    private static Optional<String> cell(Map<String, String> row, String column) {
        return Optional.of(row.getOrDefault(column, "")).filter(text -> !text.isEmpty());
    }

    /** {@return the real lines, by name} */
    public List<Family> lines() {
        return families.values().stream().filter(Family::isLine).toList();
    }

    /** {@return the family of this name} */
    public Optional<Family> family(String name) {
        return Optional.ofNullable(families.get(name));
    }

    /**
     * Finds a model's family.
     *
     * @param profile the model
     * @param vendor who made it
     * @param nodes the records' IRIs
     * @return the family
     */
    public Optional<ConcludedValue> of(ModelProfile profile, Optional<String> vendor, RecordNodes nodes) {
        Optional<Map<String, String>> override = profile.spellings().stream()
                .flatMap(spelling -> Optional.ofNullable(overrides.get(spelling)).stream())
                .findFirst();
        if (override.isPresent()) {
            return family(override.get().getOrDefault("family", NONE))
                    .filter(Family::isLine)
                    .map(family -> ConcludedValue.byHand(
                            PROPERTY, family.node(), override.get().getOrDefault("support", "")));
        }
        return byName(profile)
                .map(family -> ConcludedValue.from(ConclusionRule.NAME, PROPERTY, List.of(family.node()), List.of()))
                .or(() -> counted(profile, vendor, nodes));
    }

    /** {@return the family that a model is of, as its name says, before its maker is known} */
    Optional<Family> byName(ModelProfile profile) {
        return Stream.concat(profile.spellings().stream().limit(2), Stream.of(profile.name()))
                .map(ModelFamilies::plain)
                .flatMap(text -> deepest(text).stream())
                .findFirst();
    }

    private Optional<Family> deepest(String text) {
        return families.values().stream()
                .filter(family -> family.isLine()
                        && family.words()
                                .filter(words -> words.matcher(text).find())
                                .isPresent())
                .max(Comparator.comparing((Family family) -> depth(family, 0))
                        .thenComparing(family -> family.name().length()));
    }

    private int depth(Family family, int sofar) {
        return sofar > families.size()
                ? sofar
                : family.wider()
                        .flatMap(this::family)
                        .map(wider -> depth(wider, sofar + 1))
                        .orElse(sofar);
    }

    /**
     * Makes a spelling fit to be matched.
     *
     * @param text an id's last part or a name
     * @return lower case, a blank for every run of other characters, dots only between digits
     */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.]+", " ")
                .replaceAll("(?<!\\d)\\.|\\.(?!\\d)", " ")
                .replaceAll(" +", " ")
                .strip();
    }

    private Optional<ConcludedValue> counted(ModelProfile profile, Optional<String> vendor, RecordNodes nodes) {
        Map<String, Long> counts = new TreeMap<>();
        profile.traits().forEach(traits -> traits.family().ifPresent(name -> counts.merge(name, 1L, Long::sum)));
        Optional<String> listed = profile.listed().stream()
                .flatMap(record -> record.traits().family().stream())
                .findFirst();
        return listed.or(() -> counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey))
                .flatMap(name -> line(name, vendor)
                        .map(family -> ConcludedValue.from(
                                ConclusionRule.CATALOGUE_FAMILY,
                                PROPERTY,
                                List.of(family.node()),
                                counting(profile, name, nodes))));
    }

    private static List<Node> counting(ModelProfile profile, String name, RecordNodes nodes) {
        Optional<String> said = Optional.of(name);
        return Stream.concat(
                        profile.listed().stream()
                                .filter(record -> record.traits().family().equals(said))
                                .map(nodes::of),
                        profile.offerings().stream()
                                .filter(offering -> offering.traits().family().equals(said))
                                .map(nodes::of))
                .toList();
    }

    /** A tier's models are of the line behind it; another maker's line is none of theirs. */
    private Optional<Family> line(String name, Optional<String> vendor) {
        return family(name)
                .flatMap(family ->
                        family.isLine() ? Optional.of(family) : family.wider().flatMap(this::family))
                .filter(Family::isLine)
                .filter(family -> vendor.isEmpty()
                        || family.vendor().isEmpty()
                        || family.vendor().equals(vendor));
    }
}
