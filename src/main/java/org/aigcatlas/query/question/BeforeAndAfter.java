package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * What came before this, and what came after?
 *
 * @param thing a way of making content, or anything else that has an order, by name, alias, short name or IRI
 */
public record BeforeAndAfter(String thing) implements Question<BeforeAndAfter.Row> {

    /**
     * What came before or after.
     *
     * @param other what came before or after
     * @param position {@code before} or {@code after}
     * @param predecessors how many came before that one
     * @param stated whether a source states it; otherwise it follows by a rule
     */
    public record Row(Named other, Text position, int predecessors, boolean stated) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
