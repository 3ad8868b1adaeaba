package org.aigcatlas.load.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which words of a spelling tell models apart. The table {@code spelling.csv} lists the others: names of labs and hosts,
 * ways of serving, and words that are such only beside others.
 */
final class SpellingWords {
    private final Set<String> idle;
    private final Set<String> hosts;
    private final List<Conditional> conditionals;

    /** Words that don't count where each of the patterns fits one of the others. */
    private record Conditional(Set<String> words, List<Pattern> beside) {
        boolean holds(Set<String> among) {
            return beside.stream()
                    .allMatch(pattern ->
                            among.stream().anyMatch(word -> pattern.matcher(word).matches()));
        }
    }

    private SpellingWords(Set<String> idle, Set<String> hosts, List<Conditional> conditionals) {
        this.idle = idle;
        this.hosts = hosts;
        this.conditionals = conditionals;
    }

    /** {@return the words of the table that ships with the program} */
    static SpellingWords bundled() {
        Map<String, Set<String>> byCondition = new HashMap<>();
        Set<String> idle = new LinkedHashSet<>();
        Set<String> hosts = new LinkedHashSet<>();
        for (Map<String, String> row : Tables.bundled("spelling.csv")) {
            String word = row.getOrDefault("word", "");
            String beside = row.getOrDefault("beside", "");
            if (!beside.isEmpty()) {
                byCondition.computeIfAbsent(beside, key -> new LinkedHashSet<>()).add(word);
            } else if (row.getOrDefault("kind", "").equals("host")) {
                hosts.add(word);
            } else {
                idle.add(word);
            }
        }
        List<Conditional> conditionals = new ArrayList<>();
        byCondition.forEach((beside, words) -> conditionals.add(new Conditional(words, patterns(beside))));
        return new SpellingWords(idle, hosts, conditionals);
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
