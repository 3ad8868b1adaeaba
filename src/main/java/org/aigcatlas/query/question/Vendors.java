package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Which vendors are there, where are they, and how much do they make? */
public record Vendors() implements Question<Vendors.Row> {

    /**
     * A vendor.
     *
     * @param vendor the vendor
     * @param place where it is
     * @param tools how many tools it makes
     * @param models how many models it makes
     * @param families how many families of models it makes
     */
    public record Row(Named vendor, Optional<Named> place, int tools, int models, int families) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
