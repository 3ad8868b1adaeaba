package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aigcatlas.Graphs;
import org.aigcatlas.cli.Shell.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is loaded by others' names, and what is said of names that are none. */
class NamesOfOthersTest {
    @TempDir
    Path folder;

    private String store = "";

    @BeforeEach
    void place() {
        store = folder.resolve("store").toString();
    }

    private String file(String body) {
        return Graphs.file(folder.resolve("mine.ttl"), body).toString();
    }

    private static String tool(String names) {
        return """
                id:sora a aigc:Tool ; %s ;
                  skos:definition "OpenAI's tool that makes videos."@en , "OpenAI 的视频生成工具。"@zh ;
                  aigc:instanceOf id:aigc-application ; aigc:madeBy id:openai ; aigc:produces id:video .
                """.formatted(names);
    }

    /** The prefixes that every file of the tests begins with stand on a line each. */
    private static int line(int ofBody) {
        return (int) Graphs.turtle("").lines().count() + ofBody;
    }

    @Test
    void whatIsNoNameIsPassedOverWithARemark() {
        String file = file("""
                id:lamp rdfs:label <https://example.org/lamp> ,
                    "Lamp"@en ;
                  skos:prefLabel "\\t "@fr .
                """);
        Ended checked = Shell.run("validate", file, "--lang", "en");
        assertThat(checked.code()).isZero();
        assertThat(checked.out())
                .contains("Remark: " + file + ":" + line(1)
                        + ": id:lamp: rdfs:label <https://example.org/lamp> is no text and is passed over.")
                .contains("Remark: " + file + ":" + line(3) + ": id:lamp: skos:prefLabel is an empty text")
                .contains("The graph is clean.");
        Ended loaded = Shell.run("load", file, "--store", store, "--lang", "zh");
        assertThat(loaded.code()).isZero();
        assertThat(loaded.err()).contains("提示：" + file + ":" + line(1)).contains("不是文本，已略过");
        assertThat(Shell.run("show", "Lamp", "--store", store, "--lang", "en").lines())
                .startsWith("Lamp", "https://w3id.org/aigc/id/lamp");
    }

    @Test
    void oneLanguageAtSeveralPlacesIsTaken() {
        String file = file(tool("rdfs:label \"Sora\"@en , \"Sora UK\"@en-GB , \"索拉\"@zh , \"蘇拉\"@zh-TW"));
        Ended loaded = Shell.run("load", file, "--store", store, "--lang", "en");
        assertThat(loaded.err()).contains("Published");
        assertThat(Shell.run("show", "sora", "--store", store, "--lang", "zh").lines())
                .startsWith("索拉  Sora")
                .contains("又称：Sora UK、蘇拉");
        assertThat(Shell.run("show", "蘇拉", "--store", store, "--lang", "en").lines())
                .startsWith("Sora  索拉");
    }

    @Test
    void twoLabelsInOneLanguageAreNotTaken() {
        Ended checked =
                Shell.run("validate", file(tool("rdfs:label \"Sora\"@en , \"Sora 1\"@en , \"索拉\"@zh")), "--lang", "en");
        assertThat(checked.code()).isOne();
        assertThat(checked.out())
                .contains(
                        "It has two labels in one language: keep one as rdfs:label, and write the other as skos:altLabel.");
    }

    @Test
    void answersNameWhatIsCalledSoElsewhere() {
        Shell.run("load", file(tool("rdfs:label \"Sora UK\"@en-GB , \"索拉\"@zh-Hans")), "--store", store);
        assertThat(Shell.run("query", "tools-by-vendor", "-p", "vendor=OpenAI", "--format", "csv", "--store", store)
                        .lines())
                .contains("https://w3id.org/aigc/id/sora,Sora UK,索拉");
    }
}
