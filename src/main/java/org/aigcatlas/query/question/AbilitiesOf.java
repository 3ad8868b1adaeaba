package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * What is this capable of or strong in?
 *
 * @param thing the thing, by name, alias, short name or IRI
 */
public record AbilitiesOf(String thing) implements Question<AbilitiesOf.Row> {

    /**
     * An ability.
     *
     * @param relation whether it is capable of it or strong in it
     * @param ability the ability, or what it is strong in
     * @param stated whether a source states it; otherwise it follows by a rule
     * @param caveat the standing of a loose claim or an opinion that it rests on
     */
    public record Row(Named relation, Named ability, boolean stated, Optional<Named> caveat) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
