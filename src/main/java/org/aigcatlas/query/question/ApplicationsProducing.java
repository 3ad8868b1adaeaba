package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which applications produce content of this modality?
 *
 * @param modality the kind of content, by name, alias, short name or IRI
 */
public record ApplicationsProducing(String modality) implements Question<ApplicationsProducing.Row> {

    /**
     * An application.
     *
     * @param tool the application
     * @param stated whether a source states it; otherwise it follows by a rule
     */
    public record Row(Named tool, boolean stated) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
