package org.aigcatlas.query.question;

import java.util.Optional;
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
     * @param caveat the standing of the loose claim or opinion that states it
     */
    public record Row(Named user, Named type, Named relation, boolean stated, Optional<Named> caveat) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
