package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** What does it rest on that offerings are taken for one model? */
public record Identifications() implements Question<Identifications.Row> {

    /**
     * A ground.
     *
     * @param ground what it rests on
     * @param offerings how many offerings
     * @param models how many models
     */
    public record Row(Named ground, long offerings, long models) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
