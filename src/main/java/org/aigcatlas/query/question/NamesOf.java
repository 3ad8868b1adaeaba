package org.aigcatlas.query.question;

import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * What is this called, in every language that names it?
 *
 * @param thing the thing, by name, alias, short name or IRI
 */
public record NamesOf(String thing) implements Question<NamesOf.Row> {

    /**
     * A name.
     *
     * @param name the name
     * @param language the tag of its language; empty where it has none
     * @param sort {@code label} or {@code alias}
     */
    public record Row(String name, String language, Text sort) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
