package org.aigcatlas.load.rdf;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments of a Turtle document that is known to be well-formed. No parser keeps them.
 *
 * @param top those before everything else, a line each, with the blank lines between them
 * @param below the line of the first one that stands below; empty where there is none
 */
record TurtleComments(List<String> top, OptionalLong below) {
    private static final Pattern IRI = Pattern.compile("<[^\\s<>\"{}|^`]*>");
    private static final int LONG = 3;

    static TurtleComments of(String text) {
        List<String> beginning = text.lines()
                .map(String::strip)
                .takeWhile(line -> line.isEmpty() || line.startsWith("#"))
                .toList();
        String top = String.join("\n", beginning).strip();
        int line = 0;
        int at = 0;
        while (line < beginning.size() && at < text.length()) {
            line += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        return new TurtleComments(top.lines().toList(), below(text, at));
    }

    private static OptionalLong below(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) == '#') {
                return OptionalLong.of(
                        1 + text.substring(0, at).chars().filter(c -> c == '\n').count());
            }
            at = behind(text, at);
        }
        return OptionalLong.empty();
    }

    /** Where the next thing begins that may be a comment. */
    private static int behind(String text, int at) {
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            return behindString(text, at, String.valueOf(first));
        }
        Matcher iri = IRI.matcher(text).region(at, text.length());
        if (first == '<' && iri.lookingAt()) {
            return iri.end();
        }
        // A name may hold a sign of its own, with a backslash before it.
        return first == '\\' ? at + 2 : at + 1;
    }

    private static int behindString(String text, int at, String sign) {
        String end = text.startsWith(sign.repeat(LONG), at) ? sign.repeat(LONG) : sign;
        int here = at + end.length();
        while (here < text.length() && !text.startsWith(end, here)) {
            here += text.charAt(here) == '\\' ? 2 : 1;
        }
        return here + end.length();
    }
}
