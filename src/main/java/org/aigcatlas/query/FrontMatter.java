package org.aigcatlas.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The {@code #+} decorators above a query, as grlc writes them (https://github.com/CLARIAH/grlc).
 *
 * @param values what the decorators say, read as YAML
 */
public record FrontMatter(Map<String, Object> values) {

    private static final String MARK = "#+";

    /**
     * Reads the decorators of a query file.
     *
     * @param place the file, for messages
     * @param text the file's text
     * @return the decorators, empty where the file has none
     * @throws AtlasException where they aren't YAML with keys at the top
     */
    public static FrontMatter of(String place, String text) {
        return ofYaml(
                place,
                text.lines()
                        .filter(line -> line.startsWith(MARK))
                        .map(line -> line.substring(MARK.length()).replaceFirst("^ ", ""))
                        .collect(Collectors.joining("\n")));
    }

    /** {@return what a text in YAML says, which decorators are without their marks} */
    static FrontMatter ofYaml(String place, String yaml) {
        try {
            Object read = new Load(LoadSettings.builder().setLabel(place).build()).loadFromString(yaml);
            return new FrontMatter(asMap(read));
        } catch (YamlEngineException e) {
            throw AtlasException.of(ProblemCode.QUERY_DECORATORS_MALFORMED)
                    .with("words", e)
                    .at(place);
        }
    }

    private static Map<String, Object> asMap(Object read) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (read instanceof Map<?, ?> map) {
            map.forEach((key, value) -> values.put(String.valueOf(key), value));
        }
        return values;
    }

    /** {@return what this says, and what the other says under keys of which this says nothing} */
    FrontMatter over(FrontMatter other) {
        Map<String, Object> both = new LinkedHashMap<>(other.values);
        both.putAll(values);
        return new FrontMatter(both);
    }

    /** {@return the text under this key, empty where there is none} */
    public String text(String key) {
        Object value = values.get(key);
        return value == null ? "" : String.valueOf(value);
    }

    /** {@return the text under this key in a language; a text without languages serves for both} */
    public String text(String key, Language language) {
        return values.get(key) instanceof Map<?, ?> map && map.get(language.tag()) != null
                ? String.valueOf(map.get(language.tag()))
                : values.get(key) instanceof Map<?, ?> ? "" : text(key);
    }

    /** {@return the list under this key, as texts} */
    public List<String> texts(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** {@return one text or a list of them under this key, as a list} */
    public List<String> list(String key) {
        List<String> list = texts(key);
        return list.isEmpty() ? value(key).map(String::valueOf).map(List::of).orElse(List.of()) : list;
    }

    /** {@return the text under this key in both languages} */
    public Text inBoth(String key) {
        return new Text(text(key, Language.EN), text(key, Language.ZH));
    }

    /** {@return the whole number under this key; empty where there is none} */
    public Optional<Integer> number(String key) {
        return value(key).filter(Integer.class::isInstance).map(Integer.class::cast);
    }

    /** {@return whether the key says {@code true}} */
    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** {@return the value under this key as it was read} */
    public Optional<Object> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** {@return the nested entries under this key, in the order of the file} */
    public Map<String, FrontMatter> entries(String key) {
        return value(key)
                .map(nested -> new FrontMatter(asMap(nested)).entries())
                .orElse(Map.of());
    }

    /** {@return the nested entries under all keys, in the order of the file} */
    Map<String, FrontMatter> entries() {
        Map<String, FrontMatter> entries = new LinkedHashMap<>();
        values.forEach((name, value) -> entries.put(name, new FrontMatter(asMap(value))));
        return entries;
    }
}
