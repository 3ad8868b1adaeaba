package org.aigcatlas.query.question;

import java.math.BigDecimal;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * What does this model cost across its providers, at the least, in the middle and at the most?
 *
 * @param model the model, by name, alias, short name or IRI
 */
public record PriceRange(String model) implements Question<PriceRange.Row> {

    /**
     * A kind of price.
     *
     * @param price what is paid for
     * @param offerings how many offerings have such a price above zero
     * @param least the lowest, in US dollars for a million tokens
     * @param median the one in the middle
     * @param most the highest
     */
    public record Row(Named price, long offerings, BigDecimal least, BigDecimal median, BigDecimal most) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
