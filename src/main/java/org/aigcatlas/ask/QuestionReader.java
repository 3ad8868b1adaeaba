package org.aigcatlas.ask;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.query.ParameterType;
import org.aigcatlas.query.QueryRegistry;
import org.aigcatlas.text.NameNormalizer;

/**
 * The reader of questions in people's words: by sentences from a file and the names of the graph, and nothing else. Safe from
 * many threads.
 */
public final class QuestionReader {
    private static final int LONGEST = 200;
    private static final Pattern ENDING = Pattern.compile("[?!。.,]+$");

    private final QueryRegistry queries;
    private final Map<String, List<String>> plainQuestions = new ConcurrentHashMap<>();
    private final BiFunction<String, String, Optional<Named>> names;

    /** A reader that knows these queries; {@code names} finds a thing by a name and the class that it must belong to. */
    public QuestionReader(QueryRegistry queries, BiFunction<String, String, Optional<Named>> names) {
        this.queries = queries;
        this.names = names;
    }

    /**
     * Reads a question.
     *
     * @param text what somebody typed, in either language
     * @return the canned query that it means and the things that it names, by the first sentence that fits and whose names
     *     are all known, or else by the first that fits; empty where none does
     */
    public Optional<QuestionReading> read(String text) {
        String plain = plain(text);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<QuestionReading> first = Optional.empty();
        Iterator<QuestionReading> readings =
                Stream.concat(verbatim(plain), bySentence(plain, text)).iterator();
        while (readings.hasNext()) {
            QuestionReading reading = readings.next();
            if (reading instanceof QuestionReading.Understood) {
                return Optional.of(reading);
            }
            first = first.or(() -> Optional.of(reading));
        }
        return first;
    }

    private Stream<QuestionReading> verbatim(String plain) {
        return queries.all().stream()
                .filter(query -> plainQuestions
                        .computeIfAbsent(query.name(), name -> plainQuestions(query))
                        .contains(plain))
                .map(query -> new QuestionReading.Understood(query, Map.of()));
    }

    private static List<String> plainQuestions(CannedQuery query) {
        return Stream.of(Language.values())
                .map(language -> plain(query.question().in(language)))
                .toList();
    }

    private Stream<QuestionReading> bySentence(String plain, String text) {
        return BundledPatterns.ALL.stream()
                .filter(pattern -> queries.names().contains(pattern.query()))
                .flatMap(pattern -> pattern.names(plain).stream().map(called -> reading(pattern, called, text)));
    }

    private static String plain(String text) {
        return ENDING.matcher(NameNormalizer.name(text)).replaceAll("").strip();
    }

    private QuestionReading reading(QuestionPattern pattern, Map<String, String> called, String text) {
        CannedQuery query = queries.get(pattern.query());
        Map<String, Named> things = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        called.forEach((parameter, name) -> names.apply(name, kind(query, parameter))
                .ifPresentOrElse(thing -> things.put(parameter, thing), () -> unknown.add(asTyped(name, text))));
        return unknown.isEmpty()
                ? new QuestionReading.Understood(query, things)
                : new QuestionReading.OfUnknown(query, unknown);
    }

    /** A name is compared in small letters, and told as somebody typed it. */
    private static String asTyped(String name, String text) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(name);
        return at < 0 || at + name.length() > text.length() ? name : text.substring(at, at + name.length());
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
