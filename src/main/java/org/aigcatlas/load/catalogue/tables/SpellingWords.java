package org.aigcatlas.load.catalogue.tables;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which words of a spelling tell models apart. The table {@code spelling.csv} lists the others: names of labs and hosts,
 * prefixes of resellers, quantisations, ways of serving, and words that are such only beside others.
 */
public final class SpellingWords {
    private static final String LAB = "lab";
    private static final String SERVING = "serving";
    private static final String HOST = "host";
    private static final String GENERIC = "generic";
    private static final String PREFIX = "prefix";
    private static final String QUANTISATION = "quantisation";

    private final Set<String> idle;
    private final Set<String> hosts;
    private final Set<String> generic;
    private final Pattern prefixes;
    private final Pattern quantisations;
    private final List<Conditional> conditionals;
    private final Map<String, Set<String>> byKind;

    /** A word that doesn't count where each of the patterns fits another word, and none of the others stands there. */
    private record Conditional(String word, List<Pattern> beside, Set<String> without) {
        boolean holds(Set<String> among) {
            return among.contains(word)
                    && without.stream().noneMatch(among::contains)
                    && beside.stream().allMatch(pattern -> among.stream()
                            .anyMatch(other -> !other.equals(word)
                                    && pattern.matcher(other).matches()));
        }
    }

    private SpellingWords(
            Set<String> idle,
            Set<String> hosts,
            Set<String> generic,
            Pattern prefixes,
            Pattern quantisations,
            List<Conditional> conditionals,
            Map<String, Set<String>> byKind) {
        this.idle = idle;
        this.hosts = hosts;
        this.generic = generic;
        this.prefixes = prefixes;
        this.quantisations = quantisations;
        this.conditionals = conditionals;
        this.byKind = byKind;
    }

    /** {@return the words of the table that ships with the program} */
    public static SpellingWords bundled() {
        List<Map<String, String>> rows = Tables.bundled("spelling.csv");
        return new SpellingWords(
                Stream.of(LAB, SERVING)
                        .flatMap(kind -> unconditional(rows, kind))
                        .collect(Collectors.toUnmodifiableSet()),
                unconditional(rows, HOST).collect(Collectors.toUnmodifiableSet()),
                unconditional(rows, GENERIC).collect(Collectors.toUnmodifiableSet()),
                Pattern.compile("^(?:" + oneOf(rows, PREFIX) + ")[-_. ](?=[a-z])"),
                Pattern.compile("\\b(?:" + oneOf(rows, QUANTISATION) + ")\\b"),
                rows.stream()
                        .filter(row -> !row.getOrDefault("beside", "").isEmpty())
                        .map(SpellingWords::conditional)
                        .toList(),
                rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.getOrDefault("kind", ""),
                                Collectors.mapping(SpellingWords::word, Collectors.toUnmodifiableSet()))));
    }

    private static String oneOf(List<Map<String, String>> rows, String kind) {
        return unconditional(rows, kind)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Conditional conditional(Map<String, String> row) {
        return new Conditional(
                word(row),
                words(row, "beside").map(SpellingWords::pattern).toList(),
                words(row, "without").collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> unconditional(List<Map<String, String>> rows, String kind) {
        return rows.stream()
                .filter(row -> row.getOrDefault("beside", "").isEmpty())
                .filter(row -> row.getOrDefault("kind", "").equals(kind))
                .map(SpellingWords::word);
    }

    private static String word(Map<String, String> row) {
        return row.getOrDefault("word", "");
    }

    private static Stream<String> words(Map<String, String> row, String column) {
        return Stream.of(row.getOrDefault(column, "").split(" ")).filter(word -> !word.isEmpty());
    }

    private static Pattern pattern(String word) {
        return Pattern.compile(word.replace(".", "\\.").replace("#", "[\\d.]+").replace("*", ".*"));
    }

    /** {@return the words of a kind: {@code tuned}, {@code usual}, {@code derived}} */
    public Set<String> ofKind(String kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    /** {@return the id or name without what resellers put in front of it} */
    public String withoutPrefix(String text) {
        String bare = prefixes.matcher(text).replaceFirst("");
        return bare.equals(text) ? text : withoutPrefix(bare);
    }

    /** {@return the text without the words that say how the weights are rounded} */
    public String withoutQuantisation(String text) {
        return quantisations.matcher(text).replaceAll(" ");
    }

    /** {@return whether the word in front of an id only names the host} */
    public boolean isOnlyHost(String word) {
        return hosts.contains(word) || idle.contains(word);
    }

    /** {@return whether a key names no model but only a way to be given one, which is each provider's own} */
    public boolean areGeneric(String key) {
        return generic.containsAll(List.of(key.split(" ")));
    }

    /** {@return the words that tell models apart; all of them where none would be left} */
    public Set<String> essential(Set<String> words) {
        Set<String> left = new LinkedHashSet<>(words);
        left.removeAll(idle);
        conditionals.stream()
                .filter(conditional -> conditional.holds(words))
                .map(Conditional::word)
                .forEach(left::remove);
        return left.isEmpty() ? words : left;
    }
}
