package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * What does this section of the article say?
 *
 * @param section the section, by number or name, by name, alias, short name or IRI
 */
public record SectionSays(String section) implements Question<SectionSays.Row> {

    /**
     * A claim.
     *
     * @param claim the claim, named by its paraphrase
     * @param standing how far it holds
     * @param remark why it is not simply accepted, or what else is to be known
     */
    public record Row(Named claim, Named standing, Optional<Text> remark) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
