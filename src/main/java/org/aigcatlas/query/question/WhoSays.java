package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * What does this source say?
 *
 * @param source the source, by name, alias, short name or IRI
 */
public record WhoSays(String source) implements Question<WhoSays.Row> {

    /**
     * A claim.
     *
     * @param claim the claim, named by its paraphrase
     * @param place the section or source that makes it
     * @param standing how far it holds
     * @param remark why it is not simply accepted, or what else is to be known
     */
    public record Row(Named claim, Named place, Named standing, Optional<Text> remark) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
