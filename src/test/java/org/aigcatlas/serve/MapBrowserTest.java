package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map in a real browser, as people use it. The pictures that it takes are in {@code target/pages}. */
class MapBrowserTest {
    private static final Path PICTURES = Path.of("target", "pages");
    private static final String ARTICLE = "/map?things=";

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    /** A vendor of 300 models, of which 280 are of 14 families. */
    @RegisterExtension
    private static final RunningAtlas large = RunningAtlas.holding(models());

    private static Chromium browser;

    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Page> opened = new ArrayList<>();

    private static String models() {
        StringBuilder models = new StringBuilder("""
                aigc:madeBy a owl:ObjectProperty . aigc:ofFamily a owl:ObjectProperty .
                id:lab a aigc:Vendor ; rdfs:label "Lab"@en , "实验室"@zh .
                """);
        for (int i = 0; i < 300; i++) {
            models.append("id:m%03d a aigc:Model ; rdfs:label \"M%03d\"@en ; aigc:madeBy id:lab .\n".formatted(i, i));
            if (i < 280) {
                models.append(
                        "id:m%03d aigc:ofFamily id:f%02d . id:f%02d a aigc:ModelFamily ; rdfs:label \"F%02d\"@en .\n"
                                .formatted(i, i % 14, i % 14, i % 14));
            }
        }
        return models.toString();
    }

    @BeforeAll
    static void start() {
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingWentWrong() {
        opened.forEach(Page::close);
        assertThat(errors).isEmpty();
        assertThat(requests)
                .isNotEmpty()
                .allMatch(url -> url.startsWith("http://127.0.0.1:") || url.startsWith("blob:"));
    }

    private Page open(RunningAtlas from, String path, int width, String language) {
        Page page = browser.page(width, width > 1000 ? 900 : 844, language.equals("zh") ? "zh-CN" : "en-GB");
        opened.add(page);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(from.address().resolve(path).toString());
        drawn(page);
        return page;
    }

    private Page open(String path) {
        return open(server, path, 1280, "en");
    }

    private static void drawn(Page page) {
        page.waitForSelector("#map[data-drawn]");
    }

    private static Object map(Page page, String script) {
        return page.evaluate("(() => { const cy = document.querySelector('#map').map; return " + script + "; })()");
    }

    private static void until(Page page, String script) {
        page.waitForFunction("() => { const cy = document.querySelector('#map').map; return " + script + "; }");
    }

    private static String has(String id) {
        return "cy.getElementById('" + id + "').nonempty()";
    }

    private static void pick(Page page, String id) {
        map(page, "(cy.elements(':selected').unselect(), cy.getElementById('" + id + "').select(), 1)");
    }

    private static String details(Page page) {
        return page.locator("#map-details").textContent();
    }

    @ParameterizedTest
    @CsvSource({"en, AI-generated content", "zh, 人工智能生成内容"})
    void itOpensWithAigcInTheMiddle(String language, String name) {
        Page page = open(server, "/map", 1280, language);
        assertThat(map(page, "cy.getElementById('aigc').data('name')")).isEqualTo(name);
        assertThat((Boolean) map(page, """
                (() => {
                  const { x, y } = cy.getElementById('aigc').renderedPosition();
                  return Math.abs(x / cy.width() - 0.5) < 0.25 && Math.abs(y / cy.height() - 0.5) < 0.25;
                })()""")).isTrue();
        assertThat((Integer) map(page, "cy.nodes().filter((node) => node.renderedPosition().x < 0).length"))
                .isZero();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("map-" + language + ".png")));
    }

    private static Locator tools(Page page) {
        return page.locator("#map-legend label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^tool")))
                .locator("input");
    }

    @Test
    void theLegendFilters() {
        Page page = open("/map");
        until(page, "cy.getElementById('chatgpt').visible()");
        tools(page).uncheck();
        until(page, "!cy.getElementById('chatgpt').visible() && cy.getElementById('openai').visible()");
        tools(page).check();
        until(page, "cy.getElementById('chatgpt').visible()");
    }

    @Test
    void aVendorOfThreeHundredModelsUnfoldsByFamilyInOneRequest() {
        Page page = open(large, ARTICLE + "lab", 1280, "en");
        requests.clear();
        pick(page, "lab");
        page.locator("#map-details button:has-text('Open what is near')").click();
        until(page, "cy.nodes().length > 1");
        assertThat(requests).hasSize(1);
        assertThat(map(page, "cy.nodes('[models > 0]').length")).isEqualTo(14);
        assertThat(map(page, "cy.getElementById('f03').data('models')")).isEqualTo(20);
        assertThat(map(page, "cy.getElementById('lab~Model').data('bundle')")).isEqualTo(20);
        assertThat(page.locator("#map-list").textContent()).contains("F03", "20 ×");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("map-vendor.png")));
    }

    @Test
    void whatIsDoneIsUndoneAndNothingBeforeTheMap() {
        Page page = open(ARTICLE + "openai");
        assertThat(page.locator("[data-do=undo]").isDisabled()).isTrue();
        pick(page, "openai");
        page.locator("#map-details button:has-text('Open what is near')").click();
        until(page, has("chatgpt"));
        page.locator("[data-do=undo]").click();
        until(page, "!" + has("chatgpt"));
        assertThat(page.locator("[data-do=undo]").isDisabled()).isTrue();
        assertThat(page.url()).endsWith(ARTICLE + "openai");
    }

    @Test
    void allOfItCanBeDoneByKeyboard() {
        Page page = open(ARTICLE + "chatgpt,openai,midjourney");
        page.locator("#map").focus();
        page.keyboard().press("ArrowRight");
        until(page, "cy.nodes(':selected').length === 1");
        String first = (String) map(page, "cy.nodes(':selected').id()");
        assertThat(details(page)).contains((String) map(page, "cy.nodes(':selected').data('name')"));
        page.keyboard().press("Delete");
        until(page, "!cy.getElementById('" + first + "').nonempty()");
        page.keyboard().press("Control+z");
        until(page, "cy.getElementById('" + first + "').nonempty()");
        double zoom = ((Number) map(page, "cy.zoom()")).doubleValue();
        page.keyboard().press("+");
        assertThat(((Number) map(page, "cy.zoom()")).doubleValue()).isGreaterThan(zoom);
        page.keyboard().press("-");
        page.keyboard().press("-");
        assertThat(((Number) map(page, "cy.zoom()")).doubleValue()).isLessThan(zoom);
        page.keyboard().press("0");
        pick(page, "openai");
        page.keyboard().press("Enter");
        until(page, "cy.nodes().length > 10");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("map");
    }

    @Test
    void theWayBetweenTwoPickedThingsComesOntoTheMap() {
        Page page = open(ARTICLE + "midjourney,baidu");
        assertThat((Integer) map(page, "cy.edges().length")).isZero();
        map(page, "(cy.getElementById('midjourney').select(), cy.getElementById('baidu').select(), 1)");
        page.locator("#map-details button:has-text('How is it connected with Midjourney')")
                .click();
        until(page, has("wenxin-yige") + " && " + has("text-to-image"));
        assertThat(page.url()).contains("wenxin-yige");
    }

    @Test
    void theSecondThingMayBePickedAfterwardsAlsoByKeyboard() {
        Page page = open(ARTICLE + "midjourney,baidu");
        pick(page, "midjourney");
        page.locator("#map").focus();
        page.keyboard().press("c");
        assertThat(details(page)).contains("Midjourney is to be connected with");
        pick(page, "baidu");
        page.keyboard().press("Enter");
        until(page, has("wenxin-yige"));
    }

    @Test
    void theFormFindsTheWayToo() {
        Page page = open("/map?things=");
        page.locator("#map-from").fill("Midjourney");
        page.locator("#map-to").fill("百度");
        page.locator("form[data-map=connect] button").click();
        until(page, has("wenxin-yige"));
        page.locator("#map-add").fill("OpenAI");
        page.locator("form[data-map=add] button").click();
        until(page, has("openai"));
    }

    @Test
    void anUnknownNameIsToldOnThePage() {
        Page page = open(ARTICLE + "openai");
        page.locator("#map-add").fill("ChatGTP");
        page.locator("form[data-map=add] button").click();
        page.waitForSelector("#map-details .problem");
        assertThat(details(page)).contains("ChatGTP", "ChatGPT");
        errors.removeIf(error -> error.contains("400"));
    }

    @Test
    void theAddressHoldsTheState() {
        Page page = open(ARTICLE + "openai");
        pick(page, "openai");
        page.locator("#map-details button:has-text('Open what is near')").click();
        until(page, has("chatgpt"));
        page.locator("#map-inferred a").click();
        page.waitForURL("**inferred=yes**");
        Object shown = map(page, "cy.elements().map((one) => one.id()).sort().join('|')");
        page.reload();
        drawn(page);
        assertThat(map(page, "cy.elements().map((one) => one.id()).sort().join('|')"))
                .isEqualTo(shown);
        page.locator("a.language").click();
        page.waitForURL("**lang=zh**");
        drawn(page);
        assertThat(map(page, "cy.elements().map((one) => one.id()).sort().join('|')"))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTourHasTenStepsEachWithItsSection(String language) {
        Page page = open(server, "/map", 1280, language);
        page.locator("[data-tour='1']").click();
        List<String> sections = new ArrayList<>();
        for (int step = 1; step <= 10; step++) {
            page.waitForURL("**tour=" + step + "*");
            page.locator(".tour .eyebrow:has-text('"
                            + (language.equals("zh") ? "第 " + step + " 步" : "Step " + step + " of 10") + "')")
                    .waitFor();
            sections.add(page.locator(".tour .place a").getAttribute("href"));
            assertThat((Integer) map(page, "cy.nodes().not('.faint').length")).isBetween(2, 12);
            if (step == 2) {
                page.screenshot(
                        new Page.ScreenshotOptions().setPath(PICTURES.resolve("map-tour-" + language + ".png")));
            }
            if (step < 10) {
                page.locator(".tour a.button").click();
            }
        }
        assertThat(sections).doesNotHaveDuplicates().allMatch(link -> link.contains("/doc/source/article"));
        page.locator("[data-tour='']").click();
        page.waitForSelector(".tour-start");
        assertThat((Integer) map(page, "cy.elements('.faint').length")).isZero();
    }

    @Test
    void anEdgeTellsWhoSaysSoAndAnInferredOneOpensItsProof() {
        Page page = open(ARTICLE + "chatgpt,openai,neural-network,gan,artificial-intelligence&inferred=yes");
        pick(page, "chatgpt aigc:madeBy openai");
        assertThat(details(page)).contains("OpenAI developed ChatGPT.", "7.1", "accepted");
        pick(page, "artificial-intelligence aigc:uses gan");
        assertThat(details(page)).contains("loose", "not a pillar of all AI");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("map-evidence.png")));
        pick(page, "chatgpt aigc:uses neural-network");
        assertThat(details(page)).contains("follows from other facts by a rule");
        page.locator("#map-details a:has-text('Why does this hold?')").click();
        page.waitForURL("**/why?subject=chatgpt**");
        assertThat(page.locator("h1").textContent()).isEqualTo("ChatGPT uses neural network");
        assertThat(page.locator(".proof .rule").count()).isPositive();
    }

    @Test
    void aThingTellsItsLinesInWordsAsTheListBesideDoes() {
        Page page = open(ARTICLE + "chatgpt,openai");
        pick(page, "chatgpt");
        assertThat(page.locator("#map-details .map-lines").textContent()).contains("ChatGPT is made by OpenAI", "7.1");
        assertThat(page.locator("#map-list .at").textContent()).contains("ChatGPT");
        page.locator("#map-details .map-lines button").first().click();
        assertThat(details(page)).contains("OpenAI developed ChatGPT.");
        assertThat(page.locator("#map-list").textContent()).contains("is made by", "OpenAI", "7.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void onAPhoneTheListIsInViewAndNothingSticksOut(String language) {
        Page page = open(server, "/map", 390, language);
        assertThat(page.locator("#map-list li").first().boundingBox().y).isLessThan(844);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
        assertThat(BrowserTest.grave(page, "map on a phone " + language)).isEmpty();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("map-phone-" + language + ".png")));
    }

    static Stream<Arguments> views() {
        return Stream.of("en", "zh").flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .map(scheme -> Arguments.of(language, scheme)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everybodyCanUseIt(String language, ColorScheme scheme) {
        Page page = open(server, "/map?tour=3", 1280, language);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(BrowserTest.grave(page, "map " + language + " " + scheme)).isEmpty();
        page.navigate(server.address()
                .resolve("/why?subject=ChatGPT&relation=uses&object=neural%20network")
                .toString());
        assertThat(BrowserTest.grave(page, "why " + language + " " + scheme)).isEmpty();
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve("why-" + language + "-" + scheme + ".png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void aPictureCanBeTaken(String form) throws IOException {
        Page page = open(ARTICLE + "chatgpt,openai");
        Download picture = page.waitForDownload(
                () -> page.locator("[data-do=" + form + "]").click());
        assertThat(picture.suggestedFilename()).isEqualTo("aigc-map." + form);
        String text = new String(Files.readAllBytes(picture.path()), StandardCharsets.ISO_8859_1);
        assertThat(text).contains(form.equals("svg") ? "<svg" : "PNG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/queries/tool-map", "/queries/how-connected", "/doc/id/chatgpt"})
    void whatIsAGraphIsDrawnWhereItStands(String path) {
        Page page = browser.page(1280, 900, "en-GB");
        opened.add(page);
        page.onPageError(errors::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(server.address().resolve(path).toString());
        if (path.startsWith("/doc")) {
            page.locator(".map-piece summary").click();
        }
        page.waitForSelector(".map-piece .piece canvas");
        assertThat(page.locator(".map-piece a:has-text('map')").getAttribute("href"))
                .startsWith("/map?");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve("piece" + path.replace('/', '-') + ".png")));
    }

    @Test
    void theEditorDrawsWhatConstructGives() {
        Page page = browser.page(1280, 900, "en-GB");
        opened.add(page);
        page.onPageError(errors::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(server.address().resolve("/sparql").toString());
        page.waitForSelector(".yasqe .CodeMirror");
        page.locator("#examples").selectOption("tool-map");
        page.waitForSelector(".yasr .piece canvas");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("sparql-drawing.png")));
        page.locator("#examples").selectOption("tools-by-vendor");
        page.waitForSelector(".yasr a.iri[href='/doc/id/chatgpt']");
    }
}
