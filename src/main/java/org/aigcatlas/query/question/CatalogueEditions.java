package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Which edition of which catalogue do the records come from? */
public record CatalogueEditions() implements Question<CatalogueEditions.Row> {

    /**
     * A class of things in a catalogue.
     *
     * @param source the catalogue
     * @param version the edition
     * @param date the day of the edition
     * @param licence the licence of its records
     * @param type a class of things
     * @param records how many of them it lists
     */
    public record Row(Named source, String version, String date, String licence, Named type, long records) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
