package org.aigcatlas.serve.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.aigcatlas.graph.Language;
import org.aigcatlas.query.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The pictures that tables make. */
class ChartTest {
    private static final Answer.Rows PRICES = Rows.of(
            "provider provider_en provider_zh outputUsdPerMillionTokens",
            "<https://w3id.org/aigc/id/a> | Dear <&> Co | 贵 | 10.0",
            "<https://w3id.org/aigc/id/b> | Cheap | 便宜 | 0.5",
            "<https://w3id.org/aigc/id/c> | Unknown | 不明 | ");
    private static final Answer.Rows MODELS = Rows.of(
            "model vendor released context outputUsdPerMillionTokens",
            "one | Alpha | 2025-01-31 | 1000 | 1.5",
            "two | Alpha | 2025-03 | 1000000 | 60",
            "three | Beta | 2025-04-01 | 32768 | 0.02",
            "four | Beta | 2024 | 8192 | 0",
            "five | | 2025-12-24 | | 7.0");

    record Drawn(Chart chart, Answer.Rows rows, Language language) {}

    static Stream<Drawn> drawn() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        new Drawn(Chart.PRICES, PRICES, language),
                        new Drawn(Chart.CONTEXT, MODELS, language),
                        new Drawn(Chart.TIMELINE, MODELS, language),
                        new Drawn(Chart.PRICES, Rows.of("provider outputUsdPerMillionTokens"), language),
                        new Drawn(Chart.CONTEXT, Rows.of("model context outputUsdPerMillionTokens"), language),
                        new Drawn(Chart.TIMELINE, Rows.of("model vendor released"), language)));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg, String tag) {
        NodeList nodes = svg.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void everyChartIsWellFormedAndToldInTheReadersLanguage(Drawn drawn) throws Exception {
        String text = drawn.chart().svg(drawn.rows(), drawn.language());
        Document svg = parsed(text);
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(texts(svg, "title")).first().isEqualTo(drawn.chart().title().in(drawn.language()));
        assertThat(texts(svg, "desc")).containsExactly(drawn.chart().described(drawn.rows(), drawn.language()));
        assertThat(text).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain("null");
    }

    @Test
    void aTableMakesTheChartsThatItsColumnsAreFor() {
        assertThat(Chart.of(PRICES.columns())).containsExactly(Chart.PRICES);
        assertThat(Chart.of(MODELS.columns())).containsExactly(Chart.CONTEXT, Chart.TIMELINE);
        assertThat(Chart.of(List.of("model", "released"))).isEmpty();
        assertThat(Chart.named("prices")).contains(Chart.PRICES);
        assertThat(Chart.named("pie")).isEmpty();
    }

    @Test
    void aBarStandsForEachPriceThatIsKnownTheLowestFirst() throws Exception {
        Document svg = parsed(Chart.PRICES.svg(PRICES, Language.EN));
        assertThat(texts(svg, "text")).containsExactly("Cheap", "$0.5", "Dear <&> Co", "$10");
        NodeList bars = svg.getElementsByTagName("rect");
        double cheap = Double.parseDouble(
                bars.item(0).getAttributes().getNamedItem("width").getNodeValue());
        double dear = Double.parseDouble(
                bars.item(1).getAttributes().getNamedItem("width").getNodeValue());
        assertThat(dear / cheap).isBetween(19.5, 20.5);
        assertThat(Chart.PRICES.described(PRICES, Language.EN))
                .isEqualTo("2 offerings, from $0.5 to $10 for a million tokens out");
        assertThat(Chart.PRICES.described(PRICES, Language.ZH)).isEqualTo("共 2 项服务，每百万输出 token 的价格从 $0.5 到 $10");
    }

    @Test
    void aDotStandsForEachModelWithBothNumbersAboveZero() throws Exception {
        Document svg = parsed(Chart.CONTEXT.svg(MODELS, Language.EN));
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(texts(svg, "title")).contains("one", "two", "three").doesNotContain("four", "five");
        assertThat(Chart.CONTEXT.described(MODELS, Language.EN))
                .isEqualTo("3 models: context of 1,000 to 1,000,000 tokens, $0.02 to $60 for a million tokens out");
    }

    @Test
    void aColumnStandsForEachQuarter() throws Exception {
        Document svg = parsed(Chart.TIMELINE.svg(MODELS, Language.EN));
        assertThat(texts(svg, "title"))
                .contains("2025 Q1: 2", "2025 Q2: 1", "2025 Q4: 1")
                .doesNotContain("2024");
        assertThat(texts(svg, "text")).contains("Alpha", "Beta", "others");
        assertThat(Chart.TIMELINE.described(MODELS, Language.EN))
                .isEqualTo("4 models from 2025 Q1 to 2025 Q4; most by Alpha 2, Beta 1");
    }

    @Test
    void aMakersColourIsThatOfTheLegendAndNobodyIsOtherWhereAllAreNamed() throws Exception {
        Answer.Rows named = Rows.of(
                "model vendor released",
                "one | Alpha | 2025-01-01",
                "two | Alpha | 2025-02-01",
                "three | Beta | 2025-05-01");
        Document svg = parsed(Chart.TIMELINE.svg(named, Language.EN));
        assertThat(texts(svg, "text")).contains("Alpha", "Beta").doesNotContain("others");
        NodeList boxes = svg.getElementsByTagName("rect");
        assertThat(IntStream.range(0, boxes.getLength()).mapToObj(i -> boxes.item(i)
                        .getAttributes()
                        .getNamedItem("fill")
                        .getNodeValue()))
                .containsExactly("#1f5a55", "#c46a1b", "#1f5a55", "#c46a1b");
    }
}
