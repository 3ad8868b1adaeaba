package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which providers serve this family, and how many of its models?
 *
 * @param family the family, by name, alias, short name or IRI
 */
public record ProvidersOfFamily(String family) implements Question<ProvidersOfFamily.Row> {

    /**
     * A provider.
     *
     * @param provider who serves it
     * @param models how many models of the family
     * @param offerings how many offerings of the family, those of aliases among them
     */
    public record Row(Named provider, long models, long offerings) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
