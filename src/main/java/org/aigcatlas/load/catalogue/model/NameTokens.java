package org.aigcatlas.load.catalogue.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.load.catalogue.tables.SpellingWords;

/**
 * What is left of a model's id or name once everything is off that only says who serves it and how: words that are the
 * same however people join them, and the day of the snapshot, where one is named.
 *
 * @param words the words, sorted
 * @param date the day as eight digits
 */
record NameTokens(Set<String> words, Optional<String> date) {
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(20\\d\\d)[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}(?=\\d)|[a-z0-9.]+");
    private static final Pattern JOINED = Pattern.compile("[a-z]{2,}\\d.*");
    private static final Pattern PART = Pattern.compile("[a-z0-9.]+");

    private static final Pattern MODE = Pattern.compile(":thinking|-thinking:\\d");

    /** What providers put into ids, and what to read there instead. */
    private static final Map<String, String> IN_IDS = ordered(
            "^.*/", "",
            "^[~@]", "",
            "^(us|eu|au|jp|apac|global)\\.", "",
            "^[a-z0-9-]+\\.(?=[a-z])", "",
            "(?<=\\d)p(?=\\d)", ".",
            "-v\\d+:\\d+(:\\w+)?$|-\\d+:\\d+$|-v\\d+@\\w+$|@default$", "",
            ":thinking(:\\w+)?$|-thinking:\\d+$", "",
            "[-:]?no(n|t)?-?think(ing)?$", "",
            "[:-](free|exacto|extended|nitro|floor|online|cloud)$", "");

    /** What providers put into names, and what to read there instead. */
    private static final Map<String, String> IN_NAMES = ordered(
            "^.*/", "",
            "^[\\w .\\-]+: ", "",
            "^agentic chat \\((.*)\\)$", "$1",
            "^stealth: ", "",
            "\\(\\d+% off\\)", " ",
            "\\((us|eu|au|jp|apac|global|free|latest|fast|(no |non-)?thinking( mode)?|\\d+k|retires soon|older v?\\d+|alibaba cloud|azure|coding)\\)",
                    " ");

    /** What both need. */
    private static final Map<String, String> IN_BOTH = ordered(
            "\\b([468])[ -]bits?\\b", "$1bit",
            // 05-2026, 09/2025
            "\\b(0[1-9]|1[0-2])[-/]20(\\d\\d)\\b", " $2$1 ",
            // 05-06, 07/11
            "(?<![\\d.])(0[1-9]|1[0-2])[-/](0[1-9]|[12]\\d|3[01])(?![\\d.])", " $1$2 ",
            "\\+", " plus ",
            // flux.1
            "(?<=[a-z]{2})\\.(?=\\d)", " ",
            // 4-5, m2-7: a version, unless a size or another number follows
            "(?<![\\d.])(\\d)[-_ ](\\d{1,2})(?![\\d.a-z])", "$1.$2",
            // gpt-52, gpt-54: how one provider writes 5.2
            "(?<=gpt[- ])(5)([1-9])\\b", "$1.$2",
            "(?<=qwen)(3)(5|6|7)(?=-\\d+b)", "$1.$2",
            "(?<=minimax[- ]m)(\\d)(\\d)\\b", "$1.$2");

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> replacements = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            replacements.put(pairs[i], pairs[i + 1]);
        }
        return replacements;
    }

    /** {@return the spelling behind an id; the provider's own name in front of it doesn't count} */
    static NameTokens ofId(String id, String provider, SpellingWords vocabulary) {
        String bare = replace(id.toLowerCase(Locale.ROOT).strip(), IN_IDS);
        String host = provider.split("[-.]", 2)[0];
        String own =
                bare.startsWith(host + "-") && vocabulary.isOnlyHost(host) ? bare.substring(host.length() + 1) : bare;
        return of(vocabulary.withoutPrefix(own), vocabulary);
    }

    /** {@return the spelling behind a name; a mode that its id names as one doesn't count} */
    static NameTokens ofName(String name, String id, SpellingWords vocabulary) {
        String bare = replace(name.toLowerCase(Locale.ROOT).strip(), IN_NAMES);
        return of(
                vocabulary.withoutPrefix(MODE.matcher(id).find() ? bare.replaceAll("thinking", " ") : bare),
                vocabulary);
    }

    private static NameTokens of(String text, SpellingWords vocabulary) {
        Matcher day = DAY.matcher(text);
        Optional<String> date = day.find() ? Optional.of(day.group(1) + day.group(2) + day.group(3)) : Optional.empty();
        String undated = date.isPresent() ? text.substring(0, day.start()) + " " + text.substring(day.end()) : text;
        return new NameTokens(
                new TreeSet<>(vocabulary.essential(split(vocabulary.withoutQuantisation(replace(undated, IN_BOTH))))),
                date);
    }

    private static String replace(String text, Map<String, String> replacements) {
        String replaced = text;
        for (Map.Entry<String, String> entry : replacements.entrySet()) {
            replaced = replaced.replaceAll(entry.getKey(), entry.getValue());
        }
        return replaced;
    }

    private static Set<String> split(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : found(PART, text)) {
            String trimmed = part.replaceAll("^\\.+|\\.+$", "");
            List<String> pieces = JOINED.matcher(trimmed).matches() ? found(WORD, trimmed) : List.of(trimmed);
            pieces.stream()
                    .filter(piece -> !piece.isEmpty())
                    .map(piece -> piece.replaceAll("^(v?\\d+)\\.0$", "$1"))
                    .forEach(words::add);
        }
        return words;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
