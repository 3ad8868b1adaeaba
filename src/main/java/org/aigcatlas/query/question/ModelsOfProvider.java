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
     * @param model the model
     * @param id what the catalogue calls the offering
     * @param input US dollars for a million tokens given in
     * @param output US dollars for a million tokens given out
     * @param context how many tokens fit into one exchange
     */
    public record Row(
            Named model, String id, Optional<BigDecimal> input, Optional<BigDecimal> output, Optional<Long> context) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
