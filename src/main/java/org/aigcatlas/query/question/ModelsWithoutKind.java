package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Asks for the models on offer whose kind is unknown. */
public record ModelsWithoutKind() implements Question<ModelsWithoutKind.Row> {

    /**
     * A row.
     *
     * @param model the model
     */
    public record Row(Named model) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
