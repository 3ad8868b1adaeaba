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

class DiffCommandTest {
    private static final String THE_SAME = """
            id:same a aigc:Tool ; rdfs:label "Same"@en , "不变"@zh ; aigc:partOf [ rdfs:label "inside"@en ] .
            """;
    private static final String HEADS = "type,type_en,type_zh,change_en,change_zh,thing,thing_en,thing_zh,"
            + "relation,relation_en,relation_zh,before,before_en,before_zh,after,after_en,after_zh";

    @TempDir
    Path folder;

    private String older = "";
    private String newer = "";

    @BeforeEach
    void write() {
        older = Graphs.file(folder.resolve("old.ttl"), THE_SAME + """
                id:sora a aigc:Tool ; rdfs:label "Sora"@en , "Sora"@zh ; aigc:produces id:video .
                id:gone a aigc:Tool ; rdfs:label "Gone"@en , "旧工具"@zh .
                """).toString();
        newer = Graphs.file(folder.resolve("new.ttl"), THE_SAME + """
                id:sora a aigc:Tool ; rdfs:label "Sora 2"@en , "Sora"@zh ; aigc:produces id:audio , id:video .
                id:come a aigc:Technique ; rdfs:label "Come"@en , "新技术"@zh .
                id:audio rdfs:label "sound"@en , "音频"@zh .
                """).toString();
    }

    @Test
    void thingsAreCountedByClass() {
        Ended ended = Shell.run("diff", older, newer, "--format", "csv");
        assertThat(ended.code()).isZero();
        assertThat(ended.lines())
                .containsExactly(
                        "type,type_en,type_zh,added,removed,changed",
                        "https://w3id.org/aigc/ns#Technique,,,1,0,0",
                        "https://w3id.org/aigc/ns#Tool,,,0,1,1",
                        ",,,1,0,0");
        assertThat(Shell.run("diff", older, newer, "--lang", "zh").lines().getFirst())
                .matches("类 +新增 +移除 +变更");
    }

    @Test
    void detailsTellEachThingAndEachValue() {
        assertThat(Shell.run("diff", older, newer, "--details", "--format", "csv")
                        .lines())
                .containsExactly(
                        HEADS,
                        "https://w3id.org/aigc/ns#Technique,,,added,新增,https://w3id.org/aigc/id/come,Come,新技术,,,,,,,,,",
                        "https://w3id.org/aigc/ns#Tool,,,removed,移除,https://w3id.org/aigc/id/gone,Gone,旧工具,,,,,,,,,",
                        "https://w3id.org/aigc/ns#Tool,,,changed,变更,https://w3id.org/aigc/id/sora,Sora 2,Sora,"
                                + "http://www.w3.org/2000/01/rdf-schema#label,,,Sora,,,Sora 2,,",
                        "https://w3id.org/aigc/ns#Tool,,,changed,变更,https://w3id.org/aigc/id/sora,Sora 2,Sora,"
                                + "https://w3id.org/aigc/ns#produces,,,,,,https://w3id.org/aigc/id/audio,sound,音频",
                        ",,,added,新增,https://w3id.org/aigc/id/audio,sound,音频,,,,,,,,,");
        assertThat(Shell.run("diff", older, newer, "--details", "--of", "技术", "--format", "json")
                        .out())
                .contains("\"https://w3id.org/aigc/id/come\"", "\"added\"")
                .doesNotContain("sora");
    }

    @Test
    void whatFollowsAndWhichGraphSaysItIsNoDifference() throws IOException {
        Path one = Files.writeString(folder.resolve("one.nq"), """
                <urn:a> <urn:p> <urn:b> <urn:g> .
                <urn:b> <urn:q> <urn:a> <https://w3id.org/aigc/graph/inferred> .
                """);
        Path other = Files.writeString(folder.resolve("other.nq"), "<urn:a> <urn:p> <urn:b> <urn:h> .\n");
        assertThat(Shell.run("diff", one.toString(), other.toString(), "--lang", "en")
                        .out())
                .isEqualTo("Nothing changed.\n");
    }

    @Test
    void aStoreIsComparedWithTheBundledGraph() {
        String store = folder.resolve("store").toString();
        Path file = Graphs.file(folder.resolve("mine.ttl"), """
                id:mine a aigc:Technique ; rdfs:label "mine"@en , "我的"@zh ; aigc:kindOf id:deep-learning ;
                  skos:definition "A technique of my own."@en , "我自己的技术。"@zh .
                """);
        assertThat(Shell.run("load", file.toString(), "--store", store).code()).isZero();
        assertThat(Shell.run("diff", store, "--details", "--format", "csv").lines())
                .containsExactly(
                        HEADS,
                        "https://w3id.org/aigc/ns#Technique,technique,技术,removed,移除,https://w3id.org/aigc/id/mine,mine,我的,,,,,,,,,");
    }

    @Test
    void wrongPlacesAndClassesAreToldInWords() {
        assertThat(Shell.run("diff", folder.resolve("absent.nq").toString(), "--lang", "en"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(1))
                .satisfies(ended -> assertThat(ended.err()).contains("There is no such file."));
        assertThat(Shell.run("diff", older, newer, "--of", "Tol", "--lang", "en"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains("no class called “Tol”", "Tool"));
        assertThat(Shell.run("diff", folder.toString(), "--lang", "en").code()).isEqualTo(2);
    }
}
