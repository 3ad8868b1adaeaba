package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Which model of each family came out last? */
public record NewestOfEachFamily() implements Question<NewestOfEachFamily.Row> {

    /**
     * A family and its newest model.
     *
     * @param family the family
     * @param model its newest model; several where they came out together
     * @param released when it came out
     */
    public record Row(Named family, Named model, String released) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
