package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Which concepts are not connected to any tool? */
public record ConceptsWithoutTool() implements Question<ConceptsWithoutTool.Row> {

    /**
     * A concept.
     *
     * @param concept the concept
     * @param type its class
     */
    public record Row(Named concept, Named type) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
