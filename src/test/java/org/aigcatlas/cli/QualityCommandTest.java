package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aigcatlas.cli.Shell.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityCommandTest {
    @ParameterizedTest
    @CsvSource({"landscape, quality.md, What was wrong", "field, field.md, Things of the field by class"})
    void thePageOfTheDocsIsWhatIsPrinted(String part, String file, String first) throws IOException {
        Ended ended = Shell.run("quality", "--of", part, "--markdown", "--lang", "en");
        assertThat(ended.code()).isZero();
        String page = Files.readString(Path.of("docs", file));
        assertThat(page).contains("## " + first);
        assertThat(page.substring(page.indexOf("## " + first)).strip())
                .isEqualTo(ended.out().strip());
    }

    @Test
    void everyCountIsToldInChineseToo() {
        Ended ended = Shell.run("quality", "--lang", "zh");
        assertThat(ended.code()).isZero();
        assertThat(ended.lines())
                .anySatisfy(
                        line -> assertThat(line).containsPattern("\\p{IsHan}").containsPattern("1166 +[0-9]+"));
        assertThat(ended.out()).contains("曾经的问题：之前与现在", "人工核定", "无。");
    }
}
