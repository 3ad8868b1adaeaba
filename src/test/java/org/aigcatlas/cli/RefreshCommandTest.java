package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aigcatlas.cli.Shell.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshCommandTest {
    private static final String SMALL = """
            {"deepseek": {"id": "deepseek", "name": "DeepSeek", "mood": "good", "models": {
              "deepseek-v4-pro": {"id": "deepseek-v4-pro", "name": "DeepSeek V4 Pro", "base_model": "deepseek/deepseek-v4-pro",
                                  "cost": {"input": 99, "output": 99.5}, "limit": {"context": 1000000, "output": 384000}}}}}""";

    @TempDir
    Path folder;

    @Test
    void aDryRunSaysWhatIsNewGoneAndChanged() throws IOException {
        Path file = Files.writeString(folder.resolve("api.json"), SMALL);
        Ended ended = Shell.run("refresh", "--from", file.toString(), "--dry-run", "--lang", "en");
        assertThat(ended.code()).isZero();
        assertThat(ended.lines())
                .contains("Offerings gone (5275):", "  openrouter/openai/gpt-5")
                .anyMatch(line -> line.matches("  deepseek/deepseek-v4-pro: input price \\S+ -> 99"))
                .noneMatch(line -> line.startsWith("New models"));
        assertThat(ended.err()).contains("Unknown key provider.mood × 1");
    }

    @Test
    void whatTakesAwayMoreThanATenthAsksForAFlagAndChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("api.json"), SMALL);
        String store = folder.resolve("store").toString();
        Ended ended = Shell.run("refresh", "--from", file.toString(), "--store", store, "--lang", "en");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("5275 of 5276 offerings", "146 of 147 providers", "--allow-shrink")
                .contains("The day of this edition is unknown");
        assertThat(offerings(store).lines()).containsExactly("n", "5276");
        Ended again = Shell.run(
                "refresh", "--from", file.toString(), "--store", store, "--allow-shrink", "--date", "2026-03-04");
        assertThat(again.code()).isZero();
        assertThat(offerings(store).lines()).containsExactly("n", "1");
        assertThat(Shell.run(
                                "sparql",
                                "ASK { source:models-dev dcterms:issued '2026-03-04'^^xsd:date }",
                                "--store",
                                store)
                        .code())
                .isZero();
    }

    private static String offerings(String store) {
        return Shell.run(
                        "sparql", "SELECT (COUNT(*) AS ?n) { ?o a aigc:Offering }", "--store", store, "--format", "csv")
                .out();
    }

    @Test
    void whatCanNotBeUsedIsToldInTheLanguageAskedFor() throws IOException {
        Path file = Files.writeString(
                folder.resolve("api.json"), SMALL.replace("\"models\": {", "\"models\": {\"odd\": 7, "));
        Ended ended = Shell.run("refresh", "--from", file.toString(), "--dry-run", "--lang", "zh");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).contains("未收录：deepseek/odd：它不是对象。").doesNotContain("It is");
    }

    @Test
    void aDayIsADay() throws IOException {
        Path file = Files.writeString(folder.resolve("api.json"), SMALL);
        for (String day : new String[] {"yesterday", "2026-02-30", "2026-7-2", ""}) {
            Ended ended = Shell.run("refresh", "--from", file.toString(), "--dry-run", "--date", day, "--lang", "en");
            assertThat(ended.code()).as(day).isEqualTo(2);
            assertThat(ended.err()).contains("--date", "2026-07-02");
        }
    }

    @Test
    void aCutFileIsToldWithLineAndColumnAndNoClassName() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.json"), SMALL.substring(0, 200));
        Ended ended =
                Shell.run("refresh", "--from", file.toString(), "--dry-run", "--format", "models.dev", "--lang", "en");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .containsPattern("cut.json: It can't be read to its end: the JSON breaks off at line \\d+ column \\d+")
                .doesNotContain("java", "Exception", "path $");
    }

    @Test
    void withoutAStoreThereIsNothingToChange() {
        Ended ended = Shell.run("refresh", "--from", "x.json");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--store DIR");
    }

    @Test
    void whatIsNoCatalogueIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "<html>");
        Ended ended = Shell.run("refresh", "--from", file.toString(), "--dry-run", "--lang", "en");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains(file + ": It is not JSON at line 1 column 1")
                .doesNotContain("Strictness");
    }

    @Test
    void theIdentityIsMeasured() {
        Ended ended = Shell.run("identity", "--lang", "en");
        assertThat(ended.code()).isZero();
        assertThat(ended.lines())
                .filteredOn(line -> line.strip().matches("precision [01]\\.\\d{3} \\(weighted [01]\\.\\d{3}\\)"))
                .hasSize(2);
    }
}
