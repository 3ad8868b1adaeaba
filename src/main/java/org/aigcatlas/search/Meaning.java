package org.aigcatlas.search;

import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;

/**
 * What a name can mean.
 *
 * @param things the things of the class asked for that bear it best
 * @param isOfOtherKind whether none of that class bears it, and something else does
 */
record Meaning(List<Named> things, boolean isOfOtherKind) {

    /** {@return the only thing, or the only one beside terms of the vocabulary; empty where that is none or several} */
    Optional<Named> one() {
        List<Named> counted = things.size() == 1
                ? things
                : things.stream()
                        .filter(thing -> !thing.iri().startsWith(Iris.NS))
                        .toList();
        return counted.size() == 1 ? Optional.of(counted.getFirst()) : Optional.empty();
    }
}
