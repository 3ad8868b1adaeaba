package org.aigcatlas.export.scope;

import java.util.List;
import java.util.Map;

/** Which part of the graph is exported. */
public sealed interface Scope {

    /** Everything. */
    record All() implements Scope {}

    /** The map of the article: every thing outside the landscape, and how they relate. */
    record Concepts() implements Scope {}

    /** Models, families, providers and offerings. */
    record Landscape() implements Scope {}

    /** Classes and properties. */
    record Vocabulary() implements Scope {}

    /**
     * A thing and what is near it.
     *
     * @param thing any name of it
     * @param hops how many steps away from it, at least 1
     */
    record Around(String thing, int hops) implements Scope {}

    /**
     * Some things, and how they relate to each other.
     *
     * @param things any name of each
     */
    record Among(List<String> things) implements Scope {
        public Among {
            things = List.copyOf(things);
        }
    }

    /**
     * What a canned CONSTRUCT query gives.
     *
     * @param name the query's name
     * @param parameters the words for each parameter
     */
    record OfQuery(String name, Map<String, List<String>> parameters) implements Scope {
        public OfQuery {
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * One named graph.
     *
     * @param name its short name or IRI
     */
    record OfGraph(String name) implements Scope {}
}
