package org.aigcatlas.query.question;

import java.math.BigDecimal;
import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which models does this provider serve, and at which price?
 *
 * @param provider the provider, by name, alias, short name or IRI
 */
public record ModelsOfProvider(String provider) implements Question<ModelsOfProvider.Row> {

    /**
     * An offering.
     *
     * @param served the model, or the alias, router or tool
     * @param type which of these it is
     * @param id what the catalogue calls the offering
     * @param billing how one pays for it; empty where that is unknown
     * @param inputUsdPerMillionTokens US dollars for a million tokens given in
     * @param outputUsdPerMillionTokens US dollars for a million tokens given out
     * @param context how many tokens fit into one exchange
     */
    public record Row(
            Named served,
            Named type,
            String id,
            Optional<Named> billing,
            Optional<BigDecimal> inputUsdPerMillionTokens,
            Optional<BigDecimal> outputUsdPerMillionTokens,
            Optional<Long> context) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
