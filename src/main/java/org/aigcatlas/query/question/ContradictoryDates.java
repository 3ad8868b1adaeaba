package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Asks for the models whose spelling contradicts their release. */
public record ContradictoryDates() implements Question<ContradictoryDates.Row> {

    /**
     * A row.
     *
     * @param model the model
     * @param spelling the spelling that names a month
     * @param released the day or month of the release
     */
    public record Row(Named model, String spelling, String released) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
