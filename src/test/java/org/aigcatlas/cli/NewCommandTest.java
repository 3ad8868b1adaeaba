package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aigcatlas.cli.Shell.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir
    Path folder;

    private Path begun(String... words) throws IOException {
        Ended ended = Shell.run(words);
        assertThat(ended.code()).isZero();
        return Files.writeString(folder.resolve("begun.ttl"), ended.out());
    }

    @Test
    void whatIsLeftToWriteIsToldByValidate() throws IOException {
        Path file = begun("new", "tool", "Sketch \"Helper\"", "--chinese", "草图助手");
        assertThat(Files.readString(file))
                .contains("id:sketch-helper\n    a aigc:Tool ;", "\"Sketch \\\"Helper\\\"\"@en , \"草图助手\"@zh");
        Ended checked = Shell.run("validate", file.toString(), "--lang", "en");
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("YYYY-MM");
    }

    @Test
    void whatIsFilledInIsClean() throws IOException {
        Path file = begun("new", "tool", "Sketch Helper", "--chinese", "草图助手");
        String filled = Files.readString(file)
                .replace("ADDRESS-OF-THE-PAGE", "sketch")
                .replace("HOME-PAGE", "home")
                .replace("KIND-OF-TOOL", "ai-image-tool")
                .replace("YYYY-MM", "2026-01")
                .replace("id:MAKER", "id:openai")
                .replace("id:TASK", "id:text-to-image")
                .replace("id:MODALITY", "id:image");
        Files.writeString(file, filled);
        Ended checked = Shell.run("validate", file.toString(), "--lang", "en");
        assertThat(checked.out()).contains("The graph is clean.");
        assertThat(checked.code()).isZero();
    }

    @Test
    void theKindsAreNamedWhereAnotherIsAskedFor() {
        Ended ended = Shell.run("new", "gadget", "Sketch Helper", "--lang", "en");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).containsIgnoringCase("tool").doesNotContain("Exception");
    }
}
