package org.aigcatlas.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.graph.AtlasException;
import org.apache.jena.query.QueryParseException;

/** Says in words what the parser found wrong with a query. */
final class SyntaxFault {
    private static final Pattern PLACE = Pattern.compile("(?:at )?[Ll]ine (\\d+), column (\\d+)[.:]?");
    private static final Pattern UNEXPECTED = Pattern.compile("Encountered \" .* \"(.*) \"\"");
    private static final Pattern END = Pattern.compile("Encountered \"?<EOF>.*");

    private SyntaxFault() {}

    /** {@return that a text is not SPARQL, with the place that the parser's sentence names; its own is one word behind} */
    static AtlasException of(QueryParseException e) {
        String sentence = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        Matcher place = PLACE.matcher(sentence);
        String where = place.find()
                ? "line " + place.group(1) + ", column " + place.group(2)
                : "line " + e.getLine() + ", column " + e.getColumn();
        String what = PLACE.matcher(sentence).replaceAll("").strip().replaceFirst("\\.$", "");
        String ended = END.matcher(what).replaceAll("it ends too early");
        String told = UNEXPECTED.matcher(ended).replaceAll("“$1” is out of place");
        return AtlasException.question(where, "That is not SPARQL: " + told + ".", "");
    }
}
