package org.aigcatlas.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.query.QueryRegistry;
import org.junit.jupiter.api.Test;

class DisplayNamesTest {
    private final DisplayNames words = new DisplayNames();
    private final List<CannedQuery> queries = new QueryRegistry().all();

    @Test
    void everyTagHasWordsInBothLanguages() {
        assertThat(queries.stream().flatMap(query -> query.tags().stream()).distinct())
                .isNotEmpty()
                .allSatisfy(tag -> bothLanguages(words.tag(tag, Language.EN), words.tag(tag, Language.ZH)));
    }

    @Test
    void everyColumnAndParameterHasWordsInBothLanguages() {
        assertThat(queries.stream().flatMap(DisplayNamesTest::columns).distinct())
                .isNotEmpty()
                .allSatisfy(
                        column -> bothLanguages(words.column(column, Language.EN), words.column(column, Language.ZH)));
    }

    @Test
    void aColumnThatIsCalledOtherwiseIsSoInBothLanguages() {
        assertThat(queries.stream().flatMap(query -> query.columns().stream()))
                .filteredOn(column -> !column.called().equals(new Text("", "")))
                .isNotEmpty()
                .allSatisfy(column ->
                        bothLanguages(column.called().en(), column.called().zh()));
    }

    @Test
    void theUnitStandsAtTheHeadOfTheColumn() {
        CannedQuery query = new QueryRegistry().get("cheapest-offerings");
        assertThat(query.column("inputUsdPerMillionTokens")).hasValueSatisfying(column -> {
            assertThat(column.head("", Language.EN)).isEqualTo("input price (US$ per million tokens)");
            assertThat(column.head("", Language.ZH)).isEqualTo("输入价（美元/百万 token）");
        });
    }

    private static void bothLanguages(String english, String chinese) {
        assertThat(english).matches("[A-Za-z ]+");
        assertThat(chinese).containsPattern("\\p{IsHan}");
    }

    private static Stream<String> columns(CannedQuery query) {
        Stream<String> results = query.query().isSelectType()
                ? query.query().getResultVars().stream()
                        .map(column -> column.replaceFirst("_(en|zh)$", ""))
                        .filter(column -> query.column(column)
                                .filter(known -> !known.called().en().isEmpty())
                                .isEmpty())
                : Stream.of();
        return Stream.concat(
                results,
                query.parameters().stream()
                        .filter(parameter -> parameter.called("", Language.ZH).isEmpty())
                        .map(Parameter::name));
    }
}
