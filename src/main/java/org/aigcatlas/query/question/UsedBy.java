package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * What uses this?
 *
 * @param thing what is used, by name, alias, short name or IRI
 */
public record UsedBy(String thing) implements Question<UsedBy.Row> {

    /**
     * A use.
     *
     * @param user what uses it
     * @param type the class of the user
     * @param relation how: the narrowest relation that holds
     * @param stated whether a source states it; otherwise it follows by a rule
     */
    public record Row(Named user, Named type, Named relation, boolean stated) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
