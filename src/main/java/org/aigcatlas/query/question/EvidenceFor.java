package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * Who says what about this?
 *
 * @param thing the thing, by name, alias, short name or IRI
 */
public record EvidenceFor(String thing) implements Question<EvidenceFor.Row> {

    /**
     * A claim.
     *
     * @param claim the claim, named by its paraphrase
     * @param place the section or source that makes it
     * @param source the source that the section belongs to
     * @param standing how far it holds
     * @param remark why it is not simply accepted, or what else is to be known
     */
    public record Row(Named claim, Named place, Named source, Named standing, Optional<Text> remark) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
