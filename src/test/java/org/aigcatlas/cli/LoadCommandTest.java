package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aigcatlas.Graphs;
import org.aigcatlas.cli.Shell.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {
    private static final String SORA = """
            id:sora a aigc:Tool ;
              rdfs:label "Sora"@en , "Sora"@zh ;
              skos:definition "OpenAI's tool that makes videos."@en , "OpenAI 的视频生成工具。"@zh ;
              aigc:instanceOf id:aigc-application ; aigc:madeBy id:openai ; aigc:produces id:video .
            """;

    @TempDir
    Path folder;

    private String store = "";

    @BeforeEach
    void place() {
        store = folder.resolve("store").toString();
    }

    private Ended toolsOfOpenAi() {
        return Shell.run("query", "tools-by-vendor", "-p", "vendor=OpenAI", "--format", "csv", "--store", store);
    }

    @Test
    void aToolOfOnesOwnJoinsTheGraph() {
        Path file = Graphs.file(folder.resolve("sora.ttl"), SORA);
        Ended ended = Shell.run("load", file.toString(), "--store", store, "--lang", "en");
        assertThat(ended.err()).contains("8 statements to graph:local").contains("graph:local names no source");
        assertThat(ended.code()).isZero();
        assertThat(toolsOfOpenAi().lines())
                .contains(
                        "https://w3id.org/aigc/id/chatgpt,ChatGPT,ChatGPT", "https://w3id.org/aigc/id/sora,Sora,Sora");
        assertThat(Shell.run("why", "video", "produced-by", "sora", "--store", store)
                        .out())
                .contains("produced-by-inverse");
    }

    @Test
    void badFilesAreNamedWithLineAndMendAndChangeNothing() throws IOException {
        Shell.run("load", Graphs.file(folder.resolve("sora.ttl"), SORA).toString(), "--store", store);
        String before = toolsOfOpenAi().out();
        Path syntax = Files.writeString(folder.resolve("syntax.ttl"), "@prefix a: <http://a/> .\na:b a:c .\n");
        Path type = Files.writeString(folder.resolve("type.ttl"), """
                @prefix aigc: <https://w3id.org/aigc/ns#> .
                @prefix id: <https://w3id.org/aigc/id/> .
                id:x a aigc:Tol .
                """);
        Path label = Files.writeString(folder.resolve("label.ttl"), """
                @prefix aigc: <https://w3id.org/aigc/ns#> .
                @prefix id: <https://w3id.org/aigc/id/> .

                id:y a aigc:Tool .
                """);
        Path absent = folder.resolve("absent.ttl");
        assertRefused(syntax, syntax + ":2:9: ");
        assertRefused(type, type + ":3: id:x: ", "Nearest: Tool");
        assertRefused(label, label + ":4: id:y: ", "label");
        assertRefused(absent, absent + ": There is no such file.");
        assertThat(toolsOfOpenAi().out()).isEqualTo(before);
    }

    private void assertRefused(Path file, String... said) {
        Ended ended = Shell.run("load", file.toString(), "--store", store, "--lang", "en");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains(said).doesNotContain("\tat ");
        Ended checked = Shell.run("validate", file.toString(), "--store", store, "--lang", "en");
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains(said);
    }

    @Test
    void filesAreCheckedAgainstTheBundledGraphWithoutAStore() {
        Path file = Graphs.file(folder.resolve("sora.ttl"), SORA);
        assertThat(Shell.run("validate", file.toString(), "--lang", "en").out()).isEqualTo("The graph is clean.\n");
    }

    @Test
    void aGraphThatTheEngineNamesIsNotWrittenTo() {
        Path file = Graphs.file(folder.resolve("sora.ttl"), SORA);
        Ended ended = Shell.run("load", file.toString(), "--store", store, "--graph", "urn:x-arq:UnionGraph");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--graph").contains("urn:x-arq:UnionGraph");
    }
}
