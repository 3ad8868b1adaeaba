package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.junit.jupiter.api.Test;

class RecordMapperTest {
    /** Every type that a row may hold. */
    record Row(
            Named tool,
            Text definition,
            Optional<Named> maker,
            Optional<Text> remark,
            int models,
            BigDecimal price,
            LocalDate since,
            boolean open,
            String code) {}

    record Ask(String one, Optional<String> maybe, List<String> many) implements Question<Row> {
        @Override
        public Class<Row> row() {
            return Row.class;
        }
    }

    private static List<Row> read(String values) {
        try (Atlas atlas = Atlas.inMemory()) {
            return RecordMapper.read(
                    (Answer.Rows) atlas.sparql("SELECT * { VALUES (?tool ?tool_en ?tool_zh ?definition_en"
                            + " ?definition_zh ?maker ?maker_en ?remark_zh ?models ?price ?since ?open ?code) {"
                            + values
                            + "} }"),
                    Row.class);
        }
    }

    @Test
    void eachColumnBecomesWhatTheRecordAsksFor() {
        assertThat(read("(id:ernie-bot 'ERNIE Bot'@en '文心一言'@zh 'A chat.'@en '聊天。'@zh id:baidu 'Baidu'@en '略'@zh"
                        + " 3 0.15 '2023-03-16'^^xsd:date true 'x')"))
                .containsExactly(new Row(
                        new Named("https://w3id.org/aigc/id/ernie-bot", "ERNIE Bot", "文心一言"),
                        new Text("A chat.", "聊天。"),
                        Optional.of(new Named("https://w3id.org/aigc/id/baidu", "Baidu", "baidu")),
                        Optional.of(new Text("", "略")),
                        3,
                        new BigDecimal("0.15"),
                        LocalDate.of(2023, 3, 16),
                        true,
                        "x"));
    }

    @Test
    void whatMayBeMissingIsEmpty() {
        assertThat(read("(id:x UNDEF UNDEF UNDEF UNDEF UNDEF UNDEF UNDEF 0 1 '2023-03-16'^^xsd:date false '')"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.tool().en()).isEqualTo("x");
                    assertThat(row.definition()).isEqualTo(new Text("", ""));
                    assertThat(row.maker()).isEmpty();
                    assertThat(row.remark()).isEmpty();
                });
    }

    @Test
    void whatMustBeThereIsNamedWhereItIsMissing() {
        assertThatThrownBy(() -> read("(id:x 'x' 'x' 'x' 'x' id:y 'y' 'r' UNDEF 1 '2023-03-16'^^xsd:date true 'x')"))
                .hasMessageContaining("models");
    }

    @Test
    void aQuestionCarriesItsWords() {
        assertThat(RecordMapper.words(new Ask("百度", Optional.of("x"), List.of("a", "b"))))
                .isEqualTo(Map.of("one", List.of("百度"), "maybe", List.of("x"), "many", List.of("a", "b")));
        assertThat(RecordMapper.words(new Ask("百度", Optional.empty(), List.of())))
                .containsOnlyKeys("one");
    }
}
