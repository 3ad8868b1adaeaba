package org.aigcatlas.load.catalogue;

import static org.aigcatlas.load.catalogue.Statements.thing;

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
    private static final int SHORTEST = 3;

    private final Statements write;
    private final Curated curated;
    private final Map<String, Node> families = new TreeMap<>();
    private final Map<String, String> written = new TreeMap<>();

    /**
     * A writer of families.
     *
     * @param names the names of the models of each family, by the catalogue's short name; they show how people write
     *     the family's own
     */
    FamilyWriter(Statements write, Curated curated, Map<String, List<String>> names) {
        this.write = write;
        this.curated = curated;
        Slugs.of("family-", names.keySet())
                .forEach((name, slug) -> families.put(
                        name, curated.sameFamily(name).map(Statements::thing).orElseGet(() -> thing(slug))));
        names.forEach((name, models) -> written.put(name, written(name, models)));
    }

    /** {@return what stands for a family} */
    Optional<Node> family(String name) {
        return Optional.ofNullable(families.get(name));
    }

    /**
     * Finds the family of a model that the catalogue counts to none.
     *
     * @param model the model's name
     * @param vendor who made it
     * @return the family of the same vendor whose name the model's begins with, the longest such name
     */
    Optional<Node> familyByName(String model, String vendor) {
        return written.entrySet().stream()
                .filter(entry -> entry.getValue().length() >= SHORTEST)
                .filter(entry -> beginsWith(model, entry.getValue()))
                .filter(entry -> curated.vendorOfFamily(entry.getKey()).equals(Optional.of(vendor)))
                .max(Comparator.comparing(entry -> entry.getValue().length()))
                .flatMap(entry -> family(entry.getKey()));
    }

    private static boolean beginsWith(String text, String name) {
        return text.regionMatches(true, 0, name, 0, name.length())
                && (text.length() == name.length() || !Character.isLetter(text.charAt(name.length())));
    }

    void write() {
        families.forEach((name, family) -> {
            write.type(family, "ModelFamily");
            write.text(family, "catalogueId", name);
            write.say(family, "listedIn", LandscapeWriter.SOURCE);
            if (curated.sameFamily(name).isEmpty()) {
                String shown = written.getOrDefault(name, name);
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
