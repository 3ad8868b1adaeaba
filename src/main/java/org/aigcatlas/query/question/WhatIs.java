package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * What is this, all the way up?
 *
 * @param thing the thing, by name, alias, short name or IRI
 */
public record WhatIs(String thing) implements Question<WhatIs.Row> {

    /**
     * Something that the thing is.
     *
     * @param kind what the thing is
     * @param how {@code kind} where the field has a name for it, {@code class} where the vocabulary has
     * @param between how many other kinds stand between the thing and this one
     * @param stated whether a source states it; otherwise it follows by a rule
     * @param caveat the standing of a loose claim or an opinion that it rests on
     */
    public record Row(Named kind, Text how, int between, boolean stated, Optional<Named> caveat) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
