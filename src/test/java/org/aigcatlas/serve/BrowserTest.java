package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Outside;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in a real browser. The pictures that it takes are for people to look at, in {@code target/pages}. */
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Set<String> SEEN_TWICE = Set.of("start", "claim", "source", "refused");
    private static final Map<String, String> PAGES = Map.of(
            "start", "/",
            "thing", "/doc/id/stable-diffusion",
            "claim", "/doc/claim/c067",
            "source", "/doc/source/article",
            "vocabulary", "/ns",
            "queries", "/queries",
            "query", "/queries/tools-for-task",
            "exports", "/export",
            "refused", "/queries/tools-by-vendor?vendor=OpenIA",
            "sparql", "/sparql");

    private static Atlas atlas;
    private static AtlasServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Outside.needs(CHROMIUM);
        atlas = Atlas.open();
        server = AtlasServer.start(atlas, Settings.DEFAULT.onPort(0));
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            browser.close();
            playwright.close();
            server.close();
            atlas.close();
        }
    }

    /** A page as somebody sees it. */
    record View(String name, String path, String language, int width, int height) {
        /** What is accessible in one language and width is so in the others, but for colours and sizes. */
        boolean isExamined() {
            return language.equals("en") == (width > 1000);
        }

        @Override
        public String toString() {
            return name + "-" + language + "-" + width;
        }
    }

    static Stream<View> views() {
        return PAGES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(page -> Stream.of("en", "zh")
                        .flatMap(language -> Stream.of(
                                new View(page.getKey(), page.getValue(), language, 1280, 900),
                                new View(page.getKey(), page.getValue(), language, 390, 844))))
                .filter(view -> view.isExamined() || !SEEN_TWICE.contains(view.name()));
    }

    private static BrowserContext context(View view) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(view.width(), view.height())
                .setLocale(view.language().equals("zh") ? "zh-CN" : "en-GB"));
    }

    @ParameterizedTest
    @MethodSource("views")
    void aPageFitsIsAccessibleAndAsksNobodyElse(View view) {
        try (BrowserContext context = context(view)) {
            Page page = context.newPage();
            List<String> requests = Collections.synchronizedList(new ArrayList<>());
            List<String> errors = Collections.synchronizedList(new ArrayList<>());
            page.onRequest(request -> requests.add(request.url()));
            page.onPageError(errors::add);
            page.navigate(server.address().resolve(view.path()).toString());
            page.waitForLoadState();
            if (view.name().equals("sparql")) {
                page.waitForSelector(".yasqe .CodeMirror");
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "pages", view + ".png"))
                    .setFullPage(true));
            assertThat(page.locator("html").getAttribute("lang"))
                    .isEqualTo(view.language().equals("zh") ? "zh-Hans" : "en");
            assertThat(requests)
                    .allMatch(url -> url.startsWith(server.address().toString()) || url.startsWith("data:"));
            assertThat(errors).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as("nothing sticks out at the side")
                    .isLessThanOrEqualTo(0);
            if (view.isExamined()) {
                assertThat(grave(page, view)).isEmpty();
            }
        }
    }

    private static List<String> grave(Page page, View view) {
        AxeBuilder axe = new AxeBuilder(page);
        List<Rule> violations = axe.analyze().getViolations();
        return violations.stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> view + ": " + rule.getId() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .toList();
    }

    @Test
    void aQuestionIsAskedOnTheStartPageAndTheAnswerLeadsToPages() {
        try (BrowserContext context = context(new View("start", "/", "zh", 1280, 900))) {
            Page page = context.newPage();
            page.navigate(server.address().toString());
            Locator card = page.locator("details.card").filter(new Locator.FilterOptions().setHasText("这家厂商有哪些工具"));
            card.locator("summary").click();
            card.locator("input[name=vendor]").fill("百度");
            card.locator("button").click();
            Locator link = card.locator("table a").filter(new Locator.FilterOptions().setHasText("文心一格"));
            link.waitFor();
            link.click();
            page.waitForURL("**/doc/id/**");
            assertThat(page.locator("h1").textContent()).isEqualTo("文心一格");
        }
    }

    @Test
    void namesAreSuggestedInTheForm() {
        try (BrowserContext context = context(new View("query", "/", "en", 1280, 900))) {
            Page page = context.newPage();
            page.navigate(server.address().resolve("/queries/tools-by-vendor").toString());
            Locator input = page.locator("input[name=vendor]");
            page.waitForResponse(
                    response -> response.url().contains("/suggest")
                            && response.url().contains("q=open"),
                    () -> {
                        input.fill("");
                        input.pressSequentially("open");
                    });
            page.locator("datalist option[value=OpenAI]")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
    }

    @Test
    void anExampleRunsInTheEditorAndItsResultsLeadToPages() {
        try (BrowserContext context = context(new View("sparql", "/sparql", "en", 1280, 900))) {
            Page page = context.newPage();
            page.navigate(server.address().resolve("/sparql").toString());
            page.waitForSelector(".yasqe .CodeMirror");
            page.locator("#examples").selectOption("tools-by-vendor");
            Locator link = page.locator(".yasr a.iri[href='/doc/id/chatgpt']").first();
            link.waitFor();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pages", "sparql-answer.png")));
            assertThat(link.textContent()).contains("id:chatgpt");
        }
    }
}
