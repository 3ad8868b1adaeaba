package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Which things lack a label in English or Chinese? */
public record MissingLabels() implements Question<MissingLabels.Row> {

    /**
     * A class, with what its things lack.
     *
     * @param type the class
     * @param things how many things it has
     * @param withoutEnglish how many of them have no English label
     * @param withoutChinese how many have no Chinese label
     * @param example the IRI of one that lacks a label; empty where none does
     */
    public record Row(Named type, int things, int withoutEnglish, int withoutChinese, String example) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
