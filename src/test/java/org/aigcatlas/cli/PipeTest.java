package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.aigcatlas.ChildJvm;
import org.aigcatlas.Outside;
import org.aigcatlas.Outside.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that go to another program, or to a disk that is full. */
class PipeTest {
    private static final Path BASH = Path.of("/usr/bin/bash");
    private static final Path FULL = Path.of("/dev/full");
    private static final String AIGC = ChildJvm.command(List.of(ChildJvm.cache()), "org.aigcatlas.cli.Main").stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));

    private static Outcome shell(String script) {
        Outside.needs(BASH);
        return Outside.run(BASH.toString(), "-c", script);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export --format ntriples",
                "export --format turtle --scope concepts",
                "sparql 'SELECT * { ?s ?p ?o }' --format csv",
                "query models --lang en"
            })
    void whereNobodyReadsOnTheCommandEndsWithoutAWord(String command) {
        Outcome outcome = shell(AIGC + " " + command + " | head -1; echo ended ${PIPESTATUS[0]} >&2");
        assertThat(outcome.output().lines()).hasSize(1);
        assertThat(outcome.errors()).isEqualTo("ended 141\n");
    }

    @Test
    void whereTheDiskIsFullThatIsSaid() {
        assertThat(Files.exists(FULL)).isTrue();
        Outcome outcome = shell(AIGC + " query tools-by-vendor --format csv --lang en > " + FULL);
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors())
                .startsWith("aigc: The output could not be written to its end: No space left on device.")
                .hasLineCount(1);
    }
}
