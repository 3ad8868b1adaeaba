package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aigcatlas.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The jobs of {@code docs/jobs.md} that are done in a browser, step by step as somebody does them. */
class BrowserJobsTest {
    private static final String SEARCH = "form.find input[name=q]";
    private static final String ANSWER = ".understood";
    private static final String ROWS = "table.answer tbody tr";
    private static final Pattern NODE = Pattern.compile("<node id=\"([^\"]+)\"");
    private static final Map<Window, Page> PAGES = new HashMap<>();

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    private static Chromium browser;

    /** Somebody's window and language. */
    private enum Window {
        ENGLISH(1280, 900, "en-GB"),
        CHINESE(1280, 900, "zh-CN"),
        PHONE(390, 844, "zh-CN");

        private final int width;
        private final int height;
        private final String locale;

        Window(int width, int height, String locale) {
            this.width = width;
            this.height = height;
            this.locale = locale;
        }

        String pick(String en, String zh) {
            return this == ENGLISH ? en : zh;
        }
    }

    @BeforeAll
    static void start() {
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            PAGES.clear();
            browser.close();
        }
    }

    private static Visitor visitor(Window window) {
        return new Visitor(
                PAGES.computeIfAbsent(window, one -> browser.page(one.width, one.height, one.locale)),
                server.address());
    }

    private static Locator named(Page page, String selector, String text) {
        return page.locator(selector).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** {@return what stands in the columns of this head, row by row} */
    private static List<String> column(Page page, String head) {
        List<String> heads = page.locator("table.answer thead th").allInnerTexts();
        int index = IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).replace('\n', ' ').startsWith(head))
                .findFirst()
                .orElseThrow(() -> new AssertionError(head + " is not among " + heads));
        return page.locator(ROWS + " td:nth-child(" + (index + 1) + ")").allInnerTexts();
    }

    private static List<BigDecimal> numbers(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace(",", "").strip())
                .filter(cell -> !cell.isEmpty())
                .map(BigDecimal::new)
                .toList();
    }

    @Test
    void theArticleIsReadWithItsTermsAtHand() {
        Visitor visitor = visitor(Window.ENGLISH)
                .opens("/")
                .follows(named(visitor(Window.ENGLISH).page(), "main a", "The article"));
        Page page = visitor.page();
        assertThat(page.locator("main").innerText()).contains("Section 1.3", "Section 7.5");
        visitor.follows("ul.said a[href*='/doc/id/generator']").hasDone(1);
        assertThat(page.locator("h1").innerText()).isEqualTo("generator");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHINESE", "PHONE"})
    void whatAGanIsIsAskedInChinese(Window window) {
        Visitor visitor = visitor(window).opens("/").types(SEARCH, "什么是GAN").enters(SEARCH);
        Locator answer = visitor.page().locator(ANSWER);
        assertThat(answer.innerText()).contains("生成式对抗网络", "机器学习");
        assertThat(answer.boundingBox().y).as("in view").isLessThan(window.height);
        assertThat(visitor.page().locator("#main").innerText()).contains("生成器");
        visitor.hasDone(2);
    }

    @Test
    void twoToolsAreToldApart() {
        Visitor visitor = visitor(Window.CHINESE)
                .opens("/")
                .types(SEARCH, "ChatGPT和文心一言的区别")
                .enters(SEARCH);
        assertThat(visitor.page().locator(ANSWER).innerText()).contains("ChatGPT", "文心一言", "基于");
        visitor.follows(ANSWER + " a[href*='/queries/side-by-side']").hasDone(3);
        assertThat(visitor.page().locator("#result").innerText()).contains("OpenAI", "百度", "写作辅助");
    }

    @Test
    void whyIsAskedOnThePageOfAThing() {
        Visitor visitor = visitor(Window.ENGLISH)
                .opens("/")
                .types(SEARCH, "ChatGPT")
                .enters(SEARCH)
                .follows("#main a[href*='/doc/id/chatgpt']")
                .follows("a.follows[href*='relation=uses'][href*='object=neural-network']");
        Page page = visitor.page();
        assertThat(page.locator("h1").innerText()).isEqualTo("ChatGPT uses neural network");
        assertThat(page.locator(".proof .rule").count()).isPositive();
        assertThat(page.locator(".proof a[href*='/doc/claim/']").count()).isPositive();
        visitor.hasDone(4);
    }

    @ParameterizedTest
    @EnumSource(Window.class)
    void theTourIsTaken(Window window) {
        Visitor visitor = visitor(window).opens("/");
        Page page = visitor.page();
        visitor.follows(named(page, "main a", window.pick("The tour", "导览")));
        drawn(page);
        List<String> sections = new ArrayList<>();
        Runnable seen = () -> {
            String step = window.pick("Step " + (sections.size() + 1) + " of 10", "第 " + (sections.size() + 1) + " 步");
            named(page, "#tour .eyebrow", step).waitFor();
            sections.add(page.locator("#tour .place a").first().innerText());
        };
        seen.run();
        visitor.clicksEach(named(page, "#tour a", window.pick("Next", "下一步")), 9, seen)
                .hasDone(5);
        assertThat(sections).hasSize(10).allSatisfy(section -> assertThat(section)
                .isNotBlank());
    }

    @Test
    void theCheapestPlaceIsFound() {
        Visitor visitor = visitor(Window.ENGLISH)
                .opens("/")
                .types(SEARCH, "cheapest Claude Opus 4.5")
                .enters(SEARCH);
        List<BigDecimal> prices = numbers(column(visitor.page(), "input price"));
        assertThat(prices).isSorted();
        assertThat(prices.getFirst()).isPositive();
        visitor.hasDone(6);
    }

    @Test
    void aPriceIsFoundWithItsUnit() {
        Visitor visitor = visitor(Window.ENGLISH)
                .opens("/")
                .types(SEARCH, "what does GPT-5.4 cost")
                .enters(SEARCH);
        assertThat(visitor.page().locator(ROWS).first().innerText())
                .contains("OpenAI", "openai/gpt-5.4", "input price", "2.5", "million tokens");
        visitor.hasDone(7);
    }

    private static Visitor atTheTable(Window window) {
        Visitor visitor = visitor(window).opens("/");
        return visitor.follows(named(visitor.page(), "main a", window.pick("All models", "模型总表")));
    }

    private static Visitor show(Visitor visitor) {
        return visitor.follows("#table-tools > button[type=submit]");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "PHONE"})
    void modelsAreSortedByPriceAndThoseThatGiveImagesKept(Window window) {
        Visitor visitor = atTheTable(window);
        Page page = visitor.page();
        visitor.clicks(named(page, "summary", window.pick("Filter, sort", "筛选、排序")))
                .chooses("#is-gives", window.pick("image", "图像"))
                .chooses("#is-open", "true")
                .chooses("#table-sort", "outputUsdPerMillionTokens");
        show(visitor).hasDone(8);
        List<String> models = column(page, window.pick("model", "模型"));
        assertThat(models).isNotEmpty();
        assertThat(column(page, window.pick("gives", "输出模态")))
                .hasSameSizeAs(models)
                .allSatisfy(gives -> assertThat(gives).contains(window.pick("image", "图像")));
        assertThat(column(page, window.pick("open", "开放权重"))).containsOnly(window.pick("yes", "是"));
        List<String> prices = column(page, window.pick("output price", "输出价"));
        assertThat(numbers(prices)).isNotEmpty().isSorted();
        assertThat(prices.subList(0, numbers(prices).size()))
                .as("unknown ones come last")
                .noneMatch(String::isBlank);
        String csv = page.locator(".forms a")
                .filter(new Locator.FilterOptions().setHasText("CSV"))
                .first()
                .getAttribute("href");
        assertThat(server.client().get(csv).body().lines())
                .as("just these rows")
                .hasSize(models.size() + 1);
        Page shared = browser.page(window.width, window.height, window.locale);
        shared.navigate(page.url());
        assertThat(column(shared, window.pick("model", "模型")))
                .as("a shared address shows the same")
                .isEqualTo(models);
        shared.close();
    }

    @Test
    void newModelsAreFoundByTheirDay() {
        Visitor visitor = atTheTable(Window.ENGLISH);
        Page page = visitor.page();
        visitor.clicks(named(page, "summary", "Filter, sort")).types("#min-released", "2026-06-15");
        show(visitor).hasDone(9);
        assertThat(column(page, "released")).isNotEmpty().allSatisfy(day -> assertThat(day)
                .isGreaterThanOrEqualTo("2026-06-15"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "CHINESE"})
    void threeModelsAreCompared(Window window) {
        Visitor visitor = atTheTable(window);
        Page page = visitor.page();
        Locator boxes = page.locator(ROWS + " input[name=pick]");
        List<String> picked = IntStream.range(0, 3)
                .mapToObj(i ->
                        page.locator(ROWS + " a[href*='/doc/id/model-']").nth(i).innerText())
                .toList();
        for (int i = 0; i < 3; i++) {
            visitor.ticks(boxes.nth(i));
        }
        visitor.follows(named(page, "button", window.pick("Compare", "比较"))).hasDone(10);
        assertThat(page.locator(".compared tr").first().locator("td").allInnerTexts())
                .hasSize(3)
                .allMatch(name -> picked.stream().anyMatch(name::contains));
    }

    @Test
    void theViewIsOpenedInGephi() throws IOException {
        Visitor visitor = visitor(Window.ENGLISH)
                .opens("/id/chatgpt")
                .clicks("details.map-piece summary")
                .follows("details.map-piece a[href*='/map?']");
        Page page = visitor.page();
        drawn(page);
        Set<String> shown = things(page);
        Download file = visitor.downloads(page.locator("#map-forms a[href*='/export/gexf']"));
        visitor.hasDone(11);
        Set<String> exported = NODE.matcher(Files.readString(file.path()))
                .results()
                .map(node -> node.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(exported).contains("chatgpt", "openai").isEqualTo(shown);
    }

    private static void drawn(Page page) {
        page.locator("#map[data-drawn]").waitFor();
    }

    /** {@return the short names of the things on a map, bundles of things apart} */
    private static Set<String> things(Page page) {
        return page.locator("#map-list .map-things > li[data-id]").all().stream()
                .map(entry -> entry.getAttribute("data-id"))
                .filter(id -> !id.contains("~"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "CHINESE"})
    void howTwoThingsAreConnectedIsFoundAndProven(Window window) {
        Visitor visitor = visitor(window).opens("/map");
        Page page = visitor.page();
        drawn(page);
        visitor.types("#map-from", "Midjourney")
                .types("#map-to", "OpenAI")
                .follows(named(page, "form button", window.pick("Connect", "找联系")));
        assertThat(things(page)).contains("midjourney", "openai");
        Page shared = browser.page(window.width, window.height, window.locale);
        shared.navigate(page.url());
        assertThat(things(shared)).as("a shared address shows the same").isEqualTo(things(page));
        shared.close();
        visitor.follows(named(page, "a", window.pick("Show what follows, too", "一并显示推断出的事实")))
                .follows("#map-list a.follows")
                .hasDone(15);
        page.waitForURL("**/why?**");
        assertThat(page.locator(".proof .fact").first().innerText()).isNotBlank();
        assertThat(page.locator(".proof a[href*='/doc/claim/']").count()).isPositive();
    }

    @Test
    void aPropertyIsLookedUp() {
        Visitor visitor = visitor(Window.ENGLISH)
                .opens("/")
                .types(SEARCH, "is made by")
                .enters(SEARCH)
                .follows("#main a[href*='#madeBy']");
        Locator term = visitor.page().locator("#madeBy");
        assertThat(term.innerText()).contains("is made by", "开发方为", "The object made the subject.");
        Page page = visitor.page();
        page.waitForCondition(() ->
                (boolean) page.evaluate("document.querySelector('#madeBy').getBoundingClientRect().top < innerHeight"));
        visitor.hasDone(21);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "PHONE"})
    void aNameOfTheDayLeadsToItsFamilyAndOneThatNobodyKnowsToWhatToTry(Window window) {
        Page page =
                visitor(window).opens("/").types(SEARCH, "豆包").enters(SEARCH).page();
        assertThat(page.locator("#main").innerText()).contains(window.pick("Doubao Seed family", "豆包系列"));
        visitor(window).opens("/").types(SEARCH, "zzzqqq").enters(SEARCH);
        assertThat(page.locator("#main").innerText())
                .contains(window.pick("Nothing in the atlas has that name.", "图谱中没有这个名称。"));
        assertThat(page.locator("#main a[href*='/search?q=']").count())
                .as("questions to try")
                .isPositive();
        assertThat(page.locator("#main a[href*='/map']").count()).as("the map").isPositive();
    }

    @Test
    void aQuestionIsAskedAndFollowedByKeyboardAlone() {
        Page page = visitor(Window.ENGLISH).opens("/").page();
        tabTo(page, SEARCH);
        page.keyboard().type("what is a GAN");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?**");
        tabTo(page, "#main a[href*='/doc/id/gan']");
        page.keyboard().press("Enter");
        page.waitForURL("**/doc/id/gan**");
        assertThat(page.locator("h1").innerText()).isEqualTo("generative adversarial network");
    }

    @Test
    void theMapIsWalkedByKeyboardAlone() {
        Page page = visitor(Window.ENGLISH).opens("/map").page();
        drawn(page);
        Set<String> before = things(page);
        tabTo(page, "#map");
        page.keyboard().press("ArrowRight");
        page.locator("#map-details h2").waitFor();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !things(page).equals(before));
        assertThat(page.url()).contains("things=");
        assertThat(things(page)).containsAll(before);
    }

    /** Presses Tab until something has the focus, as somebody does who has no mouse. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("what => document.activeElement.matches(what)", selector)) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by Tab");
    }
}
