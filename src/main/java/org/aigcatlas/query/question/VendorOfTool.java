package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Who makes this tool or model, and where is the maker?
 *
 * @param tool the tool or model, by name, alias, short name or IRI
 */
public record VendorOfTool(String tool) implements Question<VendorOfTool.Row> {

    /**
     * A maker.
     *
     * @param vendor the maker
     * @param place where the maker is
     * @param stated whether a source states it; otherwise it follows by a rule
     */
    public record Row(Named vendor, Optional<Named> place, boolean stated) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
