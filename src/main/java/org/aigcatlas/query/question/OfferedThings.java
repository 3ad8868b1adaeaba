package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Asks what is on offer. */
public record OfferedThings() implements Question<OfferedThings.Row> {

    /**
     * A row.
     *
     * @param type the class
     * @param things how many things of it are on offer
     * @param offerings how many offerings these have
     */
    public record Row(Named type, int things, int offerings) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
