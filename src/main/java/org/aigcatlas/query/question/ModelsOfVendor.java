package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which models has this vendor brought out, and when?
 *
 * @param vendor the vendor, by name, alias, short name or IRI
 */
public record ModelsOfVendor(String vendor) implements Question<ModelsOfVendor.Row> {

    /**
     * A model.
     *
     * @param released when it came out, as precise as the catalogue has it
     * @param model the model
     * @param family the family it is of
     * @param open whether its weights can be downloaded
     */
    public record Row(Optional<String> released, Named model, Optional<Named> family, boolean open) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
