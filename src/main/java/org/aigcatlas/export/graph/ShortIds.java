package org.aigcatlas.export.graph;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Prefixes;

/**
 * Short ids that every tool takes: letters and digits of ASCII, with single dots, hyphens and underscores between. Two
 * IRIs never share one: where the short form could be another's, a part of the IRI's digest follows it.
 */
public final class ShortIds {
    private static final Pattern SAFE = Pattern.compile("[a-z0-9]+(?:[._-][a-z0-9]+)*");
    private static final Map<String, String> OTHERS = Prefixes.wellKnown().entrySet().stream()
            .filter(space -> !space.getValue().startsWith(Iris.BASE))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Pattern TAKEN = Pattern.compile(
            "(?:claim|graph|rule|source|term|relation|" + String.join("|", OTHERS.keySet()) + ")-.*|.*-[0-9a-f]{12}");
    private static final String CAMEL_CASE = "[a-z][a-z0-9]*(?:[A-Z][a-z0-9]+)*";
    private static final Map<String, String> SPACES =
            Map.of(Iris.CLAIM, "claim-", Iris.GRAPH, "graph-", Iris.RULE, "rule-", Iris.SOURCE, "source-");
    private static final int LONGEST = 100;

    private ShortIds() {}

    /** {@return the short id of an IRI} */
    public static String of(String iri) {
        if (iri.startsWith(Iris.ID)) {
            String slug = iri.substring(Iris.ID.length());
            return isSafe(slug) && !TAKEN.matcher(slug).matches() ? slug : marked(slug, iri);
        }
        if (iri.startsWith(Iris.NS)) {
            return ofTerm(iri.substring(Iris.NS.length()), iri);
        }
        return SPACES.entrySet().stream()
                .filter(space -> iri.startsWith(space.getKey()))
                .findFirst()
                .map(space ->
                        inSpace(space.getValue(), iri.substring(space.getKey().length()), iri))
                .or(() -> ofOther(iri))
                .orElseGet(() -> marked(lastPart(iri), iri));
    }

    /** A property of another vocabulary; its classes differ from properties by their first letter alone. */
    private static Optional<String> ofOther(String iri) {
        return OTHERS.entrySet().stream()
                .filter(space -> iri.startsWith(space.getValue()))
                .filter(space -> iri.substring(space.getValue().length()).matches(CAMEL_CASE))
                .findFirst()
                .map(space -> space.getKey() + "-"
                        + words(iri.substring(space.getValue().length())));
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static String ofTerm(String name, String iri) {
        String prefix = Character.isUpperCase(name.isEmpty() ? 'a' : name.charAt(0)) ? "term-" : "relation-";
        boolean exact = name.matches(CAMEL_CASE.replaceFirst("a-z", "A-Za-z")) && isSafe(words(name));
        return exact ? prefix + words(name) : marked(prefix + words(name), iri);
    }

    private static String inSpace(String prefix, String rest, String iri) {
        return isSafe(rest) && !endsLikeDigest(rest) ? prefix + rest : marked(prefix + rest, iri);
    }

    private static boolean endsLikeDigest(String text) {
        return text.matches("(?:.*-)?[0-9a-f]{12}");
    }

    private static boolean isSafe(String text) {
        return text.length() <= LONGEST && SAFE.matcher(text).matches();
    }

    private static String lastPart(String iri) {
        String trimmed = iri.replaceAll("[/#]+$", "");
        return trimmed.substring(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')) + 1);
    }

    private static String marked(String text, String iri) {
        String plain =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String start = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-+$", "") : plain;
        return (start.isEmpty() ? "thing" : start) + "-" + IriWords.digest(iri);
    }
}
