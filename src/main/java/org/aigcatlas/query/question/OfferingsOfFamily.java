package org.aigcatlas.query.question;

import java.math.BigDecimal;
import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Where is this family of models served, and at which price?
 *
 * @param family the family, by name, alias, short name or IRI
 */
public record OfferingsOfFamily(String family) implements Question<OfferingsOfFamily.Row> {

    /**
     * An offering.
     *
     * @param served the model, or the alias, router or tool
     * @param type which of these it is
     * @param provider who serves it
     * @param id what the catalogue calls the offering
     * @param billing how one pays for it; empty where that is unknown
     * @param inputUsdPerMillionTokens US dollars for a million tokens given in
     * @param outputUsdPerMillionTokens US dollars for a million tokens given out
     * @param context how many tokens fit into one exchange
     * @param status alpha, beta or deprecated; none where it is simply served
     */
    public record Row(
            Named served,
            Named type,
            Named provider,
            String id,
            Optional<Named> billing,
            Optional<BigDecimal> inputUsdPerMillionTokens,
            Optional<BigDecimal> outputUsdPerMillionTokens,
            Optional<Long> context,
            Optional<Named> status) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
