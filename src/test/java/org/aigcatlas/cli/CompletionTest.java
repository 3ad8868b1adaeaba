package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.aigcatlas.ChildJvm;
import org.aigcatlas.Outside;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.query.QueryRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the shell completes what somebody is typing. */
class CompletionTest {
    private static final Path BASH = Path.of("/usr/bin/bash");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aigc show ChatG                           | ChatGPT",
                "aigc show 文心一                          | 文心一言",
                "aigc --lang zh show midj                  | midjourney",
                "aigc why ChatGPT madeB                    | madeBy",
                "aigc why ChatGPT uses neural-n            | neural-network",
                "aigc query tools-by-v                     | tools-by-vendor",
                "aigc query tools-by-vendor -p v           | vendor=",
                "aigc query tools-by-vendor -p vendor=百   | vendor=百度",
                "aigc query tools-by-vendor --param vendor=Open | vendor=OpenAI",
                "aigc query vendors --graph glos           | glossary",
                "aigc queries --tag land                   | landscape",
                "aigc export --format gex                  | gexf",
                "aigc export --format turtle --scope conc  | concepts",
                "aigc export --format turtle --scope aro   | around:",
                "aigc export --format turtle --scope around:ChatG | around:ChatGPT",
                "aigc export --format turtle --scope graph:art | graph:article",
                "aigc export --format turtle --scope query:tool-m | query:tool-map",
                "aigc sparql 'ASK {}' --format cs          | csv",
                "aigc show \"Claude Opus 4.5               | Claude Opus 4.5"
            })
    void aWordGoesOnInTheWaysThatThereAre(String line, String way) {
        Shell.Ended ended = Shell.run("complete", "--", line);
        assertThat(ended.code()).isZero();
        assertThat(ended.lines()).contains(way).allSatisfy(one -> assertThat(one.toLowerCase(java.util.Locale.ROOT))
                .startsWith(way.substring(0, 2).toLowerCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({"aigc show zzzzqqq", "aigc nothing x", "aigc load tools.t", "aigc", "aigc query no-such -p x"})
    void whereNobodyKnowsAWayNothingIsSaid(String line) {
        assertThat(Shell.run("complete", "--", line)).isEqualTo(new Shell.Ended(0, "", ""));
    }

    @Test
    void theScriptKnowsCommandsOptionsFormatsAndQueriesByItself() {
        assertThat(Shell.run("completion").out())
                .contains("complete -F _aigc -o default aigc", "--scope", "--evidence")
                .contains(new QueryRegistry().names())
                .contains(Exports.formats().stream().map(Format::name).toList())
                .doesNotContain("_picocli_aigc_complete()");
    }

    /** In bash itself, which parts words at colons and equals signs. */
    @Test
    void bashTakesOverTheWays() throws IOException {
        Outside.needs(BASH);
        Path program = Files.writeString(
                folder.resolve("aigc"),
                "#!/bin/sh\nexec "
                        + ChildJvm.command(List.of(ChildJvm.cache()), "org.aigcatlas.cli.Main").stream()
                                .map(word -> "'" + word + "'")
                                .collect(Collectors.joining(" "))
                        + " \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("completion"), Shell.run("completion").out());
        assertThat(ways("export --format turtle --scope around:ChatG", "around", ":", "ChatG"))
                .contains("ChatGPT");
        assertThat(ways("query tools-by-vendor -p vendor=Open", "vendor", "=", "Open"))
                .contains("OpenAI");
        assertThat(ways("show ChatG", "ChatG")).contains("ChatGPT");
        assertThat(ways("show Claude\\ Opus\\ 4.5", "Claude\\ Opus\\ 4.5")).contains("Claude\\ Opus\\ 4.5");
        assertThat(ways("expo", "expo")).containsExactly("export");
        assertThat(ways("query tools-by-v", "tools-by-v")).containsExactly("tools-by-vendor");
    }

    /** {@return what bash would offer; {@code last} are the parts of the last word, as bash parts it} */
    private List<String> ways(String line, String... last) {
        String before = line.substring(0, line.length() - String.join("", last).length());
        String words = "\"$AIGC\" " + before + " "
                + java.util.Arrays.stream(last).map(part -> "'" + part + "'").collect(Collectors.joining(" "));
        String script = ". '" + folder.resolve("completion") + "'; AIGC='" + folder.resolve("aigc") + "'; COMP_WORDS=("
                + words + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE='aigc " + line
                + "'; COMP_POINT=${#COMP_LINE}; _aigc; printf '%s\\n' \"${COMPREPLY[@]}\"";
        return Outside.run("/usr/bin/env", "LC_ALL=C.UTF-8", BASH.toString(), "-c", script)
                .orFail()
                .lines()
                .toList();
    }
}
