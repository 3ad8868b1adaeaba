package org.aigcatlas.query.question;

import java.math.BigDecimal;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Which vendors have made how many models, and what share of them is open? */
public record VendorsByModels() implements Question<VendorsByModels.Row> {

    /**
     * A vendor.
     *
     * @param vendor the vendor
     * @param models how many models
     * @param open how many of them have open weights
     * @param share the open share, from 0 to 1
     */
    public record Row(Named vendor, long models, long open, BigDecimal share) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
