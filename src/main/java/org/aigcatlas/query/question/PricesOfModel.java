package org.aigcatlas.query.question;

import java.math.BigDecimal;
import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * What does each provider charge for this model, for text, long context, audio, images, reasoning and requests?
 *
 * @param model the model, by name, alias, short name or IRI
 */
public record PricesOfModel(String model) implements Question<PricesOfModel.Row> {

    /**
     * A price of an offering, as its catalogue states it.
     *
     * @param provider who offers it
     * @param id what the catalogue calls the offering
     * @param billing how one pays for it
     * @param price what is paid for
     * @param usdPerUnit the price, in US dollars for a unit
     * @param unit the unit: a million tokens, an image or a request
     * @param aboveTokens of a long-context price: how many tokens a request must be longer than
     */
    public record Row(
            Named provider,
            String id,
            Optional<Named> billing,
            Named price,
            BigDecimal usdPerUnit,
            Text unit,
            Optional<Long> aboveTokens) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
