package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which models is this tool built on, and who makes them?
 *
 * @param tool the tool, by name, alias, short name or IRI
 */
public record ModelsBehindTool(String tool) implements Question<ModelsBehindTool.Row> {

    /**
     * A model and one of its makers.
     *
     * @param model the model or family
     * @param type which of the two it is
     * @param relation how the tool uses it: the narrowest relation that holds
     * @param vendor its maker; a row each
     * @param stated whether a source states it; otherwise it follows by a rule
     */
    public record Row(Named model, Named type, Named relation, Optional<Named> vendor, boolean stated) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
