package org.aigcatlas.search;

import java.util.Set;
import org.aigcatlas.graph.Named;

/**
 * A thing that can be asked for.
 *
 * @param thing the thing
 * @param aliases its other names, in both languages
 * @param classes the local names of its classes and of the classes above them
 * @param definitions its definitions in both languages, joined
 */
public record Entry(Named thing, Set<String> aliases, Set<String> classes, String definitions) {
    public Entry {
        aliases = Set.copyOf(aliases);
        classes = Set.copyOf(classes);
    }
}
