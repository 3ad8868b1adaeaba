package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aigcatlas.cli.Shell.Ended;
import org.junit.jupiter.api.Test;

class QualityCommandTest {
    private static final String FIRST = "## What was wrong, before and now";

    @Test
    void thePageOfTheDocsIsWhatIsPrinted() throws IOException {
        Ended ended = Shell.run("quality", "--markdown", "--lang", "en");
        assertThat(ended.code()).isZero();
        String page = Files.readString(Path.of("docs", "quality.md"));
        assertThat(page).contains(FIRST);
        assertThat(page.substring(page.indexOf(FIRST)).strip())
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
