package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Which techniques do the tools and model families rest on? */
public record TechniquesOfTools() implements Question<TechniquesOfTools.Row> {

    /**
     * A technique of a tool or a model family.
     *
     * @param tool the tool or model family
     * @param type which of the two
     * @param technique the technique
     * @param stated whether a source states it; otherwise it follows by a rule
     */
    public record Row(Named tool, Named type, Named technique, boolean stated) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
