package org.aigcatlas.graph;

import org.apache.jena.graph.NodeFactory;

/**
 * A thing of the graph with its names.
 *
 * @param iri the full IRI
 * @param en the name for a reader of English; the short name where the graph has none
 * @param zh the name for a reader of Chinese; the short name where the graph has none
 */
public record Named(String iri, String en, String zh) {

    /** {@return what nothing names, under its short name, or as a person types its address} */
    public static Named unnamed(String iri) {
        String slug = Iris.shortName(iri);
        String name = slug.equals(iri) ? typed(iri) : slug;
        return new Named(iri, name, name);
    }

    private static String typed(String iri) {
        String written = iri.startsWith("_:") ? iri : Prefixes.shorten(NodeFactory.createURI(iri));
        return written.startsWith("<") ? iri : written;
    }

    /** {@return the name in the language asked for} */
    public String in(Language language) {
        return language.pick(en, zh);
    }

    /** {@return the short name by which a person can ask for the thing, such as {@code chatgpt}} */
    public String slug() {
        return Iris.shortName(iri);
    }
}
