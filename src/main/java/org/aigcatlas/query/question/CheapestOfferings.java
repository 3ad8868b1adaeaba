package org.aigcatlas.query.question;

import java.math.BigDecimal;
import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Who serves this model at the lowest price?
 *
 * @param model the model, by name, alias, short name or IRI
 */
public record CheapestOfferings(String model) implements Question<CheapestOfferings.Row> {

    /**
     * An offering that is paid for by the token.
     *
     * @param provider who serves it
     * @param id what the catalogue calls the offering
     * @param inputUsdPerMillionTokens US dollars for a million tokens given in
     * @param outputUsdPerMillionTokens US dollars for a million tokens given out; zero where nothing is billed for these
     * @param cacheReadUsdPerMillionTokens US dollars for a million tokens read from the cache
     * @param context how many tokens fit into one exchange
     */
    public record Row(
            Named provider,
            String id,
            BigDecimal inputUsdPerMillionTokens,
            BigDecimal outputUsdPerMillionTokens,
            Optional<BigDecimal> cacheReadUsdPerMillionTokens,
            Optional<Long> context) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
