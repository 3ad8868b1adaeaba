package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be answered is told in the reader's language, with a code that stays. */
class ProblemsTest {
    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    private static final Client client = server.client();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nothing?lang=zh | 404 | address.empty | “/nothing”处没有内容。 | 首页列有各个入口。",
                "/queries/nope?lang=zh | 404 | query.unknown | 没有名为“nope”的查询。 | 。",
                "/queries/tools-by-vendr?lang=zh | 404 | query.unknown | 没有名为“tools-by-vendr”的查询。 | 最接近的有：tools-by-vendor",
                "/doc/id/chatgtp?lang=zh | 404 | address.thing-unknown | 图谱中没有“/id/chatgtp”。 | 最接近的有：chatgpt",
                "/queries/tools-by-vendor?vendor=Openaii&lang=zh | 400 | thing.unknown | 图谱中没有名为“Openaii”的厂商。 | 最接近的有：OpenAI",
                "/queries/tools-by-vendor?vendr=x&lang=zh | 400 | query.parameter-unknown | 没有参数“vendr”。 | 最接近的有：vendor",
                "/export/nope?lang=zh | 404 | export.format-unknown | 没有名为“nope”的导出格式。 | 。",
                "/export/turtle?scope=query:nope&lang=zh | 400 | query.unknown | 没有名为“nope”的查询。 | 。",
                "/doc?iri=x&lang=zh | 400 | iri.relative | “x”不是完整的 IRI。 | 请写出完整的 IRI",
                "/assets/nope.js?lang=zh | 404 | address.file-absent | 没有文件“nope.js”。 | 。",
                "/sparql?query=SELECT&lang=zh | 400 | query.malformed | 不是 SPARQL：查询在此提前结束； | 变量（?x）",
            })
    void aProblemIsToldInChinese(String path, int status, String code, String cause, String mend) {
        Client.Answer problem = client.get(path, "Accept", "application/problem+json, application/json;q=0.9");
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type()).startsWith("application/problem+json");
        JsonObject document = JsonParser.parseString(problem.body()).getAsJsonObject();
        assertThat(document.get("code").getAsString()).isEqualTo(code);
        assertThat(document.get("status").getAsInt()).isEqualTo(status);
        assertThat(document.get("title").getAsString()).isEqualTo(status == 404 ? "未找到" : "请求有误");
        assertThat(document.get("detail").getAsString()).contains(cause, mend);
        JsonObject entry = document.getAsJsonArray("errors").get(0).getAsJsonObject();
        assertThat(entry.get("code").getAsString()).isEqualTo(code);
        assertThat(entry.get("detail").getAsString()).contains(cause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nothing?lang=zh | “/nothing”处没有内容。 | 首页列有各个入口。",
                "/queries/tools-by-vendr?lang=zh | 没有名为“tools-by-vendr”的查询。 | 最接近的有：tools-by-vendor",
                "/doc/id/chatgtp?lang=zh | 图谱中没有“/id/chatgtp”。 | 最接近的有：chatgpt"
            })
    void aPageTellsItInChinese(String path, String cause, String mend) {
        Client.Answer page = client.get(path, "Accept", "text/html");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("lang=\"zh-Hans\"", "图谱中没有", cause, mend);
        assertThat(page.body()).doesNotContain("There is no", "Nearest:");
    }

    @Test
    void theBrowsersLanguageCountsWhereTheAddressLeavesItOpen() {
        Client.Answer chinese = client.get(
                "/nothing", "Accept", "application/problem+json", "Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8");
        assertThat(chinese.body()).contains("“/nothing”处没有内容。");
        Client.Answer english = client.get("/nothing", "Accept", "application/problem+json");
        assertThat(english.body()).contains("There is nothing at “/nothing”.");
    }
}
