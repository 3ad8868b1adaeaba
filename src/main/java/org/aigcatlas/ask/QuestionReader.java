package org.aigcatlas.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.query.ParameterType;
import org.aigcatlas.query.QueryRegistry;
import org.aigcatlas.store.Bundled;
import org.aigcatlas.text.NameNormalizer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The reader of questions in people's words: by sentences from a file and the names of the graph, and nothing else. */
public final class QuestionReader {
    private static final int LONGEST = 200;
    private static final List<QuestionPattern> PATTERNS = patterns();

    private final QueryRegistry queries;
    private final BiFunction<String, String, Optional<Named>> names;

    /** A reader that knows these queries; {@code names} finds a thing by a name and the class that it must belong to. */
    public QuestionReader(QueryRegistry queries, BiFunction<String, String, Optional<Named>> names) {
        this.queries = queries;
        this.names = names;
    }

    private static List<QuestionPattern> patterns() {
        Object whole = new Load(LoadSettings.builder().build())
                .loadFromString(Bundled.text("org/aigcatlas/ask", "questions.yml"));
        return ((List<?>) whole)
                .stream()
                        .map(entry -> (Map<?, ?>) entry)
                        .flatMap(entry -> Stream.of(Language.values())
                                .flatMap(language ->
                                        ((List<?>) Objects.requireNonNull(entry.get(language.tag()))).stream())
                                .map(sentence -> QuestionPattern.of(
                                        String.valueOf(entry.get("query")), String.valueOf(sentence))))
                        .toList();
    }

    /**
     * Reads a question.
     *
     * @param text what somebody typed, in either language
     * @return the canned query that it means and the things that it names; empty where no sentence fits it
     */
    public Optional<UnderstoodQuestion> read(String text) {
        String plain = plain(text);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<UnderstoodQuestion> whole = queries.all().stream()
                .filter(query -> Stream.of(Language.values())
                        .anyMatch(
                                language -> plain(query.question().in(language)).equals(plain)))
                .map(query -> new UnderstoodQuestion(query, Map.of()))
                .findFirst();
        return whole.isPresent()
                ? whole
                : PATTERNS.stream()
                        .filter(pattern -> queries.names().contains(pattern.query()))
                        .flatMap(pattern -> understood(pattern, plain).stream())
                        .findFirst();
    }

    private static String plain(String text) {
        return NameNormalizer.name(text).replaceAll("[?!。.,]+$", "").strip();
    }

    private Optional<UnderstoodQuestion> understood(QuestionPattern pattern, String text) {
        Matcher matcher = pattern.pattern().matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        CannedQuery query = queries.get(pattern.query());
        Map<String, Named> things = new LinkedHashMap<>();
        for (int i = 0; i < pattern.parameters().size(); i++) {
            String parameter = pattern.parameters().get(i);
            Optional<Named> thing = names.apply(matcher.group(i + 1).strip(), kind(query, parameter));
            if (thing.isEmpty()) {
                return Optional.empty();
            }
            things.put(parameter, thing.get());
        }
        return Optional.of(new UnderstoodQuestion(query, things));
    }

    private static String kind(CannedQuery query, String name) {
        return query.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::type)
                .map(type -> type instanceof ParameterType.ThingOf thing ? thing.of() : "")
                .findFirst()
                .orElse("");
    }
}
