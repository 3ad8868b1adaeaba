package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * What competes with, differs from or outdoes what, and who says so?
 *
 * @param thing either side of the comparison, by name, alias, short name or IRI; empty for all
 */
public record Comparisons(Optional<String> thing) implements Question<Comparisons.Row> {

    /**
     * A comparison.
     *
     * @param subject what is compared
     * @param relation how it compares
     * @param object what it is compared with
     * @param claim the claim, named by its paraphrase
     * @param place where it is claimed
     * @param standing how far it holds
     */
    public record Row(Named subject, Named relation, Named object, Named claim, Named place, Named standing) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
