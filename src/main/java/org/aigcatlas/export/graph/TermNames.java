package org.aigcatlas.export.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;

/**
 * The names for programs of the classes, properties and attributes of one export. A name is the end of its address,
 * in letters of any script. Where two would be the same, or the same but for capitals, they have their name space before
 * them, or a mark behind them where even that is the same.
 */
final class TermNames {
    /** What exports and tools call things of their own. */
    private static final Set<String> RESERVED = Set.of(
            "id",
            "iri",
            "label",
            "label_en",
            "label_zh",
            "type",
            "type_label",
            "classes",
            "name",
            "color",
            "short_id",
            "interaction",
            "source",
            "target",
            "parent",
            "tags",
            "tag",
            "alias",
            "aliases",
            "cssclass",
            "cssclasses");

    /** Names of classes that mean one class, and the file that isn't one. */
    private static final Map<String, String> OWNED =
            Map.of("thing", OWL2.Thing.getURI(), "class", OWL2.Class.getURI(), "claim", Iris.NS + "Claim", "edges", "");

    private static final Map<String, String> OWN_NAMES =
            Map.of(SKOS.altLabel.getURI(), "aliases", SKOS.definition.getURI(), "definition");

    private final Map<String, String> properties;
    private final Map<String, String> classes;
    private final Map<AttributeKey, String> keys = new HashMap<>();
    private final Map<String, Long> ends;

    private TermNames(Map<String, String> properties, Map<String, String> classes) {
        this.properties = properties;
        this.classes = classes;
        this.ends = Stream.concat(properties.keySet().stream(), classes.keySet().stream())
                .distinct()
                .collect(Collectors.groupingBy(TermNames::end, Collectors.counting()));
    }

    private static String end(String iri) {
        return joined(IriWords.local(iri));
    }

    /**
     * Names terms.
     *
     * @param properties the IRIs of all properties
     * @param classes the IRIs of all classes
     * @param keys the keys of all attributes; their properties needn't be among the others
     * @return their names
     */
    static TermNames of(Collection<String> properties, Collection<String> classes, Collection<AttributeKey> keys) {
        Set<String> all = new HashSet<>(properties);
        keys.forEach(key -> all.add(key.property()));
        TermNames names = new TermNames(
                // What graph databases write in capitals must differ as well.
                DistinctNames.of(all, TermNames::ofProperty, iri -> iri.startsWith(Iris.NS), TermNames::joined),
                DistinctNames.of(classes, TermNames::ofClass, TermNames::owns, IriWords::fold));
        names.place(keys);
        return names;
    }

    private static String ofProperty(String iri) {
        return iri.startsWith(Iris.NS) ? IriWords.local(iri) : IriWords.prefixed(iri);
    }

    private static String ofClass(String iri) {
        String local = IriWords.local(iri);
        String owner = OWNED.getOrDefault(IriWords.fold(local), iri);
        if (!owner.equals(iri)) {
            return IriWords.space(iri) + "_" + local;
        }
        return IriWords.isDevice(local) ? local + "_" : local;
    }

    private static boolean owns(String iri) {
        return iri.startsWith(Iris.NS) || OWNED.containsValue(iri);
    }

    private static String joined(String name) {
        return IriWords.fold(name).replace("_", "");
    }

    private void place(Collection<AttributeKey> all) {
        Map<String, List<AttributeKey>> byProperty = all.stream()
                .sorted(AttributeKey.ORDER)
                .collect(Collectors.groupingBy(AttributeKey::property, LinkedHashMap::new, Collectors.toList()));
        Set<String> taken = new HashSet<>(RESERVED);
        taken.remove("aliases");
        List<String> order = new ArrayList<>(byProperty.keySet());
        order.sort(Comparator.comparingInt(iri -> OWN_NAMES.containsKey(iri) ? 0 : iri.startsWith(Iris.NS) ? 1 : 2));
        for (String iri : order) {
            place(byProperty.getOrDefault(iri, List.of()), iri, taken);
        }
    }

    private void place(List<AttributeKey> of, String iri, Set<String> taken) {
        String name = OWN_NAMES.getOrDefault(iri, property(iri));
        boolean reserved = RESERVED.contains(IriWords.fold(name)) && !OWN_NAMES.containsKey(iri);
        String plain = reserved ? name + "_" : name;
        String base = DistinctNames.ways(plain, iri).stream()
                .filter(each -> of.stream()
                        .map(key -> each + key.suffix())
                        .map(IriWords::fold)
                        .noneMatch(taken::contains))
                .findFirst()
                .orElse(iri);
        for (AttributeKey key : of) {
            String free = base + key.suffix();
            while (!taken.add(IriWords.fold(free))) {
                free += "_";
            }
            keys.put(key, free);
        }
    }

    /** {@return the name of a property} */
    String property(String iri) {
        String name = properties.get(iri);
        return name == null ? ofProperty(iri) : name;
    }

    /** {@return the name of a class} */
    String ofType(String iri) {
        String name = classes.get(iri);
        return name == null ? ofClass(iri) : name;
    }

    /** {@return the name of the attribute that holds the values of a slot} */
    String attribute(AttributeKey key) {
        String name = keys.get(key);
        if (name == null) {
            throw new IllegalStateException("a slot that was not surveyed: " + key);
        }
        return name;
    }

    /** {@return the name of a class; empty where none of the export's classes has this address} */
    Optional<String> classOf(String iri) {
        return Optional.ofNullable(classes.get(iri));
    }

    /** {@return the class of this name; empty where none of the export has it} */
    Optional<String> classNamed(String name) {
        return classes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@return whether several terms of the export end in the same word, so that it alone doesn't tell them apart} */
    boolean isAmbiguous(String iri) {
        return ends.getOrDefault(end(iri), 0L) > 1;
    }
}
