package org.aigcatlas.load.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.load.catalogue.Item.Listed;
import org.aigcatlas.load.catalogue.Item.Offering;

/**
 * One key for each spelling of a model. A date counts where a model has several; a size that is left out is filled in
 * where only one is known; of id and name the one that says more counts.
 */
final class Keys {
    private static final Pattern SIZE = Pattern.compile("a?\\d+(\\.\\d+)?[bmt]|\\d+e|\\d+x\\d+b");
    private static final Pattern STAMP = Pattern.compile("\\d{4}");
    /** Lines whose undated name stood for an earlier snapshot once a dated one came out. */
    private static final Set<String> STAMPED = Set.of("qwen", "deepseek", "kimi", "gpt", "glm", "gemini");
    /** What makes a model another one than its base. */
    private static final Set<String> DERIVED = Set.of("distill", "abliterated", "uncensored");

    private record Pair(Spelling id, Spelling name) {}

    private final SpellingWords vocabulary = SpellingWords.bundled();
    private final Map<String, Pair> spellings = new HashMap<>();
    private final Map<Set<String>, Set<String>> days = new HashMap<>();
    private final Map<Set<String>, Set<String>> stamps = new HashMap<>();
    private final Map<Set<String>, Set<String>> completed = new HashMap<>();
    private final Map<String, Set<String>> chosen = new HashMap<>();

    private Keys() {}

    static Keys of(List<Offering> offerings, List<Listed> list) {
        Keys keys = new Keys();
        SpellingWords words = keys.vocabulary;
        for (Offering offering : offerings) {
            String id = offering.traits().id();
            keys.spellings.put(
                    name(offering),
                    new Pair(
                            Spelling.ofId(id, offering.provider(), words),
                            Spelling.ofName(offering.traits().name(), id, words)));
        }
        for (Listed listed : list) {
            keys.spellings.put(
                    name(listed),
                    new Pair(
                            Spelling.ofId(listed.id(), "", words),
                            Spelling.ofName(listed.traits().name(), listed.id(), words)));
        }
        keys.gatherDates();
        keys.choose(list);
        keys.complete();
        return keys;
    }

    private static String name(Offering offering) {
        return "offering " + offering.id();
    }

    private static String name(Listed listed) {
        return "listed " + listed.id();
    }

    private Stream<Spelling> all() {
        return spellings.values().stream().flatMap(pair -> Stream.of(pair.id(), pair.name()));
    }

    private void gatherDates() {
        all().forEach(spelling -> spelling.date()
                .ifPresent(day -> days.computeIfAbsent(spelling.words(), key -> new HashSet<>())
                        .add(day)));
        all().map(this::dated).forEach(words -> stamp(words)
                .ifPresent(stamp -> stamps.computeIfAbsent(without(words, stamp), key -> new HashSet<>())
                        .add(stamp)));
    }

    private Set<String> dated(Spelling spelling) {
        Set<String> known = days.getOrDefault(spelling.words(), Set.of());
        if (spelling.date().isEmpty() || known.size() < 2) {
            return spelling.words();
        }
        Set<String> words = new TreeSet<>(spelling.words());
        words.add(spelling.date().get());
        return words;
    }

    private static Optional<String> stamp(Set<String> words) {
        List<String> found =
                words.stream().filter(word -> STAMP.matcher(word).matches()).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** {@return the key with one word more} */
    static String with(String key, String word) {
        Set<String> more = new TreeSet<>(List.of(key.split(" ")));
        more.add(word);
        return String.join(" ", more);
    }

    private static Set<String> without(Set<String> words, String word) {
        Set<String> fewer = new TreeSet<>(words);
        fewer.remove(word);
        return fewer;
    }

    /** A stamp like 2507 doesn't count where a model has that one only, and never had another before. */
    private Set<String> words(Spelling spelling) {
        Set<String> words = dated(spelling);
        Optional<String> stamp = stamp(words);
        if (stamp.isEmpty() || words.stream().anyMatch(STAMPED::contains)) {
            return words;
        }
        Set<String> unstamped = without(words, stamp.get());
        return stamps.getOrDefault(unstamped, Set.of()).size() > 1 ? words : unstamped;
    }

    private void choose(List<Listed> list) {
        Map<Set<String>, Integer> uses = new HashMap<>();
        spellings.values().forEach(pair -> uses.merge(words(pair.id()), 1, Integer::sum));
        Set<Set<String>> onList = new HashSet<>();
        for (Listed listed : list) {
            Pair pair = spellings.get(name(listed));
            if (pair != null) {
                onList.add(words(pair.id()));
            }
        }
        spellings.forEach((name, pair) -> chosen.put(name, choose(pair, uses, onList)));
    }

    private Set<String> choose(Pair pair, Map<Set<String>, Integer> uses, Set<Set<String>> onList) {
        Set<String> id = words(pair.id());
        Set<String> name = words(pair.name());
        if (id.containsAll(name)) {
            return id;
        }
        if (name.containsAll(id) && !isStampOfOther(name, id)) {
            return name;
        }
        boolean idIsUsual = uses.getOrDefault(id, 0) > 1 || onList.contains(id);
        boolean nameIsUsual = uses.getOrDefault(name, 0) > 0 || onList.contains(name);
        return !idIsUsual && nameIsUsual ? name : id;
    }

    private static boolean isStampOfOther(Set<String> name, Set<String> id) {
        return stamp(name).isPresent() && stamp(id).isPresent();
    }

    /** Fills in the sizes that a spelling leaves out where all that share its other words agree on them. */
    private void complete() {
        Map<Set<String>, Set<Set<String>>> groups = new HashMap<>();
        chosen.values().forEach(words -> groups.computeIfAbsent(unsized(words), key -> new HashSet<>())
                .add(words));
        groups.values()
                .forEach(group ->
                        group.forEach(words -> fullest(words, group).ifPresent(full -> completed.put(words, full))));
    }

    private static Set<String> unsized(Set<String> words) {
        Set<String> unsized = new TreeSet<>(words);
        unsized.removeIf(word -> SIZE.matcher(word).matches());
        return unsized;
    }

    private static Optional<Set<String>> fullest(Set<String> words, Collection<Set<String>> group) {
        List<Set<String>> larger = group.stream()
                .filter(other -> other.size() > words.size() && other.containsAll(words))
                .toList();
        List<Set<String>> largest = larger.stream()
                .filter(one -> larger.stream().noneMatch(other -> other.size() > one.size() && other.containsAll(one)))
                .toList();
        return largest.size() == 1 ? Optional.of(largest.getFirst()) : Optional.empty();
    }

    /** {@return the key of an offering's spelling} */
    String of(Offering offering) {
        String key = key(name(offering));
        boolean generic = vocabulary.areGeneric(Set.of(key.split(" ")));
        return generic ? key + " @" + offering.provider() : key;
    }

    /** {@return the key of a listed model's spelling} */
    String of(Listed listed) {
        return key(name(listed));
    }

    private String key(String name) {
        Set<String> words = chosen.getOrDefault(name, Set.of());
        return String.join(" ", completed.getOrDefault(words, words));
    }

    /** {@return whether nothing in an offering's spelling speaks against a base model} */
    boolean allow(Offering offering, String base, Set<String> listed) {
        String key = of(offering);
        if (key.equals(base)) {
            return true;
        }
        Set<String> baseWords = Set.of(base.split(" "));
        Set<String> more = new HashSet<>(List.of(key.split(" ")));
        more.removeAll(baseWords);
        boolean stamped = more.stream().anyMatch(word -> STAMP.matcher(word).matches())
                && more.stream().noneMatch(word -> baseWords.contains(word));
        return !listed.contains(key) && !stamped && more.stream().noneMatch(DERIVED::contains);
    }
}
