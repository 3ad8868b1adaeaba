package org.aigcatlas.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aigcatlas.cli.Shell;
import org.aigcatlas.cli.Shell.Ended;
import org.junit.jupiter.api.Test;

class WidthTest {

    @Test
    void chineseIsTwiceAsWideAsLatin() {
        assertThat(Width.of("GAN")).isEqualTo(3);
        assertThat(Width.of("生成器")).isEqualTo(6);
        assertThat(Width.of("AI 大模型（LLM）")).isEqualTo(3 + 6 + 2 + 3 + 2);
        assertThat(Width.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void linesBreakAtSpacesAndBetweenChineseCharacters() {
        assertThat(Width.fold("a large language model", 10)).containsExactly("a large", "language", "model");
        assertThat(Width.fold("生成式对抗网络", 6)).containsExactly("生成式", "对抗网", "络");
        assertThat(Width.fold("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(Width.fold("", 5)).containsExactly("");
    }

    @Test
    void onATerminalLinesFitAndHaveColours() {
        Ended ended = Shell.onTerminal("show", "ChatGPT", "--lang", "en");
        assertThat(ended.out()).contains("\u001b[1mChatGPT\u001b[0m");
        assertThat(ended.lines().stream()
                        .map(line -> line.replaceAll("\u001b\\[\\d+m", ""))
                        .filter(line -> !line.contains("://")))
                .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(80));
    }

    @Property(tries = 1_000)
    void noLineIsWiderThanAskedForAndNothingButSpaceIsLost(
            @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int most) {
        List<String> lines = Width.fold(text, most);
        assertThat(lines).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(most));
        assertThat(withoutSpace(String.join("", lines))).isEqualTo(withoutSpace(text));
    }

    private static String withoutSpace(String text) {
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
