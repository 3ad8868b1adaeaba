package org.aigcatlas.export.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.Chromium;
import org.aigcatlas.export.Diagrams;
import org.aigcatlas.export.Exported;
import org.aigcatlas.store.Bundled;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mermaid draws it in a browser, as it comes. */
class MermaidTest {
    private static final String MERMAID = "META-INF/resources/webjars/mermaid/11.14.0/dist";

    /** Draws a chart and gives the texts of its nodes and of its edges, or what went wrong. */
    private static final String DRAW = """
            async ({ chart, settings }) => {
              mermaid.initialize({ startOnLoad: false, maxEdges: 500, maxTextSize: 50000, ...settings });
              try {
                document.body.innerHTML = (await mermaid.render('chart', chart)).svg;
              } catch (error) {
                return JSON.stringify({ nodes: [], edges: [], links: 0, fault: String(error) });
              }
              const texts = (selector) => [...document.querySelectorAll(selector)].map((one) => one.innerText);
              return JSON.stringify({
                nodes: texts('g.node .nodeLabel'),
                edges: texts('g.edgeLabel .edgeLabel p'),
                links: document.querySelectorAll('path.flowchart-link').length,
                fault: '',
              });
            }""";

    private static Chromium chromium;
    private static Page page;

    private record Drawn(List<String> nodes, List<String> edges, int links, String fault) {}

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        page = chromium.page();
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(Bundled.text(MERMAID, "mermaid.min.js")));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Drawn drawn(String chart) {
        Map<String, Object> arguments = Map.of("chart", chart, "settings", raised(chart));
        return new Gson().fromJson((String) page.evaluate(DRAW, arguments), Drawn.class);
    }

    private static Stream<String> scopes() {
        return Exported.SCOPES.stream();
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void everyThingAndRelationIsDrawn(String scope) {
        Drawn drawn = drawn(Exported.text("mermaid", scope));
        Diagrams expected = new Diagrams(scope);
        assertThat(drawn.fault()).isEmpty();
        assertThat(drawn.nodes()).hasSize(expected.nodes());
        expected.assertEdges(drawn.links());
    }

    @Test
    void namesAreInBothLanguages() {
        Drawn drawn = drawn(Exported.text("mermaid", "around:chatgpt"));
        assertThat(drawn.nodes()).contains("ChatGPT", "OpenAI", "large language model\n大语言模型");
        assertThat(drawn.edges()).contains("is made by · 开发方为", "is an instance of · 所属种类为");
    }

    @Test
    void anyNameIsDrawnAsItIs() {
        Drawn drawn = drawn(Diagrams.awkward("mermaid"));
        assertThat(drawn.fault()).isEmpty();
        assertThat(drawn.nodes())
                .containsExactlyInAnyOrder(Diagrams.AWKWARD + "\n恶“名”（一）：《end》", "class", "a-b", "a.b");
    }

    @Test
    void beyondItsLimitTheChartSaysHowToRaiseIt() {
        String chart = Diagrams.large("mermaid", 501);
        assertThat(fault(chart, Map.of())).contains("Edge limit exceeded");
        assertThat(fault(chart, raised(chart))).isEmpty();
        String small = Diagrams.large("mermaid", 500);
        assertThat(raised(small)).isEmpty();
        assertThat(fault(small, Map.of())).isEmpty();
    }

    @Test
    void aLongTextSaysSoTooAndAShortOneDoesNot() {
        String all = Exported.text("mermaid", "all");
        assertThat(all.length()).isGreaterThan(50_000);
        assertThat(raised(all)).containsKey("maxTextSize");
        assertThat(raised(Exported.text("mermaid", "concepts"))).isEmpty();
    }

    /** {@return what the chart says that its page has to set} */
    private static Map<String, Object> raised(String chart) {
        Matcher limit = Pattern.compile("maxEdges: (\\d+), maxTextSize: (\\d+)").matcher(chart);
        return limit.find()
                ? Map.of("maxEdges", Integer.parseInt(limit.group(1)), "maxTextSize", Integer.parseInt(limit.group(2)))
                : Map.of();
    }

    /** {@return what is wrong with a chart; empty where nothing is} */
    private static String fault(String chart, Map<String, Object> settings) {
        return (String) page.evaluate("""
                async ({ chart, settings }) => {
                  mermaid.initialize({ startOnLoad: false, maxEdges: 500, ...settings });
                  return mermaid.parse(chart).then(() => '', (error) => String(error));
                }""", Map.of("chart", chart, "settings", settings));
    }
}
