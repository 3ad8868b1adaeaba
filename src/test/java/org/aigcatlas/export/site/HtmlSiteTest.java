package org.aigcatlas.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Chromium;
import org.aigcatlas.Graphs;
import org.aigcatlas.export.Diagrams;
import org.aigcatlas.export.Exported;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages on a plain file server and without any, in a real browser. */
class HtmlSiteTest {
    /** Follows every address of every page from the first one on, and tells what it met. */
    private static final String CRAWL = """
            async () => {
              const root = new URL('.', location.href).href;
              const seen = new Map();
              const todo = [location.href];
              const broken = [];
              while (todo.length > 0) {
                const address = todo.pop();
                if (seen.has(address)) continue;
                const answer = await fetch(address);
                seen.set(address, answer.headers.get('content-type') || '');
                if (!answer.ok) broken.push(address);
                if (!answer.ok || !address.endsWith('.html')) continue;
                const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                for (const link of page.querySelectorAll('[href], [src]')) {
                  const given = link.getAttribute('href') || link.getAttribute('src');
                  if (/^[a-z]+:/i.test(given)) continue;
                  const next = new URL(given, address);
                  next.hash = '';
                  if (given.startsWith('/') || !next.href.startsWith(root)) broken.push(given);
                  else todo.push(next.href);
                }
              }
              return JSON.stringify({ seen: [...seen.keys()].map((one) => one.slice(root.length)), broken });
            }""";

    private record Met(List<String> seen, List<String> broken) {}

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Path site;

    @BeforeAll
    static void export() {
        chromium = Chromium.start();
        site = folder.resolve("concepts");
        Exported.atlas().export("html", "concepts", ExportOptions.USUAL).write(site, done -> {});
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Stream<String> scopes() {
        return Exported.SCOPES.stream();
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void everyLinkResolvesOnAPlainFileServer(String scope) throws IOException {
        Path published = folder.resolve("site" + Exported.SCOPES.indexOf(scope));
        Exported.atlas().export("html", scope, ExportOptions.USUAL).write(published, done -> {});
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                published,
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        try (Page page = chromium.page();
                Stream<Path> files = Files.walk(published)) {
            page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/index.html");
            Met met = new Gson().fromJson((String) page.evaluate(CRAWL), Met.class);
            assertThat(met.broken()).isEmpty();
            assertThat(met.seen())
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> published.relativize(file).toString())
                            .toList());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void pagesWorkFromTheFolderItself() {
        List<String> faults = new ArrayList<>();
        try (Page page = chromium.page()) {
            page.onConsoleMessage(message -> faults.add(message.text()));
            page.onRequestFailed(request -> faults.add(request.url()));
            page.navigate(site.resolve("index.html").toUri().toString());
            page.click("a:text-is('tool · 工具')");
            page.click("a:text-is('ChatGPT')");
            assertThat(page.title()).isEqualTo("ChatGPT · AIGC Atlas · AIGC 图谱");
            assertThat(page.innerText("main"))
                    .contains("is made by · 开发方为", "large language model · 大语言模型", "OpenAI 推出的聊天助手");
            assertThat(page.innerText(".evidence")).contains("ChatGPT 出自 OpenAI", "accepted · 公认");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.columns')).display"))
                    .isEqualTo("grid");
            page.click(".relations a:text-is('OpenAI')");
            assertThat(page.innerText("main")).contains("is made by this · 开发方为 → 本项", "ChatGPT");
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theDataOfAThingLiesBesideItsPage() throws IOException {
        Graph triples = Exported.triples(Files.readString(site.resolve("thing/chatgpt.ttl")), Lang.TURTLE);
        assertThat(triples.contains(Exported.fact("chatgpt", "madeBy", "openai")))
                .isTrue();
        assertThat(triples.contains(Exported.fact("openai", "made", "chatgpt"))).isFalse();
    }

    @Test
    void everyThingHasAPage() throws IOException {
        Path plain = folder.resolve("plain");
        Exported.atlas()
                .export("html", "concepts", ExportOptions.USUAL.with(EvidenceForm.NONE))
                .write(plain, done -> {});
        try (Stream<Path> pages = Files.list(plain.resolve("thing"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".html")))
                    .hasSize(new Diagrams("concepts").nodes());
        }
    }

    @Test
    void nothingThatTheGraphSaysIsRunOrFollowed() throws IOException {
        Path odd = folder.resolve("odd");
        try (Atlas atlas = Atlas.inMemory()) {
            Graphs.put((LocalStore) atlas.store(), "test", """
                    id:evil a aigc:Tool ; rdfs:label "<script>alert(1)</script>"@en ;
                      skos:definition "<img src=x onerror=alert(1)>"@en ; aigc:homepage <javascript:alert(1)> ;
                      aigc:remark "\\" onload='x' &amp;"@en .
                    """);
            atlas.export("html", "all", ExportOptions.USUAL).write(odd, done -> {});
        }
        String page = Files.readString(odd.resolve("thing/evil.html"));
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<script", "<img", "href=\"javascript");
    }

    @Test
    void chineseAloneIsChinese() throws IOException {
        Path chinese = folder.resolve("zh");
        Exported.atlas()
                .export("html", "around:chatgpt", ExportOptions.USUAL.with(LanguageSelection.ZH))
                .write(chinese, done -> {});
        assertThat(Files.readString(chinese.resolve("thing/chatgpt.html")))
                .contains("<html lang=\"zh-Hans\">", ">开发方为<", ">大语言模型<")
                .doesNotContain("is made by", "Relations");
    }
}
