package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * What is this made of?
 *
 * @param thing the whole, by name, alias, short name or IRI
 */
public record PartsOf(String thing) implements Question<PartsOf.Row> {

    /**
     * A part.
     *
     * @param part the part
     * @param stated whether a source states it, this way or the other way round; otherwise it follows by a rule
     * @param definition what the part is
     */
    public record Row(Named part, boolean stated, Optional<Text> definition) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
