package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aigcatlas.Atlas;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.option.LanguageSelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    private static final String SMALL = "around:chatgpt";

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    private static final Client client = server.client();

    static Stream<Format> formats() {
        return Exports.formats().stream();
    }

    private static String scope(Format format) {
        return format.name().equals("webvowl") ? "vocabulary" : SMALL;
    }

    private static byte[] file(String format, String scope, ExportOptions choices) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            server.atlas().export(format, scope, choices).write(out, done -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatIsAFileOfItsType(Format format) {
        String path = "/export/" + format.name() + "?scope=" + scope(format);
        assertThat(client.bytes(path)).isEqualTo(file(format.name(), scope(format), ExportOptions.USUAL));
        Client.Answer head = client.send("HEAD", path, "");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.type())
                .isEqualTo(
                        List.of("zip", "rt").contains(format.ending())
                                ? format.mediaType()
                                : format.mediaType() + ";charset=utf-8");
        assertThat(head.header("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"aigc-")
                .contains("." + format.ending() + "\"");
        Client.Answer again =
                client.get(path, "If-None-Match", head.header("ETag").orElseThrow());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void optionsAreThoseOfTheCommandLine() {
        assertThat(client.bytes("/export/graphml?scope=around:openai&lang=zh&evidence=rdf12&inferred=yes"))
                .isEqualTo(file(
                        "graphml",
                        "around:openai",
                        ExportOptions.USUAL
                                .with(LanguageSelection.ZH)
                                .with(EvidenceForm.RDF12)
                                .withInferred(true)));
        assertThat(client.bytes("/export/csv?scope=around:openai&bom=yes&evidence=&inferred="))
                .isEqualTo(file("csv", "around:openai", ExportOptions.USUAL.withByteOrderMark()));
        assertThat(client.get("/export/ntriples?scope=query:tool-map%3Fvendor%3DBaidu")
                        .body())
                .contains("<https://w3id.org/aigc/id/ernie-bot> <https://w3id.org/aigc/ns#madeBy>");
    }

    @Test
    void filesOfAFolderComeAsAnArchive() throws IOException {
        List<String> names = new ArrayList<>();
        byte[] archive = client.bytes("/export/obsidian?scope=" + SMALL + "&lang=zh");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("Index.md", "Tool/ChatGPT.md");
    }

    @Test
    void aNameInChineseIsTheFilesName() {
        assertThat(client.send("HEAD", "/export/turtle?scope=around:" + Client.encode("百度"), "")
                        .header("Content-Disposition"))
                .contains("attachment; filename=\"aigc-around-turtle.ttl\";"
                        + " filename*=UTF-8''aigc-around-%E7%99%BE%E5%BA%A6-turtle.ttl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | turtel                          | format   | turtle     | 没有名为“turtel”的导出格式",
                "404 | turtle/all                      | format   | turtle     | 没有名为“turtle/all”的导出格式",
                "400 | turtle?scope=concept            | scope    | concepts   | 不是一个范围",
                "400 | turtle?scope=around:ChatGTP     | scope    | ChatGPT    | 图谱中没有名为“ChatGTP”的事物",
                "400 | turtle?scope=around:ChatGPT:9   | scope    | 5          | 不是有效的步数",
                "400 | turtle?scope=graph:artcle       | scope    | article    | 没有名为“artcle”的图",
                "400 | turtle?scope=query:tool-mapp    | scope    | tool-map   | 没有名为“tool-mapp”的查询",
                "400 | turtle?scope=query:vendors      | scope    | tool-map   | 的结果是表格",
                "400 | turtle?scope=query:tool-map%3Fvendor%3DOpnai | scope | OpenAI | 没有名为“Opnai”",
                "400 | turtle?scope=all&scope=concepts | scope    | ''         | 只接受一个值",
                "400 | turtle?lang=fr                  | lang     | zh         | 不是“lang”的值",
                "400 | jsonld?evidence=rdf12           | evidence | reified    | 无法以“rdf12”的形式写明出处",
                "400 | turtle?evidence=maybe           | evidence | rdf12      | 不是“evidence”的值",
                "400 | turtle?inferred=perhaps         | inferred | no         | 不是“inferred”的值",
                "400 | turtle?bom=yes                  | bom      | bom        | 没有表格",
                "400 | turtle?scop=all                 | scop     | scope      | 导出没有参数“scop”",
                "400 | webvowl?scope=graph:article     | scope    | vocabulary | 没有可供 WebVOWL 绘制的类",
            })
    void aWrongRequestIsAProblemThatNamesTheParameterAndTheNearest(
            int status, String path, String parameter, String nearest, String inChinese) {
        Client.Answer answer = client.get("/export/" + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.header("Content-Disposition")).isEmpty();
        JsonObject error = JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .getAsJsonArray("errors")
                .get(0)
                .getAsJsonObject();
        assertThat(error.get("parameter").getAsString()).isEqualTo(parameter);
        assertThat(error.toString()).contains(nearest);
        assertThat(client.get("/export/" + path, "Accept-Language", "zh-CN").body())
                .contains(inChinese);
    }

    @Test
    void whatTakesTooLongIsStoppedAndSaysSo() {
        try (Atlas own = Atlas.open();
                AtlasServer hasty =
                        AtlasServer.start(own, ServerSettings.DEFAULT.onPort(0).within(Duration.ofMillis(1), 10))) {
            Client.Answer answer = new Client(hasty.address()).get("/export/turtle");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("took longer than 0.001 s");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thePageOffersEveryFormatAndScope(String language) {
        String page =
                client.get("/export?lang=" + language, "Accept", "text/html").body();
        formats().forEach(format -> assertThat(page)
                .contains("<code>" + format.name() + "</code>")
                .contains(
                        language.equals("en") ? format.use().en() : format.use().zh()));
        assertThat(page).contains("/export/webvowl?scope=vocabulary").contains("around:ChatGPT:2");
        assertThat(client.get("/", "Accept", "text/html").body()).contains("href=\"/export\"");
    }

    @Test
    void theListTellsProgramsTheSame() {
        JsonObject list = JsonParser.parseString(client.get("/export").body()).getAsJsonObject();
        assertThat(list.getAsJsonArray("formats").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .map(format -> format.get("name").getAsString()))
                .containsExactlyElementsOf(formats().map(Format::name).toList());
        assertThat(list.getAsJsonArray("formats")
                        .get(0)
                        .getAsJsonObject()
                        .get("href")
                        .getAsString())
                .isEqualTo(server.address() + "export/turtle");
        assertThat(list.getAsJsonArray("scopes")).hasSize(8);
    }

    @Test
    void theFormLeadsToTheFile() {
        assertThat(client.get("/export?format=gexf&scope=around%3A%E7%99%BE%E5%BA%A6&lang=both&evidence=")
                        .header("Location"))
                .contains("/export/gexf?scope=around%3A%E7%99%BE%E5%BA%A6&lang=both");
    }

    @Test
    void aThingsPageLeadsToItsSurroundings() {
        String page = client.get("/doc/id/chatgpt", "Accept", "text/html").body();
        assertThat(page).contains("<a href=\"/export/gexf?scope=around%3Aid%3Achatgpt\">Gephi</a>");
        assertThat(client.get("/export/dot?scope=around%3Aid%3Achatgpt").body()).contains("\"chatgpt\" -> \"openai\"");
    }

    @Test
    void behindAProxyEveryLinkBeginsThere() {
        URI base = URI.create("https://example.org/aigc/");
        try (Atlas own = Atlas.open();
                AtlasServer behind =
                        AtlasServer.start(own, ServerSettings.DEFAULT.onPort(0).behind(base))) {
            Client there = new Client(behind.address());
            assertThat(there.get("/export", "Accept", "text/html").body())
                    .contains("action=\"/aigc/export\"")
                    .contains("href=\"/aigc/export/gexf?scope=concepts\"");
            assertThat(there.get("/export").body()).contains("https://example.org/aigc/export/gexf");
            assertThat(there.get("/export?format=gexf").header("Location")).contains("/aigc/export/gexf");
        }
    }

    @Test
    void aRemoteServiceIsExportedTheSame() {
        try (Atlas remote = Atlas.connect(server.address().resolve("/sparql"));
                AtlasServer second = AtlasServer.start(remote, ServerSettings.DEFAULT.onPort(0))) {
            Client other = new Client(second.address());
            for (String format : List.of("turtle", "gexf", "csv", "html")) {
                String path = "/export/" + format + "?scope=" + SMALL;
                assertThat(other.bytes(path)).as(format).isEqualTo(client.bytes(path));
            }
            // Its lines stand in the order in which they are read, of which SPARQL promises nothing.
            String lines = "/export/nquads?scope=" + SMALL;
            assertThat(other.get(lines).body().lines().sorted())
                    .containsExactlyElementsOf(
                            client.get(lines).body().lines().sorted().toList());
        }
    }
}
