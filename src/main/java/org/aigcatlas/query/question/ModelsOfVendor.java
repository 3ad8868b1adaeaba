package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which models has this vendor brought out, and when?
 *
 * @param vendor the vendor, by name, alias, short name or IRI
 */
public record ModelsOfVendor(String vendor) implements Question<ModelsOfVendor.Row> {

    /**
     * A model.
     *
     * @param released when it came out, as precise as the catalogue has it
     * @param model the model
     * @param family the family it is of
     * @param open whether its weights can be downloaded; empty where that is unknown
     * @param lastListed the day of the last edition that had it; empty where the present one has it
     */
    public record Row(
            Optional<String> released,
            Named model,
            Optional<Named> family,
            Optional<Boolean> open,
            Optional<String> lastListed) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
