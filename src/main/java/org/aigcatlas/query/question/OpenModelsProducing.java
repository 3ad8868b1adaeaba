package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which models with open weights produce content of this modality?
 *
 * @param modality the kind of content, by name, alias, short name or IRI
 */
public record OpenModelsProducing(String modality) implements Question<OpenModelsProducing.Row> {

    /**
     * A model.
     *
     * @param model the model
     * @param family the family it is of
     * @param vendor who made it
     * @param released when it came out, as precise as the catalogue has it
     * @param providers how many providers serve it
     * @param lastListed the day of the last edition that had it; empty where the present one has it
     */
    public record Row(
            Named model,
            Optional<Named> family,
            Optional<Named> vendor,
            Optional<String> released,
            long providers,
            Optional<String> lastListed) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
