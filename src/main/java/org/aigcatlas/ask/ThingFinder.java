package org.aigcatlas.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.Named;
import org.aigcatlas.search.Names;
import org.aigcatlas.text.NameNormalizer;

/**
 * The finder of the things that questions name: by a name as it is, or else as people write it in passing, with other
 * spaces and hyphens, in the plural, or with an article before it.
 *
 * @param names all names
 */
public record ThingFinder(Names names) {
    private static final int LOOKED_AT = 20;

    /**
     * Finds a thing.
     *
     * @param name what somebody calls it
     * @param of the local name of the class that it must belong to; empty for any
     * @return the one thing that is meant; empty where that is none, or not clear
     */
    public Optional<Named> find(String name, String of) {
        return name.isBlank()
                ? Optional.empty()
                : forms(name)
                        .flatMap(form -> names.known(form, of).stream())
                        .findFirst()
                        .or(() -> loosely(name, of));
    }

    private static Stream<String> forms(String name) {
        String bare = name.replaceFirst("^(an?|the) ", "");
        return Stream.of(name, bare, bare.replaceFirst("(?<=[a-z]{2})s$", "")).distinct();
    }

    private Optional<Named> loosely(String name, String of) {
        List<Named> alike = names.suggest(of, name, LOOKED_AT).stream()
                .filter(thing -> Stream.of(thing.en(), thing.zh(), thing.slug())
                        .anyMatch(one -> letters(one).equals(letters(name))))
                .distinct()
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static String letters(String name) {
        return NameNormalizer.name(name).replaceAll("[\\s\\-_.·]+", "");
    }
}
