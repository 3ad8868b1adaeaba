package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * How are these two connected, by the fewest stated facts?
 *
 * @param from where the chain begins, by name, alias, short name or IRI
 * @param to where it ends, by name, alias, short name or IRI
 */
public record HowConnected(String from, String to) implements Question<HowConnected.Row> {

    /**
     * A shortest chain.
     *
     * @param steps how many facts the chain has, four at the most
     * @param path the chain in words; an arrow to the left where a fact leads backwards
     * @param first the first thing between the two
     * @param second the second
     * @param third the third
     */
    public record Row(int steps, Text path, Optional<Named> first, Optional<Named> second, Optional<Named> third) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
