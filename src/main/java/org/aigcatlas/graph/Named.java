package org.aigcatlas.graph;

/**
 * A thing of the graph with its names.
 *
 * @param iri the full IRI
 * @param en the English label; the short name where the graph has none
 * @param zh the Chinese label; the short name where the graph has none
 */
public record Named(String iri, String en, String zh) {

    /** {@return the name in the language asked for} */
    public String in(Language language) {
        return language.pick(en, zh);
    }

    /** {@return the short name by which a person can ask for the thing, such as {@code chatgpt}} */
    public String slug() {
        return Iris.shortName(iri);
    }
}
