package org.aigcatlas.load.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which words of a spelling tell models apart. The table {@code spelling.csv} lists the others: names of labs and hosts,
 * ways of serving, and words
 * that are such only beside others.
 */
final class SpellingWords {
    private final Set<String> idle;
    private final Set<String> hosts;
    private final Set<String> generic;
    private final List<Conditional> conditionals;

    /** Words that don't count where each of the patterns fits one of the others. */
    private record Conditional(Set<String> words, List<Pattern> beside) {
        boolean holds(Set<String> among) {
            return beside.stream().allMatch(pattern -> among.stream()
                    .anyMatch(word -> pattern.matcher(word).matches()));
        }
    }

    private SpellingWords(Set<String> idle, Set<String> hosts, Set<String> generic, List<Conditional> conditionals) {
        this.idle = idle;
        this.hosts = hosts;
        this.generic = generic;
        this.conditionals = conditionals;
    }

    /** {@return the words of the table that ships with the program} */
    static SpellingWords bundled() {
        List<Map<String, String>> rows = Tables.bundled("spelling.csv");
        Map<String, List<Map<String, String>>> byCondition = rows.stream()
                .filter(row -> !row.getOrDefault("beside", "").isEmpty())
                .collect(Collectors.groupingBy(row -> row.getOrDefault("beside", "")));
        List<Conditional> conditionals = new ArrayList<>();
        byCondition.forEach((beside, words) -> conditionals.add(new Conditional(
                words.stream().map(SpellingWords::word).collect(Collectors.toSet()), patterns(beside))));
        Set<String> idle = new HashSet<>(unconditional(rows, "lab"));
        idle.addAll(unconditional(rows, "serving"));
        return new SpellingWords(idle, unconditional(rows, "host"), unconditional(rows, "generic"), conditionals);
    }

    private static Set<String> unconditional(List<Map<String, String>> rows, String kind) {
        return rows.stream()
                .filter(row -> row.getOrDefault("beside", "").isEmpty())
                .filter(row -> row.getOrDefault("kind", "").equals(kind))
                .map(SpellingWords::word)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String word(Map<String, String> row) {
        return row.getOrDefault("word", "");
    }

    private static List<Pattern> patterns(String beside) {
        return Stream.of(beside.split(" "))
                .map(word -> word.replace(".", "\\.").replace("#", "[\\d.]+").replace("*", ".*"))
                .map(Pattern::compile)
                .toList();
    }

    /** {@return whether the word in front of an id only names the host} */
    boolean isOnlyHost(String word) {
        return hosts.contains(word) || idle.contains(word);
    }

    /** {@return whether the words name no model but only a way to be given one, which is each provider's own} */
    boolean areGeneric(Set<String> words) {
        return generic.containsAll(words);
    }

    /** {@return the words that tell models apart; all of them where none would be left} */
    Set<String> essential(Set<String> words) {
        Set<String> left = new LinkedHashSet<>(words);
        left.removeAll(idle);
        for (Conditional conditional : conditionals) {
            if (conditional.holds(words)) {
                left.removeAll(conditional.words());
            }
        }
        return left.isEmpty() ? words : left;
    }
}
