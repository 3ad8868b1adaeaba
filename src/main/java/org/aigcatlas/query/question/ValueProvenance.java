package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Asks how the values of models are known. */
public record ValueProvenance() implements Question<ValueProvenance.Row> {

    /**
     * A row.
     *
     * @param relation the relation
     * @param stated of how many models on offer the catalogue's list of models states it
     * @param concluded of how many it is concluded from records
     * @param byHand of how many it is kept by hand
     * @param unset of how many it is unknown
     */
    public record Row(Named relation, int stated, int concluded, int byHand, int unset) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
