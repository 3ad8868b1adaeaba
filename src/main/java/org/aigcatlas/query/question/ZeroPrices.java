package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Asks how it is paid where both prices are zero. */
public record ZeroPrices() implements Question<ZeroPrices.Row> {

    /**
     * A row.
     *
     * @param billing the way of paying; empty where it is unknown
     * @param offerings how many offerings
     */
    public record Row(Optional<Named> billing, int offerings) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
