package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * What is this vendor connected to, directly and through what it makes?
 *
 * @param vendor the vendor, by name, alias, short name or IRI
 */
public record VendorConnections(String vendor) implements Question<VendorConnections.Row> {

    /**
     * A connection.
     *
     * @param steps 1 where the vendor itself has the relation, 2 where something has it that the vendor makes
     * @param via what the vendor makes that has the relation
     * @param relation the relation
     * @param other what it leads to
     * @param stated whether a source states it, this way or the other way round; otherwise it follows by a rule
     * @param caveat the standing of the loose claim or opinion that states it
     */
    public record Row(
            int steps, Optional<Named> via, Named relation, Named other, boolean stated, Optional<Named> caveat) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
