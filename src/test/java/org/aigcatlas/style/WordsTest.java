package org.aigcatlas.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word stands for one thing in all that a person reads: the tables of docs/adding.md say which. */
class WordsTest {
    private static final Path TABLES = Path.of("docs", "adding.md");
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|]*?) ?\\| .*\\|");

    /**
     * A row of the tables.
     *
     * @param word the word to use
     * @param not the words that are not used instead
     */
    private record Choice(String word, List<String> not) {
        Stream<String> foundIn(String text) {
            return not.stream().filter(word -> pattern(word).matcher(text).find());
        }

        private static Pattern pattern(String word) {
            String edge = word.codePoints().allMatch(sign -> sign < 128) ? "\\b" : "";
            return Pattern.compile(edge + Pattern.quote(word) + (edge.isEmpty() ? "" : "s?\\b"));
        }
    }

    private static List<Choice> choices() throws IOException {
        return Files.readAllLines(TABLES).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches() && !row.group(3).matches("not|-+"))
                .map(row -> new Choice(
                        row.group(2),
                        Stream.of(row.group(3).split("、|, "))
                                .filter(word -> !word.isBlank() && !word.contains("("))
                                .toList()))
                .filter(choice -> !choice.not().isEmpty())
                .toList();
    }

    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (String root : List.of("src/main", "queries", "ontology", "docs")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(
                                file -> file.toString()
                                        .matches(
                                                ".*\\.(java|properties|html|js|rq|ttl|md)|.*(populations|offering-terms)\\.csv"))
                        .filter(file -> !file.startsWith("ontology/data")
                                && !file.startsWith("ontology/versions")
                                && !file.equals(TABLES))
                        .forEach(texts::add);
            }
        }
        texts.addAll(List.of(Path.of("README.md"), Path.of("README.zh-CN.md"), Path.of("CONTRIBUTING.md")));
        return texts;
    }

    @Test
    void noTextUsesAnotherWordForTheSameThing() throws IOException {
        List<Choice> choices = choices();
        List<String> found = new ArrayList<>();
        List<Path> texts = texts();
        for (Path file : texts) {
            String text = Files.readString(file);
            choices.forEach(choice -> choice.foundIn(text)
                    .forEach(word -> found.add(file + ": write " + choice.word() + ", not " + word)));
        }
        assertThat(choices).hasSizeGreaterThan(12);
        assertThat(texts).hasSizeGreaterThan(600);
        assertThat(found).isEmpty();
    }

    @Test
    void everyChosenWordIsUsed() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : texts()) {
            all.append(Files.readString(file));
        }
        assertThat(choices().stream().flatMap(choice -> Stream.of(choice.word().split("[、；]|, |(?<=;)"))))
                .allSatisfy(word -> assertThat(all).contains(word));
    }

    @Test
    void aWordOfTheTablesIsFoundWhereItStands() {
        Choice choice = new Choice("claim", List.of("assertion", "主张"));
        assertThat(choice.foundIn("Two assertions.")).containsExactly("assertion");
        assertThat(choice.foundIn("一条主张")).containsExactly("主张");
        assertThat(choice.foundIn("reassertion, 说法")).isEmpty();
    }
}
