package org.aigcatlas.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.apache.jena.query.QueryParseException;

/** Says in words what the parser found wrong with a query or an update, and what it expected there. */
public final class SyntaxFault {
    private static final Pattern PLACE = Pattern.compile("(?:at )?[Ll]ine (\\d+), column (\\d+)[.:]?");
    private static final Pattern UNEXPECTED = Pattern.compile("Encountered \" .* \"(.*) \"\"");
    private static final Pattern END = Pattern.compile("Encountered:? \"?<EOF>.*");
    private static final Pattern NO_TOKEN =
            Pattern.compile("Lexical error +Encountered: '(\\d+)' .*?(?:after prefix \"(.+)\")?");
    private static final Pattern UNCLOSED = Pattern.compile("Lexical error +Encountered: <EOF>.*");
    private static final Pattern ESCAPED = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u([0-9a-f]{4})");
    private static final int HEXADECIMAL = 16;
    private static final Pattern UNDECLARED = Pattern.compile("Unresolved prefixed name: (.*)");

    private SyntaxFault() {}

    /** {@return that a text is not SPARQL, with the place that the parser's sentence names; its own is one word behind} */
    public static AtlasException of(QueryParseException e) {
        String message = String.valueOf(e.getMessage());
        String sentence = message.lines().findFirst().orElse("");
        Matcher place = PLACE.matcher(sentence);
        Text where = place.find()
                ? place(place.group(1), place.group(2))
                : place(Integer.toString(e.getLine()), Integer.toString(e.getColumn()));
        String what = PLACE.matcher(sentence).replaceAll("").strip().replaceFirst("\\.$", "");
        return AtlasException.of(Problem.of(ProblemCode.QUERY_MALFORMED)
                .with("words", words(what, ExpectedTokens.in(message)))
                .at(where));
    }

    private static Text place(String line, String column) {
        return new Text("line " + line + ", column " + column, "第 " + line + " 行第 " + column + " 列");
    }

    private static Text words(String parser, Text expected) {
        Text wrong = new Text(wrong(parser, Language.EN), wrong(parser, Language.ZH));
        return expected.en().isEmpty()
                ? wrong
                : new Text(wrong.en() + "; expected here: " + expected.en(), wrong.zh() + "；此处可以是" + expected.zh());
    }

    /** {@return a token as it was written, of which the parser escapes what isn't ASCII} */
    private static String written(String token) {
        return ESCAPED.matcher(token)
                .replaceAll(sign ->
                        Matcher.quoteReplacement(sign.group(1) + (char) Integer.parseInt(sign.group(2), HEXADECIMAL)))
                .translateEscapes();
    }

    private static String wrong(String parser, Language language) {
        if (UNCLOSED.matcher(parser).matches()) {
            return language.pick("a text in quotes is not closed", "有一处带引号的文本没有结束");
        }
        String outOfPlace = language.pick("“$1” is out of place", "“$1”不应出现在此处");
        Matcher noToken = NO_TOKEN.matcher(parser);
        if (noToken.matches()) {
            String sign = Character.toString(Integer.parseInt(noToken.group(1)));
            return outOfPlace.replace("$1", noToken.start(2) < 0 ? sign : written(noToken.group(2)));
        }
        String ended = END.matcher(parser).replaceAll(language.pick("it ends too early", "查询在此提前结束"));
        String placed = UNEXPECTED
                .matcher(ended)
                .replaceAll(token -> Matcher.quoteReplacement(outOfPlace.replace("$1", written(token.group(1)))));
        return UNDECLARED
                .matcher(placed)
                .replaceAll(language.pick("the prefix of “$1” is not declared", "“$1”的前缀没有声明"));
    }
}
