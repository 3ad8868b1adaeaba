package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.aigcatlas.cli.Shell.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What went wrong is told in the language that is asked for, with the exit code of its kind. */
class ExecutionErrorHandlerTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "query tools-by-vendr             | aigc: 没有名为“tools-by-vendr”的查询。最接近的有：tools-by-vendor",
                "query qqqq                       | aigc: 没有名为“qqqq”的查询。查询列表中有全部名称。",
                "query tools-by-vendor -p vendor  | aigc: -p vendor：参数由名称和值组成。请写成 -p vendor=OpenAI 的形式。",
                "query tools-by-vendor -p vendor=ChatGPT | aigc: vendor：图谱中有“ChatGPT”，但它不是厂商。",
                "show Midjourny                   | 最接近的有：Midjourney",
                "sparql SELECT                    | aigc: 第 1 行第 6 列：不是 SPARQL：查询在此提前结束；此处可以是变量（?x）、“(”、“*”、DISTINCT 或 REDUCED。",
                "sparql -f nowhere.rq             | aigc: nowhere.rq：没有这个文件。请检查路径。",
                "stats --endpoint x               | aigc: “x”不是 SPARQL 服务的地址。",
                "show ChatGPT --store nowhere     | aigc: --store：nowhere 处没有存储。",
                "load x.ttl                       | aigc: --store：缺少载入的目标。请用 --store DIR 指定存储，或用 --endpoint URL 指定服务。",
                "load x.ttl --store s --graph a,b | aigc: --graph：“a,b”既不是 IRI，也不是简称。",
                "export --format grafml           | aigc: format：没有名为“grafml”的导出格式。最接近的有：graphml",
                "show                             | aigc: 缺少必需的参数：THING。",
                "serch                            | aigc: 无法识别的参数：serch。",
                "stats --nope                     | aigc: 没有这个选项：--nope。",
                "stats --by clas                  | aigc: 命令有误：",
            })
    void aWrongCommandIsToldInChinese(String words, String said) {
        Ended ended = Shell.run((words + " --lang zh").split(" +"));
        assertThat(ended.err()).contains(said);
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void badDataEndsWithOne() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.ttl"), "<a> <b> .\n");
        Ended ended =
                Shell.run("load", bad.toString(), "--store", folder.resolve("s").toString(), "--lang", "zh");
        assertThat(ended.err()).contains("bad.ttl:1:", "语法有误：", "请改正该行；文件内容一概未写入。");
        assertThat(ended.code()).isEqualTo(1);
        Ended absent =
                Shell.run("load", "none.ttl", "--store", folder.resolve("s").toString(), "--lang", "zh");
        assertThat(absent.err()).contains("none.ttl：没有这个文件。请检查路径。");
        assertThat(absent.code()).isEqualTo(1);
    }
}
