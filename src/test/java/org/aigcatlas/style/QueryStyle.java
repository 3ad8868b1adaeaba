package org.aigcatlas.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.query.FrontMatter;

/** How a {@code .rq} file is laid out: decorators, prefixes, query. */
final class QueryStyle {
    private static final List<String> KEYS =
            List.of("name", "summary", "question", "tags", "order", "parameters", "row", "columns");
    private static final List<String> PARAMETER_KEYS =
            List.of("type", "of", "default", "many", "optional", "example", "name", "about");
    private static final List<String> COLUMN_KEYS = List.of("type", "of", "optional", "name", "unit", "about");
    private static final Pattern PREFIX = Pattern.compile("PREFIX (\\S*): <\\S+>");
    private static final Pattern TEXT_OR_IRI = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|<[^<>\\s]*>");

    private final List<String> complaints = new ArrayList<>();
    private final String text;

    private QueryStyle(String text) {
        this.text = text;
    }

    /** {@return what is to be mended, a sentence each; empty where the file is well laid out} */
    static List<String> complaints(String text) {
        QueryStyle style = new QueryStyle(text);
        style.decorators();
        style.order();
        style.prefixes();
        style.lines();
        style.braces();
        return style.complaints;
    }

    private void require(boolean holds, String mend) {
        if (!holds) {
            complaints.add(mend);
        }
    }

    private void decorators() {
        FrontMatter matter = FrontMatter.of("this file", text);
        sorted("the decorators", matter.values().keySet().stream(), KEYS);
        matter.entries("parameters")
                .forEach((name, parameter) ->
                        sorted("the parameter " + name, parameter.values().keySet().stream(), PARAMETER_KEYS));
        matter.entries("columns")
                .forEach(
                        (name, column) -> sorted("the column " + name, column.values().keySet().stream(), COLUMN_KEYS));
        for (String key : List.of("name", "summary", "question", "row")) {
            if (matter.values().get(key) instanceof Map<?, ?> texts) {
                sorted(key, texts.keySet().stream().map(String::valueOf), List.of("en", "zh"));
            }
        }
    }

    private void sorted(String what, Stream<String> keys, List<String> order) {
        List<String> found = keys.toList();
        require(
                found.equals(order.stream().filter(found::contains).toList()),
                "Write " + what + " in this order: " + String.join(", ", order) + ".");
    }

    private void order() {
        String parts = text.lines()
                .map(line -> line.startsWith("#+") ? "d" : line.startsWith("PREFIX ") ? "p" : "q")
                .collect(Collectors.joining());
        require(parts.matches("d+p*q+"), "Write decorators first, then prefixes, then the query.");
    }

    private void prefixes() {
        String query = text.lines()
                .filter(line -> !line.startsWith("#+") && !line.startsWith("PREFIX "))
                .collect(Collectors.joining("\n"));
        String bare = TEXT_OR_IRI.matcher(query).replaceAll("\"\"");
        List<String> declared = text.lines()
                .map(PREFIX::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
        require(declared.equals(declared.stream().sorted().distinct().toList()), "Sort the prefixes.");
        declared.forEach(prefix -> require(
                Pattern.compile("(?<![\\w-])" + Pattern.quote(prefix) + ":")
                        .matcher(bare)
                        .find(),
                "Leave out the prefix " + prefix + ": the query doesn't use it."));
    }

    private void lines() {
        require(text.endsWith("\n") && !text.endsWith("\n\n"), "End the file with one line break.");
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            require(!line.contains("\t"), "Line " + number + ": use spaces, not tabs.");
            require(line.equals(line.stripTrailing()), "Line " + number + ": take the blanks off its end.");
            require(!line.isBlank(), "Line " + number + ": leave no line blank.");
            require(indent(line) % 2 == 0, "Line " + number + ": indent by two spaces a level.");
        }
    }

    private void braces() {
        Deque<Integer> open = new ArrayDeque<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("#+")) {
                continue;
            }
            String bare = TEXT_OR_IRI.matcher(line).replaceAll("");
            if (bare.strip().startsWith("}") && !open.isEmpty()) {
                require(indent(line) == open.peek(), "Line " + number + ": set the } under the line that opens it.");
            }
            bare.chars().forEach(sign -> {
                if (sign == '{') {
                    open.push(indent(line));
                } else if (sign == '}' && !open.isEmpty()) {
                    open.pop();
                }
            });
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
