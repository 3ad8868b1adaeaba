package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * What does this use, directly and through others?
 *
 * @param thing the thing that uses, by name, alias, short name or IRI
 */
public record Uses(String thing) implements Question<Uses.Row> {

    /**
     * A use.
     *
     * @param used what is used
     * @param relation how: the narrowest relation that holds
     * @param stated whether a source states it; otherwise it follows by a rule
     * @param through what it is used through, where no source states it: a base, a kind, or something narrower that is used
     * @param caveat the standing of the loose claim or opinion that states it
     */
    public record Row(Named used, Named relation, boolean stated, Optional<Named> through, Optional<Named> caveat) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
