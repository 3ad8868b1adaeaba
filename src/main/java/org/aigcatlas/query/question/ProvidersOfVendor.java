package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Who serves this vendor’s models?
 *
 * @param vendor the vendor, by name, alias, short name or IRI
 */
public record ProvidersOfVendor(String vendor) implements Question<ProvidersOfVendor.Row> {

    /**
     * A provider.
     *
     * @param provider who serves them
     * @param models how many of its models
     * @param offerings how many offerings of what it makes, those of aliases and tools among them
     * @param own whether it is the vendor itself
     */
    public record Row(Named provider, long models, long offerings, boolean own) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
