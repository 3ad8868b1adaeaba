package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which tools does this vendor make?
 *
 * @param vendor the maker, by name, alias, short name or IRI
 */
public record ToolsByVendor(String vendor) implements Question<ToolsByVendor.Row> {

    /**
     * A tool.
     *
     * @param tool the tool
     */
    public record Row(Named tool) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
