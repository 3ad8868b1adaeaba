package org.aigcatlas.load.catalogue.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Listed;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Traits;

/**
 * A model with all records of it.
 *
 * @param slug the short name of its IRI
 * @param listed its records on the list of models, the plainest first; none where it is on no list
 * @param offerings its offerings
 */
public record ModelProfile(String slug, List<Listed> listed, List<Offering> offerings) {
    private static final int MOST_ALIASES = 4;

    public ModelProfile {
        listed = List.copyOf(listed);
        offerings = List.copyOf(offerings);
    }

    /** {@return the name to show} */
    public String name() {
        return listed.stream()
                .findFirst()
                .map(record -> shown(record.traits().name()))
                .orElseGet(() -> names().getFirst());
    }

    /** {@return other names that providers give it, the most usual ones} */
    public List<String> aliases() {
        String name = name();
        return Stream.concat(listed.stream().map(one -> shown(one.traits().name())), names().stream())
                .filter(other -> !folded(other).equals(folded(name)))
                .collect(Collectors.toMap(
                        ModelProfile::folded, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST_ALIASES)
                .toList();
    }

    private List<String> names() {
        return byUse(offerings.stream().map(offering -> shown(offering.traits().name())));
    }

    /** {@return the ids under which it is served, the most usual first} */
    public List<String> ids() {
        return byUse(offerings.stream().map(offering -> offering.traits().id()));
    }

    /** {@return every record's own words on it, the list's first} */
    public Stream<Traits> traits() {
        return Stream.concat(
                listed.stream().map(Listed::traits), offerings.stream().map(Offering::traits));
    }

    /** {@return the last parts of its ids in lower case, the list's first, then the most usual} */
    public List<String> spellings() {
        return Stream.concat(
                        listed.stream().map(record -> record.traits().spelling()),
                        byUse(offerings.stream()
                                        .map(offering -> offering.traits().spelling()))
                                .stream())
                .distinct()
                .toList();
    }

    /** Providers put the maker in front of a name, and how they serve it behind. */
    private static String shown(String name) {
        String bare = name.replaceFirst("^(?:[\\w.\\-]+/)+(?=\\S)", "")
                .replaceAll("^(?:Stealth: )?[\\w .\\-]+: +(?=\\S)", "")
                .replaceFirst("^Agentic Chat \\((.*)\\)$", "$1")
                .replaceAll("(?i) *\\((latest|free|us|eu|au|jp|apac|global|fast|\\d+% off)\\)", "")
                .strip();
        return bare.isEmpty() ? name : bare;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }

    /** {@return the different texts, the most usual first; of equally usual ones the shorter} */
    private static List<String> byUse(Stream<String> texts) {
        Map<String, Long> uses = texts.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return uses.keySet().stream()
                .sorted(Comparator.comparing((String text) -> -uses.getOrDefault(text, 0L))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** {@return the ids of providers that name a lab in front, such as {@code openai/gpt-5}, and of the list} */
    public Optional<String> lab() {
        return listed.stream().map(Listed::lab).findFirst();
    }
}
