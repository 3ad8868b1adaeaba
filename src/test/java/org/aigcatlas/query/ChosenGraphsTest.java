package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.aigcatlas.Atlas;
import org.aigcatlas.Curated;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.query.question.Graphs;
import org.aigcatlas.query.question.ToolsByVendor;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Canned queries asked of some graphs. What a tool is and is called stands in {@code glossary.ttl}; that Baidu makes ERNIE
 * Bot and Wenxin Yige in {@code article.ttl}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChosenGraphsTest {
    private Atlas atlas;

    @BeforeAll
    void open() {
        atlas = Curated.open();
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    private static List<String> tools(Atlas in, String... graphs) {
        return in.run(new ToolsByVendor("百度"), graphs).stream()
                .map(row -> row.tool().slug())
                .toList();
    }

    @Test
    void theGraphsThatAreChosenAreAskedTogetherAndAlone() {
        assertThat(tools(atlas)).containsExactly("ernie-bot", "wenxin-yige");
        assertThat(tools(atlas, "article", "glossary")).containsExactly("ernie-bot", "wenxin-yige");
        assertThat(tools(atlas, "glossary")).isEmpty();
        assertThat(tools(atlas, "article")).isEmpty();
        assertThat(tools(atlas, "editorial", "glossary")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article",
                "Article",
                "文章",
                "graph:article",
                "https://w3id.org/aigc/graph/article",
                "<https://w3id.org/aigc/graph/article>"
            })
    void aGraphIsChosenByAnyOfItsNamesAndBearsThemThoughTheyStandElsewhere(String name) {
        assertThat(atlas.run(new Graphs(), name)).singleElement().satisfies(row -> {
            assertThat(row.graph().slug()).isEqualTo("article");
            assertThat(row.graph().en()).isEqualTo("Article");
            assertThat(row.graph().zh()).isEqualTo("文章");
            assertThat(row.licence()).isEmpty();
        });
    }

    @Test
    void patternsOfGraphsSeeTheChosenOnes() {
        assertThat(atlas.run(new Graphs(), "article", "glossary"))
                .extracting(row -> row.graph().slug())
                .containsExactly("article", "glossary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"artikel", "https://example.org/none", "no graph> } #", ""})
    void anUnknownGraphIsRefusedWithThoseThereAre(String name) {
        AtlasException refused = catchThrowableOfType(
                AtlasException.class, () -> atlas.query("vendors", Map.of("graph", List.of("article", name))));
        assertThat(refused.kind()).isEqualTo(ProblemKind.QUESTION);
        assertThat(refused.problems().getFirst().place()).isEqualTo("graph");
        assertThat(refused.problems().getFirst().cause()).contains("“" + name + "”");
        assertThat(refused.problems().getFirst().mend()).containsIgnoringCase("article");
    }

    @Test
    void graphsOfAnotherProgramAreChosenToo() {
        DatasetGraph copy = DatasetGraphFactory.create();
        ((LocalStore) atlas.store()).readDataset(from -> {
            from.find().forEachRemaining(copy::add);
            return true;
        });
        try (Atlas guest = Atlas.over(copy)) {
            assertThat(tools(guest, "article", "glossary")).containsExactly("ernie-bot", "wenxin-yige");
            assertThat(tools(guest, "glossary")).isEmpty();
        }
    }
}
