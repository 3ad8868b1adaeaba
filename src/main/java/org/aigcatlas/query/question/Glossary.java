package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * What do the terms mean?
 *
 * @param text a part of a name, an alias or a definition; empty for all
 */
public record Glossary(Optional<String> text) implements Question<Glossary.Row> {

    /**
     * A term.
     *
     * @param term the term
     * @param definition what it means
     */
    public record Row(Named term, Text definition) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
