package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
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
     */
    public record Row(String direction, Named relation, Named other, boolean stated) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
