package org.aigcatlas.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
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
        Text where = place.find()
                ? place(place.group(1), place.group(2))
                : place(Integer.toString(e.getLine()), Integer.toString(e.getColumn()));
        String what = PLACE.matcher(sentence).replaceAll("").strip().replaceFirst("\\.$", "");
        return AtlasException.of(Problem.of(ProblemCode.QUERY_MALFORMED)
                .with("words", words(what))
                .at(where));
    }

    private static Text place(String line, String column) {
        return new Text("line " + line + ", column " + column, "第 " + line + " 行第 " + column + " 列");
    }

    private static Text words(String parser) {
        return new Text(
                told(parser, "it ends too early", "“$1” is out of place"), told(parser, "查询在此提前结束", "“$1”不应出现在此处"));
    }

    private static String told(String parser, String end, String unexpected) {
        return UNEXPECTED.matcher(END.matcher(parser).replaceAll(end)).replaceAll(unexpected);
    }
}
