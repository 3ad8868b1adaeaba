package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/** How many claims rest on each source, and how far do they hold? */
public record ClaimsBySource() implements Question<ClaimsBySource.Row> {

    /**
     * A source.
     *
     * @param source the source
     * @param claims how many claims it makes
     * @param acceptedClaims how many of them are accepted
     * @param looseClaims how many are loose
     * @param opinions how many are opinions
     */
    public record Row(Named source, int claims, int acceptedClaims, int looseClaims, int opinions) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
