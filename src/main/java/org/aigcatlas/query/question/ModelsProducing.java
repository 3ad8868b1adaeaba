package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which models and model families produce content of this modality?
 *
 * @param modality the kind of content, by name, alias, short name or IRI
 */
public record ModelsProducing(String modality) implements Question<ModelsProducing.Row> {

    /**
     * A model or a family.
     *
     * @param model the model or family
     * @param type whether it is a model or a family
     * @param stated whether a source states it; otherwise it follows by a rule
     */
    public record Row(Named model, Named type, boolean stated) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
