package org.aigcatlas.serve.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.query.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parameters of an address make of a table. */
class TableViewTest {
    private static final Answer.Rows MODELS = Rows.of(
            "model model_en model_zh price context released",
            "<https://w3id.org/aigc/id/a> | Alpha | 阿尔法 | 10.0 | 8192 | 2025-08-07",
            "<https://w3id.org/aigc/id/b> | Beta | 贝塔 | 2.5 | 1000000 | 2025-06",
            "<https://w3id.org/aigc/id/c> | Gamma | 高斯 |  | 128000 | 2024-11-20",
            "<https://w3id.org/aigc/id/d> | Delta | 德尔塔 | 0.30 | 32768 | ",
            "<https://w3id.org/aigc/id/e> | Epsilon | 伊普西隆 | 25 | | 2026-01");

    private static Map<String, List<String>> parameters(String text) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String part : text.split("&", -1)) {
            parameters.put(part.replaceFirst("=.*", ""), List.of(part.replaceFirst("[^=]*=", "")));
        }
        return parameters;
    }

    private static Answer.Rows seen(String parameters) {
        return TableView.of(parameters(parameters)).on(MODELS, Language.EN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sort=price; Delta Beta Alpha Epsilon Gamma",
                "sort=-price; Epsilon Alpha Beta Delta Gamma",
                "sort=context; Alpha Delta Gamma Beta Epsilon",
                "sort=-context; Beta Gamma Delta Alpha Epsilon",
                "sort=model; Alpha Beta Delta Epsilon Gamma",
                "sort=-released; Epsilon Alpha Beta Gamma Delta",
                "min.price=2.5; Alpha Beta Epsilon",
                "max.price=2.50; Beta Delta",
                "min.context=100000&max.context=200000; Gamma",
                "min.released=2025-06-15; Alpha Epsilon",
                "max.released=2025-06; Beta Gamma",
                "min.released=2025&max.released=2025; Alpha Beta",
                "is.model=ALPH; Alpha",
                "is.model=塔; Beta Delta",
                "is.released=2025&sort=price; Beta Alpha",
                "max.price=1&sort=; Delta",
            })
    void rowsAreThoseThatAreWantedInTheOrderThatIsWanted(String parameters, String models) {
        assertThat(Rows.column(seen(parameters), "model")).containsExactly(models.split(" "));
    }

    @Test
    void chosenColumnsStandInTheOrderInWhichTheyWereChosenWithTheirNames() {
        assertThat(seen("columns=price,model").columns()).containsExactly("price", "model", "model_en", "model_zh");
        assertThat(TableView.of(Map.of("columns", List.of("released", "context")))
                        .on(MODELS, Language.EN)
                        .columns())
                .containsExactly("released", "context");
    }

    @Test
    void rowsCanBeChosenByAColumnThatIsNotShown() {
        Answer.Rows seen = seen("columns=model&min.price=10&sort=-price");
        assertThat(seen.columns()).containsExactly("model", "model_en", "model_zh");
        assertThat(Rows.column(seen, "model")).containsExactly("Epsilon", "Alpha");
    }

    @ParameterizedTest
    @CsvSource({"sort=-prise", "is.prise=1", "min.prise=1", "max.prise=1", "columns=prise"})
    void anUnknownColumnIsToldWithTheNearest(String parameters) {
        assertThatThrownBy(() -> seen(parameters)).isInstanceOfSatisfying(AtlasException.class, e -> {
            assertThat(e.problems().getFirst().code()).isEqualTo(ProblemCode.TABLE_COLUMN_UNKNOWN);
            assertThat(e.problems().getFirst().nearest()).contains("price");
        });
    }

    @Test
    void aNumberIsAskedForWhereTheColumnHoldsNumbers() {
        assertThatThrownBy(() -> seen("min.price=cheap"))
                .isInstanceOfSatisfying(
                        AtlasException.class,
                        e -> assertThat(e.problems().getFirst().code()).isEqualTo(ProblemCode.TABLE_BOUND_MALFORMED))
                .hasMessageContaining("cheap");
    }

    @Test
    void numbersStandBeforeTextsAndWhatIsEmptyIsLastBothWaysRound() {
        Answer.Rows mixed = Rows.of("x", "ten", "9", "", "10", "eight");
        assertThat(Rows.column(TableView.of(parameters("sort=x")).on(mixed, Language.EN), "x"))
                .containsExactly("9", "10", "eight", "ten", "");
        assertThat(Rows.column(TableView.of(parameters("sort=-x")).on(mixed, Language.EN), "x"))
                .containsExactly("ten", "eight", "10", "9", "");
    }

    @Test
    void chineseNamesAreSortedByTheirSounds() {
        Answer.Rows seen = TableView.of(parameters("sort=model")).on(MODELS, Language.ZH);
        // ā, bèi, dé, gāo, yī
        assertThat(seen.rows().stream()
                        .map(row -> Cell.of(row, "model").text(Language.ZH))
                        .toList())
                .containsExactly("阿尔法", "贝塔", "德尔塔", "高斯", "伊普西隆");
    }

    @Test
    void anAddressTellsAViewAndTheViewTheAddress() {
        Map<String, List<String>> asked = Map.of(
                "sort", List.of("-price"),
                "is.model", List.of("a"),
                "min.price", List.of("1"),
                "max.price", List.of("9"),
                "columns", List.of("model,price"),
                "pick", List.of("a", "b"));
        assertThat(TableView.of(asked).parameters()).isEqualTo(asked);
        assertThat(asked.keySet()).allMatch(TableView::isOurs);
        assertThat(TableView.isOurs("vendor")).isFalse();
    }

    @Test
    void aHeadSortsTheSmallestFirstAndThenTheOtherWayRound() {
        TableView plain = TableView.of(Map.of());
        assertThat(plain.sortedBy("price").parameters()).containsEntry("sort", List.of("price"));
        assertThat(plain.sortedBy("price").sortedBy("price").parameters()).containsEntry("sort", List.of("-price"));
        assertThat(plain.sortedBy("price").sortedBy("model").parameters()).containsEntry("sort", List.of("model"));
    }

    @Test
    void aTableOfAllOfferingsIsFilteredAtOnce() {
        Answer.Rows many = Rows.of(
                "model price",
                IntStream.range(0, 5276)
                        .mapToObj(i -> "model " + i + " | " + i * 7 % 5276 + ".5")
                        .toArray(String[]::new));
        TableView view = TableView.of(parameters("min.price=1000&is.model=7&sort=-price"));
        Answer.Rows seen = view.on(many, Language.EN);
        double milliseconds = IntStream.range(0, 5)
                .mapToDouble(round -> {
                    long began = System.nanoTime();
                    view.on(many, Language.EN);
                    return (System.nanoTime() - began) / 1e6;
                })
                .min()
                .orElseThrow();
        System.out.printf(
                "5276 rows filtered to %d and sorted in %.1f ms%n", seen.rows().size(), milliseconds);
        assertThat(milliseconds).isLessThan(100);
        assertThat(Rows.column(seen, "model")).isNotEmpty().allMatch(name -> name.contains("7"));
    }
}
