package org.aigcatlas.export.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Gives many addresses names that differ: each has the plainest of four ways to name it that no other has, with its name
 * space before it, or a mark or a digest behind it.
 */
final class DistinctNames {
    /** How many of the ways are names; the last is the address itself. */
    private static final int WAYS = 4;

    private DistinctNames() {}

    /**
     * Names addresses.
     *
     * @param iris the addresses
     * @param plain the plain name of one
     * @param first which of those that would share a name may have it, where it is one alone
     * @param key what of two names must differ
     * @return a name for each
     */
    static Map<String, String> of(
            Collection<String> iris,
            Function<String, String> plain,
            Predicate<String> first,
            Function<String, String> key) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<String> left = iris.stream().distinct().sorted().toList();
        for (int rank = 0; rank < WAYS; rank++) {
            int at = rank;
            Function<String, String> way = iri -> ways(plain.apply(iri), iri).get(at);
            Map<String, List<String>> groups = left.stream()
                    .collect(Collectors.groupingBy(
                            iri -> key.apply(way.apply(iri)), LinkedHashMap::new, Collectors.toList()));
            groups.keySet().removeAll(taken);
            Set<String> others = new LinkedHashSet<>(left);
            groups.forEach((same, group) -> {
                List<String> owners =
                        group.size() == 1 ? group : group.stream().filter(first).toList();
                if (owners.size() == 1) {
                    names.put(owners.getFirst(), way.apply(owners.getFirst()));
                    taken.add(same);
                    others.remove(owners.getFirst());
                }
            });
            left = List.copyOf(others);
        }
        // Two digests that are the same, too: the IRIs alone are left.
        left.forEach(iri -> names.put(iri, iri));
        return names;
    }

    /** {@return the ways to name an address, the plainest first} */
    static List<String> ways(String plain, String iri) {
        return List.of(
                plain,
                behindSpace(plain, iri),
                plain + "_" + IriWords.mark(iri),
                plain + "_" + IriWords.digest(iri),
                iri);
    }

    private static String behindSpace(String name, String iri) {
        String space = IriWords.space(iri) + "_";
        return name.startsWith(space) ? name : space + name;
    }
}
