package org.aigcatlas.query.question;

import org.aigcatlas.query.Question;

/** How many facts have no source? */
public record FactsWithoutSource() implements Question<FactsWithoutSource.Row> {

    /**
     * The count.
     *
     * @param facts how many facts outside the vocabulary stand in a graph without a described source, or in a graph of claims without a claim that leads to one
     * @param example one of them; empty where there is none
     */
    public record Row(int facts, String example) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
