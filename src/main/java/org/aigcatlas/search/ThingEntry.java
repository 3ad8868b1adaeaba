package org.aigcatlas.search;

import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;

/**
 * A thing that can be asked for.
 *
 * @param thing the thing
 * @param aliases its other names, in both languages
 * @param classes the local names of its classes and of the classes above them
 * @param kind the narrowest of its classes; empty where it has none
 * @param definition its definition
 */
record ThingEntry(Named thing, Set<String> aliases, Set<String> classes, Optional<Named> kind, Text definition) {
    ThingEntry {
        aliases = Set.copyOf(aliases);
        classes = Set.copyOf(classes);
    }

    /** {@return whether it belongs to a class of this local name; any thing belongs to the empty one} */
    boolean isA(String className) {
        return className.isEmpty() || classes.contains(className);
    }
}
