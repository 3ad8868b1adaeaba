package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which models take content of one modality and give out content of another?
 *
 * @param takes what goes in, by name, alias, short name or IRI
 * @param gives what comes out, by name, alias, short name or IRI
 */
public record ModelsTakingAndGiving(String takes, String gives) implements Question<ModelsTakingAndGiving.Row> {

    /**
     * A model.
     *
     * @param model the model
     * @param vendor who made it
     * @param open whether its weights can be downloaded; empty where that is unknown
     * @param lastListed the day of the last edition that had it; empty where the present one has it
     */
    public record Row(Named model, Optional<Named> vendor, Optional<Boolean> open, Optional<String> lastListed) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
