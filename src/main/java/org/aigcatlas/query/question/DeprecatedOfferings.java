package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** Which offerings are deprecated, and is their model still served elsewhere? */
public record DeprecatedOfferings() implements Question<DeprecatedOfferings.Row> {

    /**
     * An offering.
     *
     * @param provider who serves or served it
     * @param served the model, or the alias, router or tool
     * @param type which of these it is
     * @param id what the catalogue calls the offering
     * @param updated when the offering last changed
     * @param elsewhere how many offerings of the same are not deprecated
     */
    public record Row(Named provider, Named served, Named type, String id, Optional<String> updated, long elsewhere) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
