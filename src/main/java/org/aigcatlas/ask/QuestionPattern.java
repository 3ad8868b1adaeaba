package org.aigcatlas.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.text.NameNormalizer;

/**
 * A sentence that means a canned query.
 *
 * @param query the query's name
 * @param parameters the parameters that it names, in the order in which they stand in it
 * @param pattern the sentence; a group for each of them
 */
record QuestionPattern(String query, List<String> parameters, Pattern pattern) {
    private static final Pattern PIECE = Pattern.compile("\\{(\\w+)}|\\[([^\\]]*)]|\\(([^)]*)\\)|\\s+|[^{\\[(\\s]+");

    QuestionPattern {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a sentence.
     *
     * @param query the query that it means
     * @param sentence the sentence: {@code {parameter}} for a name, {@code (a|b)} for either, {@code [a]} for what may be
     *     left out
     * @return the pattern
     */
    static QuestionPattern of(String query, String sentence) {
        List<String> parameters = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        Matcher pieces = PIECE.matcher(NameNormalizer.name(sentence));
        while (pieces.find()) {
            String piece = pieces.group();
            if (pieces.group(1) != null) {
                parameters.add(pieces.group(1));
                regex.append("(.+?)");
            } else if (pieces.group(2) != null) {
                regex.append("(?:").append(either(pieces.group(2))).append(")? *");
            } else if (pieces.group(3) != null) {
                regex.append("(?:").append(either(pieces.group(3))).append(")");
            } else {
                regex.append(piece.isBlank() ? " *" : Pattern.quote(piece));
            }
        }
        return new QuestionPattern(query, parameters, Pattern.compile(regex.toString()));
    }

    /** {@return what a text has in the place of each parameter; empty where it is no such sentence} */
    Optional<Map<String, String>> names(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            names.put(parameters.get(i), matcher.group(i + 1).strip());
        }
        return Optional.of(names);
    }

    private static String either(String words) {
        List<String> quoted = new ArrayList<>();
        for (String word : words.split("\\|", -1)) {
            quoted.add(Pattern.quote(word).replace(" ", "\\E +\\Q"));
        }
        return String.join("|", quoted);
    }
}
