package org.aigcatlas.serve.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.query.AnswerFormat;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.rdf.RdfSyntax;

/**
 * A form in which an answer can be had.
 *
 * @param ending how addresses end that ask for it, without the dot
 * @param type its media type
 * @param format how it is written; empty for plain objects and for a page
 */
record Form(String ending, String type, Optional<AnswerFormat> format) {
    static final Form OBJECTS = new Form("json", "application/json", Optional.empty());
    static final Form HTML = new Form("html", "text/html", Optional.empty());

    private static final Form JSON = ofRows("srj", AnswerFormat.JSON);
    private static final Form CSV = ofRows("csv", AnswerFormat.CSV);
    private static final Form TSV = ofRows("tsv", AnswerFormat.TSV);
    private static final Form XML = ofRows("xml", AnswerFormat.XML);

    /** The one for programs first. */
    private static final List<Form> OF_ROWS = List.of(OBJECTS, JSON, CSV, TSV, XML, HTML);

    private static final List<Form> OF_GRAPHS = Stream.concat(
                    Stream.of(OBJECTS, CSV, TSV, HTML),
                    RdfSyntax.ofDocuments().stream()
                            .map(syntax -> new Form(
                                    syntax.ending(), syntax.type(), Optional.of(AnswerFormat.ofTriples(syntax)))))
            .toList();

    private static Form ofRows(String ending, AnswerFormat format) {
        return new Form(ending, format.mediaType(), Optional.of(format));
    }

    /** {@return the forms in which the answer to a query can be had} */
    static List<Form> of(CannedQuery query) {
        boolean isGraph = query.query().isConstructType() || query.query().isDescribeType();
        return isGraph ? OF_GRAPHS : OF_ROWS;
    }
}
