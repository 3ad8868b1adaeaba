package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * What does this tool take in, and what does it produce?
 *
 * @param tool the tool, model or kind, by name, alias, short name or IRI
 */
public record ModalitiesOfTool(String tool) implements Question<ModalitiesOfTool.Row> {

    /**
     * A modality.
     *
     * @param relation whether it takes the content in or produces it
     * @param modality the kind of content
     * @param stated whether a source states it; otherwise it follows by a rule
     */
    public record Row(Named relation, Named modality, boolean stated) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
