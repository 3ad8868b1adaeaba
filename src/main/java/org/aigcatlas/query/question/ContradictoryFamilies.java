package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Asks for the models that bear the name of a family of another line. */
public record ContradictoryFamilies() implements Question<ContradictoryFamilies.Row> {

    /**
     * A row.
     *
     * @param model the model
     * @param family the family that it is counted to
     * @param named the family whose name it bears
     */
    public record Row(Named model, Named family, Named named) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
