package org.aigcatlas.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that is wrong. Its texts come from the bundle, in the language that is asked for.
 *
 * @param code which thing
 * @param kind whose turn it is to mend: the code's own kind, or another where what is wrong came by another way
 * @param where where it is: a file with its line, a thing, a parameter; empty where there is no place to name
 * @param arguments what the texts name, by the names that they have there
 * @param nearest the names that may have been meant, the nearest first; where there are any, they are the mend
 */
public record Problem(
        ProblemCode code, ProblemKind kind, Text where, Map<String, Text> arguments, List<String> nearest) {

    public Problem {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        nearest = List.copyOf(nearest);
    }

    /** {@return a problem of this code, without a place or arguments so far} */
    public static Problem of(ProblemCode code) {
        return new Problem(code, code.kind(), new Text("", ""), Map.of(), List.of());
    }

    /**
     * Gives the problem an argument.
     *
     * @param name the name that it has in the texts
     * @param value a {@link Text}, of which a form that is empty is told in English; several names; an exception, which
     *     is told by what it says or else by its name; or what reads alike in both languages
     * @return the problem with the argument
     */
    public Problem with(String name, Object value) {
        Map<String, Text> more = new LinkedHashMap<>(arguments);
        more.put(name, told(value));
        return new Problem(code, kind, where, more, nearest);
    }

    private static Text told(Object value) {
        return switch (value) {
            case Text text -> text;
            case Collection<?> names -> {
                List<String> words = names.stream().map(String::valueOf).toList();
                yield new Text(String.join(", ", words), String.join("、", words));
            }
            case Throwable reason ->
                told(Optional.ofNullable(reason.getMessage())
                        .filter(words -> !words.isBlank())
                        .orElse(reason.getClass().getSimpleName()));
            default -> new Text(String.valueOf(value), String.valueOf(value));
        };
    }

    /** {@return the same problem at another place} */
    public Problem at(String other) {
        return at(new Text(other, other));
    }

    /** {@return the same problem at another place, which each language has its own words for} */
    public Problem at(Text other) {
        return new Problem(code, kind, other, arguments, nearest);
    }

    /** {@return where it is, in English; empty where there is no place to name} */
    public String place() {
        return where.en();
    }

    /** {@return the same problem, where it is of another kind, as a thing is that a parameter names} */
    public Problem as(ProblemKind other) {
        return new Problem(code, other, where, arguments, nearest);
    }

    /** {@return the same problem with the names that may have been meant, which may be none} */
    public Problem nearest(List<String> names) {
        return new Problem(code, kind, where, arguments, names);
    }

    /** {@return what is wrong, in English} */
    public String cause() {
        return cause(Language.EN);
    }

    /** {@return what to do about it, in English; empty where the cause says it} */
    public String mend() {
        return mend(Language.EN);
    }

    /** {@return the same problem with its place cut to a length that a person reads} */
    public Problem brief() {
        return at(Brief.of(where));
    }

    /** {@return what is wrong, in the language asked for} */
    public String cause(Language language) {
        return Brief.of(ProblemTexts.cause(code).filled(arguments, language));
    }

    /** {@return what to do about it, in the language asked for; empty where the cause says it} */
    public String mend(Language language) {
        return Brief.of(
                nearest.isEmpty()
                        ? ProblemTexts.mend(code).filled(arguments, language)
                        : Nearest.told(nearest).in(language));
    }

    /** {@return all of it as a sentence, in the language asked for} */
    public String sentence(Language language) {
        String place = where.in(language);
        boolean closes = mend(language).isEmpty() || language == Language.ZH;
        return (place.isEmpty() ? "" : place + language.pick(": ", "："))
                + cause(language)
                + (closes ? "" : " ")
                + mend(language);
    }

    @Override
    public String toString() {
        return sentence(Language.EN);
    }
}
