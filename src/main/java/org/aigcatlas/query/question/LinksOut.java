package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * What is its home page, and which entry has it in other catalogues?
 *
 * @param thing the thing, by name, alias, short name or IRI; empty for all
 */
public record LinksOut(Optional<String> thing) implements Question<LinksOut.Row> {

    /**
     * A link.
     *
     * @param about the thing
     * @param link {@code home page}, {@code the same} or {@code nearly the same}
     * @param address the address elsewhere
     */
    public record Row(Named about, Text link, String address) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
