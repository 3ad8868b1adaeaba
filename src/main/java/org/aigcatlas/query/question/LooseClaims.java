package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * Which claims are loose or a matter of opinion, and why?
 *
 * @param thing what the claims are about, by name, alias, short name or IRI; empty for all
 */
public record LooseClaims(Optional<String> thing) implements Question<LooseClaims.Row> {

    /**
     * A claim.
     *
     * @param claim the claim, named by its paraphrase
     * @param place the section or source that makes it
     * @param source the source that the section belongs to
     * @param standing whether it is loose or an opinion
     * @param remark why
     */
    public record Row(Named claim, Named place, Named source, Named standing, Optional<Text> remark) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
