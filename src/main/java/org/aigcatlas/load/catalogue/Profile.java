package org.aigcatlas.load.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.load.catalogue.Item.Ability;
import org.aigcatlas.load.catalogue.Item.Listed;
import org.aigcatlas.load.catalogue.Item.Modality;
import org.aigcatlas.load.catalogue.Item.Traits;

/**
 * What holds of a model, whoever serves it: what the list of models says of it, or else what most providers say.
 *
 * @param key the model's key
 * @param listed its records on the list, the plainest first; none where it is on no list
 * @param name the name to show
 * @param aliases other names that providers give it, the most usual ones
 * @param ids the ids under which it is served
 * @param traits what holds of it; its id is the one on the list, or the most usual one
 */
record Profile(String key, List<Listed> listed, String name, List<String> aliases, List<String> ids, Traits traits) {
    private static final int MOST_ALIASES = 4;

    Profile {
        listed = List.copyOf(listed);
        aliases = List.copyOf(aliases);
        ids = List.copyOf(ids);
    }

    /** {@return the profile of the model that these are offerings of; there is at least one, or a record on the list} */
    static Profile of(String key, List<Listed> listed, List<Traits> offered) {
        Optional<Listed> first = listed.stream().findFirst();
        List<String> names = byUse(offered.stream().map(traits -> shown(traits.name())));
        String name = first.map(record -> shown(record.traits().name())).orElseGet(names::getFirst);
        List<String> aliases = names.stream()
                .filter(other -> !folded(other).equals(folded(name)))
                .collect(
                        Collectors.toMap(Profile::folded, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST_ALIASES)
                .toList();
        List<String> ids = byUse(offered.stream().map(Traits::id));
        Traits traits = first.map(record -> filled(record.traits(), offered)).orElseGet(() -> usual(ids, offered));
        return new Profile(key, listed, name, aliases, ids, traits);
    }

    /** Providers put the maker in front of a name, and how they serve it behind. */
    private static String shown(String name) {
        String bare = name.replaceFirst("^(?:[\\w.\\-]+/)+(?=\\S)", "")
                .replaceAll("^(?:Stealth: )?[\\w .\\-]+: +(?=\\S)", "")
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

    private static Traits filled(Traits listed, List<Traits> offered) {
        return listed.family().isPresent() ? listed : with(listed, mostly(offered, Traits::family));
    }

    private static Traits with(Traits traits, Optional<String> family) {
        return new Traits(
                traits.id(),
                traits.name(),
                family,
                traits.released(),
                traits.updated(),
                traits.knowledge(),
                traits.inputs(),
                traits.outputs(),
                traits.abilities(),
                traits.openWeights(),
                traits.limits());
    }

    private static Traits usual(List<String> ids, List<Traits> offered) {
        long open = offered.stream().filter(Traits::openWeights).count();
        return new Traits(
                ids.getFirst(),
                "",
                mostly(offered, Traits::family),
                mostly(offered, Traits::released),
                mostly(offered, Traits::updated),
                mostly(offered, Traits::knowledge),
                shared(offered, Traits::inputs, Modality.values()),
                shared(offered, Traits::outputs, Modality.values()),
                Set.copyOf(shared(offered, Traits::abilities, Ability.values())),
                2 * open > offered.size(),
                Map.of());
    }

    private static <T> Optional<T> mostly(List<Traits> offered, Function<Traits, Optional<T>> part) {
        Map<T, Long> uses = offered.stream()
                .flatMap(traits -> part.apply(traits).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return uses.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<T, Long> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey);
    }

    /** {@return the values that at least half of the offerings have; of those that have any} */
    private static <T> List<T> shared(List<Traits> offered, Function<Traits, Collection<T>> part, T[] all) {
        List<Collection<T>> told =
                offered.stream().map(part).filter(values -> !values.isEmpty()).toList();
        return Arrays.stream(all)
                .filter(value -> 2
                                * told.stream()
                                        .filter(values -> values.contains(value))
                                        .count()
                        >= told.size())
                .filter(value -> !told.isEmpty())
                .toList();
    }
}
