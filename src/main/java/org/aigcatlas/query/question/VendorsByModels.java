package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Which vendors have made how many models, and how many of these are open? */
public record VendorsByModels() implements Question<VendorsByModels.Row> {

    /**
     * A vendor.
     *
     * @param vendor the vendor
     * @param models how many models
     * @param open how many of them have open weights
     * @param closed how many of them keep their weights to themselves
     * @param unknown of how many nobody says
     * @param noLongerListed how many of them no edition of the catalogue lists any more
     */
    public record Row(Named vendor, long models, long open, long closed, long unknown, long noLongerListed) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
