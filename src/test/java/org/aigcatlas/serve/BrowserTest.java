package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aigcatlas.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in a real browser. The pictures that it takes are for people to look at, in {@code target/pages}. */
class BrowserTest {
    private static final Path PICTURES = Path.of("target", "pages");
    /** So much of a page is pictured, in pixels; what comes below looks like what comes above. */
    private static final int TALLEST = 6400;

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Set<String> SEEN_TWICE = Set.of("start", "claim", "source", "refused", "concept", "vendor");
    static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("start", "/"),
            Map.entry("thing", "/doc/id/stable-diffusion"),
            Map.entry("claim", "/doc/claim/c067"),
            Map.entry("source", "/doc/source/article"),
            Map.entry("search", "/search?q=diffusion"),
            Map.entry("vocabulary", "/ns"),
            Map.entry("queries", "/queries"),
            Map.entry("query", "/queries/tools-for-task"),
            Map.entry("exports", "/export"),
            Map.entry("refused", "/queries/tools-by-vendor?vendor=OpenIA"),
            Map.entry("models", "/models"),
            Map.entry(
                    "compared",
                    "/queries/models?pick=model-gpt-5&pick=model-deepseek-r1&pick=model-claude-opus-4-5&sort=-context&min.context=100000"),
            Map.entry("vendor", "/doc/id/openai"),
            Map.entry("model", "/doc/id/model-gpt-5"),
            Map.entry("concept", "/doc/id/gan"),
            Map.entry(
                    "understood",
                    "/search?q=GAN%E5%92%8C%E6%89%A9%E6%95%A3%E6%A8%A1%E5%9E%8B%E7%9A%84%E5%8C%BA%E5%88%AB"),
            Map.entry("nothing", "/search?q=what+is+Flamink"),
            Map.entry("sparql", "/sparql"));

    private static final Map<String, Page> WINDOWS = new HashMap<>();

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    private static Chromium browser;

    @BeforeAll
    static void start() {
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            WINDOWS.clear();
            browser.close();
        }
    }

    /** A page as somebody sees it. */
    record View(String name, String path, String language, int width, int height, boolean isDark) {
        /** What is accessible in one language and width is so in the others, but for colours and sizes. */
        boolean isExamined() {
            return isDark || language.equals("en") == (width > 1000);
        }

        String window() {
            return language + "-" + width + (isDark ? "-dark" : "");
        }

        @Override
        public String toString() {
            return name + "-" + window();
        }
    }

    static Stream<View> views() {
        return PAGES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(page -> Stream.of("en", "zh")
                        .flatMap(language -> Stream.of(
                                new View(page.getKey(), page.getValue(), language, 1280, 900, false),
                                new View(page.getKey(), page.getValue(), language, 390, 844, false),
                                new View(page.getKey(), page.getValue(), language, 1280, 900, true))))
                // Colours are the same in either language.
                .filter(view -> !view.isDark() || view.language().equals("zh"))
                .filter(view -> view.isExamined() || !SEEN_TWICE.contains(view.name()));
    }

    /** Each window stays open from one of its pages to the next: opening one takes longer than most pages. */
    private static Page window(View view) {
        return WINDOWS.computeIfAbsent(view.window(), name -> {
            Page page =
                    browser.page(view.width(), view.height(), view.language().equals("zh") ? "zh-CN" : "en-GB");
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(view.isDark() ? ColorScheme.DARK : ColorScheme.LIGHT));
            return page;
        });
    }

    private static Page desktop(String language) {
        return window(new View("any", "/", language, 1280, 900, false));
    }

    private static String address(String path) {
        return server.address().resolve(path).toString();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aPageFitsIsAccessibleAndAsksNobodyElse(View view) {
        Page page = window(view);
        List<String> requests = Collections.synchronizedList(new ArrayList<>());
        List<String> errors = Collections.synchronizedList(new ArrayList<>());
        Consumer<Request> request = asked -> requests.add(asked.url());
        Consumer<String> error = errors::add;
        page.onRequest(request);
        page.onPageError(error);
        page.navigate(address(view.path()));
        if (view.name().equals("sparql")) {
            page.waitForSelector(".yasqe .CodeMirror");
        }
        picture(page, view);
        assertThat(page.locator("html").getAttribute("lang"))
                .isEqualTo(view.language().equals("zh") ? "zh-Hans" : "en");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("nothing sticks out at the side")
                .isLessThanOrEqualTo(0);
        if (view.isExamined()) {
            assertThat(grave(page, view)).isEmpty();
        }
        page.offRequest(request);
        page.offPageError(error);
        assertThat(requests)
                .isNotEmpty()
                .allMatch(url -> url.startsWith(server.address().toString()) || url.startsWith("data:"));
        assertThat(errors).isEmpty();
    }

    private static void picture(Page page, View view) {
        int height = (Integer) page.evaluate("document.documentElement.scrollHeight");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(view + ".png"))
                .setFullPage(true)
                .setClip(0, 0, view.width(), Math.min(height, TALLEST)));
    }

    static List<String> grave(Page page, Object view) {
        AxeRunOptions onlyFaults = new AxeRunOptions();
        onlyFaults.setResultTypes(List.of("violations"));
        // No page has frames; without legacy mode, axe opens another window to gather what each frame has.
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(onlyFaults)
                .analyze()
                .getViolations();
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
        Page page = desktop("zh");
        page.navigate(address("/"));
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

    @Test
    void namesAreSuggestedInTheForm() {
        Page page = desktop("en");
        page.navigate(address("/queries/tools-by-vendor"));
        Locator input = page.locator("input[name=vendor]");
        page.waitForResponse(
                response ->
                        response.url().contains("/suggest") && response.url().contains("q=open"),
                () -> {
                    input.fill("");
                    input.pressSequentially("open");
                });
        page.locator("datalist option[value=OpenAI]")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    @Test
    void anExampleRunsInTheEditorAndItsResultsLeadToPages() {
        Page page = desktop("en");
        page.navigate(address("/sparql"));
        page.waitForSelector(".yasqe .CodeMirror");
        page.locator("#examples").selectOption("tools-by-vendor");
        Locator link = page.locator(".yasr a.iri[href='/doc/id/chatgpt']").first();
        link.waitFor();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("sparql-answer.png")));
        assertThat(link.textContent()).contains("id:chatgpt");
    }

    @Test
    void theEditorSpeaksTheReadersLanguageAndItsExamplesAreFound() {
        Page page = desktop("zh");
        page.navigate(address("/sparql"));
        page.waitForSelector(".yasqe .CodeMirror");
        assertThat(page.locator(".yasqe_queryButton").getAttribute("title")).isEqualTo("运行查询");
        assertThat(page.locator("#examples optgroup").count()).isEqualTo(4);
        page.locator("#find-example").fill("哪家服务商那里最便宜");
        page.waitForFunction("document.getElementById('examples').value === 'cheapest-offerings'");
        page.locator(".yasr .dt-info").waitFor();
        assertThat(page.locator(".yasr .dt-info").textContent()).matches("第 \\d+ 至 \\d+ 行，共 \\d+ 行");
        assertThat(page.locator("#yasgui").innerText()).doesNotContain("Page size", "Response", "Showing");
    }

    @Test
    void modelsAreSortedFilteredAndComparedFromOnePage() {
        Page page = desktop("en");
        page.navigate(address("/models"));
        page.locator("details.tools summary")
                .filter(new Locator.FilterOptions().setHasText("Filter"))
                .click();
        page.locator("select[name='is.gives']").selectOption("image");
        page.locator("select[name=sort]").selectOption("outputUsdPerMillionTokens");
        page.locator("#table-tools button").click();
        page.waitForURL("**/queries/models?**");
        assertThat(page.url())
                .contains("is.gives=image", "sort=outputUsdPerMillionTokens")
                .doesNotContain("min.context");
        Locator boxes = page.locator("td.pick input");
        for (int i = 0; i < 3; i++) {
            boxes.nth(i).check();
        }
        page.locator("th button").click();
        page.waitForURL("**pick=**");
        assertThat(page.locator(".compared tr").first().locator("td").count()).isEqualTo(3);
        String shared = page.url();
        String compared = page.locator(".compared").innerText();
        page.navigate(shared);
        assertThat(page.locator(".compared").innerText()).isEqualTo(compared);
    }

    @Test
    void onAPhoneTheFirstAnswerIsInView() {
        Page page = window(new View("any", "/", "zh", 390, 844, false));
        for (String path :
                List.of("/models", "/queries/cheapest-offerings", "/doc/id/openai", "/search?q=cheapest+GPT-5")) {
            page.navigate(address(path));
            assertThat(page.locator("table.answer tbody tr").first().boundingBox().y)
                    .as(path)
                    .isLessThan(844);
        }
    }
}
