package org.aigcatlas.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Changes what is valid so that it nearly is. */
final class Mutation {
    private static final Pattern EDGES = Pattern.compile("(?<=\\W)|(?=\\W)");
    private static final int LONGEST = 20_000;

    /** What breaks readers: ends of tokens, escapes, signs of other writings, numbers out of range. */
    private static final List<String> SIGNS = List.of(
            "\u0000",
            "\u0007",
            "\u001f",
            "\t",
            "\r\n",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\uffff",
            "\ufffd",
            "\ud800",
            "\udc00",
            "中文",
            "\ud83d\ude00",
            "e\u0301",
            "%",
            "%00",
            "%2F",
            "%FF",
            "%zz",
            "\\",
            "\\u0020",
            "\\u003e",
            "\\uD800",
            "\\U0010FFFF",
            "\"",
            "'",
            "\"\"\"",
            "<",
            ">",
            "<<",
            "<<(",
            ")>>",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "&",
            "&amp;",
            "&#0;",
            "<!--",
            "]]>",
            "=",
            "#",
            "?",
            "/",
            "../",
            "//",
            ";",
            ":",
            ",",
            ".",
            "*",
            "+",
            "|",
            "!",
            "^",
            "^^",
            "@",
            "@en--ltr",
            "$",
            "~",
            "`",
            "_:",
            "-",
            "-1",
            "0",
            "9223372036854775808",
            "1e999",
            "-0.0",
            "NaN",
            "null",
            "true",
            " ");

    private Mutation() {}

    /** {@return a text like this one, changed in one to four places} */
    static String of(String valid, Chance chance) {
        StringBuilder text = new StringBuilder(valid);
        for (int left = 1 + chance.below(4); left > 0; left--) {
            change(text, chance);
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
    }

    /** {@return a sign that breaks readers} */
    static String sign(Chance chance) {
        return chance.of(SIGNS);
    }

    /** {@return a short text of signs and letters} */
    static String noise(Chance chance) {
        StringBuilder text = new StringBuilder();
        for (int left = chance.below(8); left > 0; left--) {
            text.append(chance.oneIn(2) ? sign(chance) : Character.toString('a' + chance.below(26)));
        }
        return text.toString();
    }

    private static void change(StringBuilder text, Chance chance) {
        int from = chance.below(text.length() + 1);
        int to = Math.min(text.length(), from + 1 + chance.below(12));
        switch (chance.below(9)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, sign(chance));
            case 2 -> text.replace(from, to, sign(chance));
            case 3 -> text.insert(from, text.substring(from, to));
            case 4 -> text.setLength(chance.oneIn(4) ? from : text.length());
            case 5 -> text.insert(from, sign(chance).repeat(1 + chance.below(chance.oneIn(20) ? 2_000 : 5)));
            default -> tokens(text, chance);
        }
    }

    /** Swaps, doubles or drops a token, so that more of it stays valid. */
    private static void tokens(StringBuilder text, Chance chance) {
        String[] tokens = EDGES.split(text);
        int one = chance.below(tokens.length);
        int other = chance.below(tokens.length);
        String kept = tokens[one];
        tokens[one] = tokens[other];
        if (chance.oneIn(2)) {
            tokens[other] = kept;
        }
        text.setLength(0);
        text.append(String.join("", tokens));
    }

    /** {@return bytes like these, changed as text or byte by byte} */
    static byte[] of(byte[] valid, Chance chance) {
        if (chance.oneIn(2)) {
            return of(new String(valid, StandardCharsets.UTF_8), chance).getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = Arrays.copyOf(valid, chance.oneIn(4) ? chance.below(valid.length + 1) : valid.length);
        byte[] one = new byte[1];
        for (int left = chance.below(4); left > 0 && bytes.length > 0; left--) {
            chance.fill(one);
            bytes[chance.below(bytes.length)] = one[0];
        }
        return bytes;
    }
}
