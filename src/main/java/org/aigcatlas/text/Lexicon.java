package org.aigcatlas.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Finds things by what they are called. */
public interface Lexicon {
    /** The properties whose values things are found by. */
    Set<Node> PROPERTIES =
            IndexFields.PROPERTIES.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    /**
     * Finds the things of a name.
     *
     * @param name a label, alias, short name, prefixed name or IRI
     * @return what has that name; a thing may come several times, the best kind first
     */
    List<Match> called(String name);

    /**
     * Finds things by a part of a name or of a definition.
     *
     * @param text any text; none has a meaning of its own
     * @return the things that it fits, each once, the best first
     */
    List<Match> find(String text);

    /**
     * Lists what there is to be called.
     *
     * @return a match for each name of each thing, a label or an alias; at most a hundred thousand
     */
    List<Match> all();
}
