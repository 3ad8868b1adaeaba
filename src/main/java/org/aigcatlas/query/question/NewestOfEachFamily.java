package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Which model of each family came out last? */
public record NewestOfEachFamily() implements Question<NewestOfEachFamily.Row> {

    /**
     * A family and its newest model.
     *
     * @param family the family
     * @param model its newest model, those of its branches among them; several where they came out together
     * @param released when it came out
     * @param lastListed the day of the last edition that had it; empty where the present one has it
     */
    public record Row(Named family, Named model, String released, Optional<String> lastListed) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
