package org.aigcatlas.load.catalogue;

import static org.aigcatlas.load.catalogue.Statements.thing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Writes families of models. A family that the atlas has already stays that one, and keeps its name. */
final class FamilyWriter {
    private final Statements write;
    private final Curated curated;
    private final Map<String, Node> families = new TreeMap<>();

    /** A writer of these families, by the catalogue's short names. */
    FamilyWriter(Statements write, Curated curated, Collection<String> names) {
        this.write = write;
        this.curated = curated;
        Slugs.of("family-", names)
                .forEach((name, slug) -> families.put(
                        name, curated.sameFamily(name).map(Statements::thing).orElseGet(() -> thing(slug))));
    }

    /** {@return what stands for a family} */
    Optional<Node> family(String name) {
        return Optional.ofNullable(families.get(name));
    }

    /**
     * Writes.
     *
     * @param names the names of the models of each family, which show how people write the family's own
     */
    void write(Map<String, List<String>> names) {
        families.forEach((name, family) -> {
            write.type(family, "ModelFamily");
            write.text(family, "catalogueId", name);
            write.say(family, "listedIn", LandscapeWriter.SOURCE);
            if (curated.sameFamily(name).isEmpty()) {
                String shown = written(name, names.getOrDefault(name, List.of()));
                write.labels(family, shown + " family", shown + " 系列");
                write.alias(family, shown);
            }
            curated.widerFamily(name).ifPresent(wider -> write.say(family, "branchOf", thing(wider)));
            curated.vendorOfFamily(name).ifPresent(vendor -> write.say(family, "madeBy", thing(vendor)));
            curated.support(name).ifPresent(page -> write.address(family, DCTerms.source.asNode(), page));
        });
    }

    /** {@return the family's name in the letters that most of its models' names have it in} */
    private static String written(String name, List<String> names) {
        String letters = List.of(Words.clean(name).split("[-_ ]+")).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("[-_ ]?"));
        Pattern own = Pattern.compile("(?<![\\p{L}])" + letters + "(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
        Map<String, Long> uses = names.stream()
                .flatMap(text ->
                        own.matcher(text).results().map(MatchResult::group).limit(1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return uses.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(name);
    }
}
