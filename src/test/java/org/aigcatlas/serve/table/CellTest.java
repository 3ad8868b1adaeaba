package org.aigcatlas.serve.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.aigcatlas.graph.Language;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;

/** What a reader sees in a cell. */
class CellTest {
    private static final Binding ROW = Rows.of(
                    "thing thing_en thing_zh takes_en takes_zh price none open",
                    "<https://w3id.org/aigc/id/baidu> | Baidu | 百度 | text, image | 文本、图像 | 2.50 | | true")
            .rows()
            .getFirst();

    @Test
    void aThingHasItsNameInTheReadersLanguageAndItsShortNameAsKey() {
        Cell cell = Cell.of(ROW, "thing");
        assertThat(cell.text(Language.EN)).isEqualTo("Baidu");
        assertThat(cell.text(Language.ZH)).isEqualTo("百度");
        assertThat(cell.key()).isEqualTo("baidu");
        assertThat(cell.number()).isEmpty();
    }

    @Test
    void namesAloneAreATextInBothLanguages() {
        Cell cell = Cell.of(ROW, "takes");
        assertThat(cell.text(Language.ZH)).isEqualTo("文本、图像");
        assertThat(cell.contains(Cell.folded("IMAGE"))).isTrue();
        assertThat(cell.contains("图像")).isTrue();
        assertThat(cell.contains("audio")).isFalse();
    }

    @Test
    void aNumberIsANumberAndWhatIsNotThereIsEmpty() {
        assertThat(Cell.of(ROW, "price").number()).contains(new BigDecimal("2.50"));
        assertThat(Cell.of(ROW, "open").number()).isEmpty();
        assertThat(Cell.of(ROW, "none").isEmpty()).isTrue();
        assertThat(Cell.of(ROW, "none").text(Language.EN)).isEmpty();
        assertThat(Cell.of(ROW, "price").isEmpty()).isFalse();
    }

    @Test
    void theNamesOfAThingAreOneColumnWithIt() {
        assertThat(Cell.columns(List.of("thing", "thing_en", "thing_zh", "takes_en", "takes_zh", "price", "x_en")))
                .containsExactly("thing", "takes", "price", "x_en");
    }
}
