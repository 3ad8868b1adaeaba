package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Which techniques do the tools rest on? */
public record TechniquesOfTools() implements Question<TechniquesOfTools.Row> {

    /**
     * A technique of a tool.
     *
     * @param tool the tool
     * @param technique the technique
     * @param stated whether a source states it; otherwise it follows by a rule
     */
    public record Row(Named tool, Named technique, boolean stated) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
