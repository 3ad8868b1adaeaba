package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Asks for the families by their number of models. */
public record FamiliesByModels() implements Question<FamiliesByModels.Row> {

    /**
     * A row.
     *
     * @param family the family
     * @param wider the line that it is a branch of
     * @param ownModels how many models on offer are counted to it alone
     * @param allModels how many models it has with its branches, former ones with them
     * @param offerings how many offerings these have
     */
    public record Row(Named family, Optional<Named> wider, int ownModels, int allModels, int offerings) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
