package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * What is this likened to, and where?
 *
 * @param thing either side of the analogy, by name, alias, short name or IRI; empty for all
 */
public record Analogies(Optional<String> thing) implements Question<Analogies.Row> {

    /**
     * An analogy.
     *
     * @param concept what is likened
     * @param relation whether it is likened to the other or modelled after it
     * @param analogue what it is likened to
     * @param claim the claim, named by its paraphrase
     * @param place where it is claimed
     */
    public record Row(Named concept, Named relation, Named analogue, Named claim, Named place) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
