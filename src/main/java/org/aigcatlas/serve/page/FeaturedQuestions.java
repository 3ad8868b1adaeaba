package org.aigcatlas.serve.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aigcatlas.graph.Text;
import org.aigcatlas.store.Bundled;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The questions that pages answer by themselves, from {@code serve/featured.yml}.
 *
 * @param start those of the start page
 * @param figures the tables of what is in the atlas
 * @param tries what a search that finds nothing offers to type
 * @param things the tables on the pages of things
 * @param concepts the local names of the classes whose things have a place in the tree of kinds
 * @param above tells the kinds above a thing; {@code given} holds its parameter
 * @param below tells what is below a kind
 */
public record FeaturedQuestions(
        List<Asked> start,
        List<Asked> figures,
        List<Text> tries,
        List<OfClass> things,
        List<String> concepts,
        OfClass above,
        OfClass below) {
    public FeaturedQuestions {
        start = List.copyOf(start);
        figures = List.copyOf(figures);
        tries = List.copyOf(tries);
        things = List.copyOf(things);
        concepts = List.copyOf(concepts);
    }

    /** All of them. */
    public static final FeaturedQuestions ALL = read();

    /**
     * A question with what it is asked of.
     *
     * @param title the question in words; what the table is, of a figure
     * @param query the canned query
     * @param given its parameters
     * @param columns the columns to show; empty for all that hold something
     */
    public record Asked(Text title, String query, Map<String, List<String>> given, List<String> columns) {
        public Asked {
            given = Map.copyOf(given);
            columns = List.copyOf(columns);
        }
    }

    /**
     * A question that is asked of every thing of a class.
     *
     * @param type the local name of the class
     * @param title what its answer is
     * @param query the canned query
     * @param parameter the parameter that takes the thing
     * @param sort how the answer is sorted, as an address says it; empty for its own order
     * @param columns the columns to show; empty for all that hold something
     */
    public record OfClass(String type, Text title, String query, String parameter, String sort, List<String> columns) {
        public OfClass {
            columns = List.copyOf(columns);
        }
    }

    private static FeaturedQuestions read() {
        Map<?, ?> all = (Map<?, ?>)
                new Load(LoadSettings.builder().build()).loadFromString(Bundled.text("serve", "featured.yml"));
        return new FeaturedQuestions(
                list(all, "start").stream().map(FeaturedQuestions::asked).toList(),
                list(all, "figures").stream().map(FeaturedQuestions::asked).toList(),
                list(all, "tries").stream().map(FeaturedQuestions::both).toList(),
                list(all, "things").stream().map(FeaturedQuestions::ofClass).toList(),
                words(all, "concepts"),
                ofClass((Map<?, ?>) Objects.requireNonNull(all.get("above"))),
                ofClass((Map<?, ?>) Objects.requireNonNull(all.get("below"))));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> list(Map<?, ?> all, String key) {
        return (List<Map<?, ?>>) Objects.requireNonNull(all.get(key));
    }

    private static Asked asked(Map<?, ?> entry) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        if (entry.get("given") instanceof Map<?, ?> parameters) {
            parameters.forEach((name, value) -> given.put(String.valueOf(name), List.of(String.valueOf(value))));
        }
        return new Asked(both(entry), word(entry, "query"), given, words(entry, "columns"));
    }

    private static OfClass ofClass(Map<?, ?> entry) {
        return new OfClass(
                word(entry, "of"),
                both(entry),
                word(entry, "query"),
                word(entry, "parameter"),
                word(entry, "sort"),
                words(entry, "columns"));
    }

    private static Text both(Map<?, ?> entry) {
        return new Text(word(entry, "en"), word(entry, "zh"));
    }

    private static List<String> words(Map<?, ?> entry, String key) {
        return entry.get(key) instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String word(Map<?, ?> entry, String key) {
        return entry.containsKey(key) ? String.valueOf(entry.get(key)) : "";
    }
}
