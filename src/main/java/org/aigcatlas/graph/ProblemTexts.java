package org.aigcatlas.graph;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The bundle: what is said of every problem, in both languages. It is read when the first problem is told. */
public final class ProblemTexts {
    private static final String FILE = "problems.properties";
    private static final Map<String, String> TEXTS = read();

    private ProblemTexts() {}

    /**
     * A text with names in braces that stand for arguments.
     *
     * @param words the text in both languages
     */
    public record Template(Text words) {
        private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)}");

        /** {@return the text with its arguments, in the language asked for} */
        String filled(Map<String, Text> arguments, Language language) {
            return ARGUMENT.matcher(words.in(language)).replaceAll(name -> {
                Text value = arguments.get(name.group(1));
                return Matcher.quoteReplacement(value == null ? name.group() : value.orEnglish(language));
            });
        }
    }

    /** {@return what a problem of this code means} */
    public static Template cause(ProblemCode code) {
        return template(code.code() + ".");
    }

    /** {@return what to do about a problem of this code; empty where the cause says it} */
    public static Template mend(ProblemCode code) {
        return template(code.code() + ".mend.");
    }

    private static Template template(String key) {
        return new Template(new Text(TEXTS.getOrDefault(key + "en", ""), TEXTS.getOrDefault(key + "zh", "")));
    }

    private static Map<String, String> read() {
        Properties read = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ProblemTexts.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(key -> key, read::getProperty));
    }
}
