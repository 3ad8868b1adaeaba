package org.aigcatlas.query.question;

import java.time.LocalDate;
import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which models have come out since this day?
 *
 * @param since the day
 */
public record ModelsReleasedSince(LocalDate since) implements Question<ModelsReleasedSince.Row> {

    /**
     * A model.
     *
     * @param released when it came out, as precise as the catalogue has it
     * @param model the model
     * @param vendor who made it
     * @param open whether its weights can be downloaded; empty where that is unknown
     * @param lastListed the day of the last edition that had it; empty where the present one has it
     */
    public record Row(
            String released,
            Named model,
            Optional<Named> vendor,
            Optional<Boolean> open,
            Optional<String> lastListed) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
