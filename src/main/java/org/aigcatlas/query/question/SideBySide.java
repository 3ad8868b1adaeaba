package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * What do these two have in common, and what does only one of them have?
 *
 * @param one the first, by name, alias, short name or IRI
 * @param other the second, by name, alias, short name or IRI
 */
public record SideBySide(String one, String other) implements Question<SideBySide.Row> {

    /**
     * Something that one of the two has, or both.
     *
     * @param relation the relation
     * @param value what it leads to
     * @param ofOne whether the first has it
     * @param ofOther whether the second has it
     * @param caveatOfOne the standing of the loose claim or opinion that states it of the first
     * @param caveatOfOther the same of the second
     */
    public record Row(
            Named relation,
            Named value,
            boolean ofOne,
            boolean ofOther,
            Optional<Named> caveatOfOne,
            Optional<Named> caveatOfOther) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
