package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * What is this connected to, and how?
 *
 * @param thing the thing, by name, alias, short name or IRI
 */
public record Neighbours(String thing) implements Question<Neighbours.Row> {

    /**
     * A neighbour.
     *
     * @param direction {@code out} where the relation leads from the thing, {@code in} where it leads to it and has no inverse
     * @param relation the relation
     * @param other the neighbour
     * @param stated whether a source states it, this way or the other way round; otherwise it follows by a rule
     * @param caveat the standing of the loose claim or opinion that states it
     */
    public record Row(Text direction, Named relation, Named other, boolean stated, Optional<Named> caveat) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
