package org.aigcatlas.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Text;

/** What may stand where a parser has stopped, in the words of those who write queries. */
final class ExpectedTokens {
    private static final Pattern LIST = Pattern.compile("(?s).*Was expecting(?: one of)?:");
    private static final Pattern TOKEN = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"|<\\w+>");
    private static final int MOST = 12;

    /** The engine takes these, and SPARQL 1.1 doesn't have them. */
    private static final Set<String> BEYOND_SPARQL = Set.of(
            "JSON",
            "LET",
            "LATERAL",
            "SEMIJOIN",
            "ANTIJOIN",
            "UNFOLD",
            "VERSION",
            "CAST",
            "META",
            ":=",
            "<<",
            "<<(",
            ">>",
            ")>>",
            "{|",
            "|}",
            "~");

    private static final Set<String> KEYWORDS = Set.of(
            "BASE",
            "PREFIX",
            "SELECT",
            "DISTINCT",
            "REDUCED",
            "DESCRIBE",
            "CONSTRUCT",
            "ASK",
            "LIMIT",
            "OFFSET",
            "ORDER",
            "BY",
            "VALUES",
            "UNDEF",
            "ASC",
            "DESC",
            "NAMED",
            "FROM",
            "WHERE",
            "GRAPH",
            "OPTIONAL",
            "UNION",
            "MINUS",
            "BIND",
            "SERVICE",
            "EXISTS",
            "NOT",
            "AS",
            "GROUP",
            "HAVING",
            "SEPARATOR",
            "FILTER",
            "IN",
            "DATA",
            "INSERT",
            "DELETE",
            "LOAD",
            "CLEAR",
            "CREATE",
            "ADD",
            "MOVE",
            "COPY",
            "SILENT",
            "DROP",
            "INTO",
            "TO",
            "DEFAULT",
            "ALL",
            "WITH",
            "USING");

    /** Kinds of tokens that are told in a few words, whichever of them is expected. */
    private enum Kind {
        VARIABLE("a variable (?x)", "变量（?x）", "<VAR1> <VAR2>"),
        ADDRESS("an address (<…> or prefix:name)", "地址（<…> 或 前缀:名称）", "<IRIref> <PNAME_NS> <PNAME_LN>"),
        TEXT(
                "a text in quotes",
                "带引号的文本",
                "<STRING_LITERAL1> <STRING_LITERAL2> <STRING_LITERAL_LONG1> <STRING_LITERAL_LONG2>"),
        NUMBER("a number", "数字", "<INTEGER> <DECIMAL> <DOUBLE> <INTEGER_POSITIVE> <INTEGER_NEGATIVE>"),
        TRUTH("true or false", "true 或 false", "TRUE FALSE"),
        BLANK("a blank node ([] or _:x)", "空白节点（[] 或 _:x）", "<BLANK_NODE_LABEL> <ANON> ["),
        FUNCTION("a function such as STR()", "函数（如 STR()）", ""),
        LANGUAGE("a language such as @en", "语言标记（如 @zh）", "<LANG_DIR> <LANGTAG>"),
        SIGN("", "", ""),
        UPDATE("INSERT DATA, DELETE DATA, DELETE WHERE", "INSERT DATA、DELETE DATA、DELETE WHERE", "<INSERT_DATA>"),
        KEYWORD("", "", ""),
        END("the end", "结尾", "<EOF>");

        private final String en;
        private final String zh;
        private final String tokens;

        /** Tokens are those of the parser, with blanks between. */
        Kind(String en, String zh, String tokens) {
            this.en = en;
            this.zh = zh;
            this.tokens = " " + tokens + " ";
        }

        boolean has(String token) {
            return tokens.contains(" " + token + " ");
        }

        Text words() {
            return new Text(en, zh);
        }
    }

    private record Part(Kind kind, Text words) {}

    private ExpectedTokens() {}

    /** {@return what a parser's message lists, as words with commas between; empty where it lists nothing} */
    static Text in(String message) {
        List<Part> parts = LIST.matcher(message).lookingAt()
                ? TOKEN.matcher(LIST.matcher(message).replaceFirst(""))
                        .results()
                        .flatMap(ExpectedTokens::part)
                        .distinct()
                        .sorted(Comparator.comparing(Part::kind))
                        .toList()
                : List.of();
        return new Text(listed(parts, Language.EN), listed(parts, Language.ZH));
    }

    private static Stream<Part> part(MatchResult token) {
        boolean isKind = token.group(1) == null;
        String image = isKind ? token.group() : token.group(1).toUpperCase(Locale.ROOT);
        if (BEYOND_SPARQL.contains(image)) {
            return Stream.empty();
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.has(image))
                .map(kind -> new Part(kind, kind.words()))
                .findFirst()
                .or(() -> isKind ? Optional.empty() : Optional.of(written(image)))
                .stream();
    }

    private static Part written(String image) {
        if (KEYWORDS.contains(image)) {
            return new Part(Kind.KEYWORD, new Text(image, image));
        }
        if (image.matches("[A-Z_0-9]{2,}")) {
            return new Part(Kind.FUNCTION, Kind.FUNCTION.words());
        }
        String sign = "“" + (image.equals("A") ? "a" : image) + "”";
        return new Part(Kind.SIGN, new Text(sign, sign));
    }

    private static String listed(List<Part> parts, Language language) {
        List<String> words = parts.stream()
                .limit(MOST)
                .map(part -> part.words().in(language))
                .toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        String firsts = String.join(language.pick(", ", "、"), words.subList(0, words.size() - 1));
        String more = parts.size() > MOST ? language.pick(", among others", "等") : "";
        return (firsts + language.pick(" or ", "或") + words.getLast() + more)
                .replaceAll("(?<=\\w)或", " 或")
                .replaceAll("或(?=\\w)", "或 ");
    }
}
