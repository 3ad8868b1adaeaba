package org.aigcatlas.query.question;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Question;

/**
 * Who says what about this, and how is it known?
 *
 * @param thing the thing, by name, alias, short name or IRI
 */
public record EvidenceFor(String thing) implements Question<EvidenceFor.Row> {

    /**
     * Something that is said of the thing, with one of those who say it.
     *
     * @param claim the claim, the conclusion or the record, named by what it says
     * @param how whether it is stated, concluded or kept by hand
     * @param rule the rule of a conclusion
     * @param place the section, source or record that says it; empty where no single one does
     * @param id what the catalogue calls the record
     * @param address the page that supports what is kept by hand
     * @param source the source that the place belongs to; the atlas where no record stands behind it
     * @param version the edition of the source
     * @param date the day of the edition
     * @param licence the licence of the source
     * @param standing how far a claim holds
     * @param remark why it is not simply accepted, or what else is to be known
     */
    public record Row(
            Named claim,
            Text how,
            Optional<Named> rule,
            Optional<Named> place,
            Optional<String> id,
            Optional<String> address,
            Named source,
            Optional<String> version,
            Optional<String> date,
            Optional<String> licence,
            Optional<Named> standing,
            Optional<Text> remark) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
