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
     * A kind of price, over the offerings that are paid for by the token.
     *
     * @param price what is paid for
     * @param offerings how many offerings have such a price above zero
     * @param leastUsdPerMillionTokens the lowest, in US dollars for a million tokens
     * @param medianUsdPerMillionTokens the one in the middle, in US dollars for a million tokens
     * @param mostUsdPerMillionTokens the highest, in US dollars for a million tokens
     */
    public record Row(
            Named price,
            long offerings,
            BigDecimal leastUsdPerMillionTokens,
            BigDecimal medianUsdPerMillionTokens,
            BigDecimal mostUsdPerMillionTokens) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
