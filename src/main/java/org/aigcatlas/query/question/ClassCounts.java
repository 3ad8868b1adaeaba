package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** How many things of each class are there? */
public record ClassCounts() implements Question<ClassCounts.Row> {

    /**
     * A class.
     *
     * @param type the class
     * @param things how many things it has, those of narrower classes with them
     */
    public record Row(Named type, int things) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
