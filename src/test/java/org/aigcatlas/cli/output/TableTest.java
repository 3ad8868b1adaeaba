package org.aigcatlas.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private List<String> printed(boolean terminal, int width, List<String> heads, List<List<String>> rows) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        new Table(heads, rows).print(new Console(stream, stream, terminal, false, width));
        return out.toString(StandardCharsets.UTF_8)
                .replaceAll("\u001b\\[\\d+m", "")
                .lines()
                .toList();
    }

    @Test
    void columnsLineUpAcrossScripts() {
        assertThat(printed(false, 80, List.of("名称", "kind"), List.of(List.of("生成器", "x"), List.of("GAN", "y"))))
                .containsExactly("名称    kind", "生成器  x", "GAN     y");
    }

    @Test
    void onATerminalTheWidestColumnIsFolded() {
        assertThat(printed(true, 20, List.of("a", "b"), List.of(List.of("x", "one two three four five"))))
                .containsExactly("a  b", "x  one two three", "   four five");
    }

    @Test
    void nothingInACellSteersTheTerminal() {
        assertThat(printed(true, 40, List.of("a"), List.of(List.of("\u001b[2Jgone\nnew"))))
                .containsExactly("a", " [2Jgone new");
    }
}
