package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.BundledAtlas;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.query.question.BuiltOn;
import org.aigcatlas.query.question.LearnFirst;
import org.aigcatlas.query.question.MakersOfToolsFor;
import org.aigcatlas.query.question.PapersBehind;
import org.aigcatlas.query.question.RisksOf;
import org.aigcatlas.query.question.RulesFor;
import org.aigcatlas.query.question.SimilarTools;
import org.aigcatlas.query.question.SoftwareFor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the queries answer of the field; what is expected was read off the pages that the facts name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldAnswersTest {
    private Atlas atlas = Atlas.inMemory();

    @BeforeAll
    void open() {
        atlas = BundledAtlas.open();
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    static Stream<String> queries() {
        return new QueryRegistry()
                .all().stream()
                        .filter(query ->
                                query.tags().contains("field") && !query.tags().contains("health"))
                        .map(CannedQuery::name);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryAnswersItsDefaults(String name) {
        switch (atlas.query(name, Map.of())) {
            case Answer.Rows rows -> assertThat(rows.rows()).isNotEmpty();
            case Answer.Triples triples -> assertThat(triples.graph().isEmpty()).isFalse();
            case Answer.Verdict verdict -> assertThat(verdict.value()).isTrue();
        }
    }

    /** OWASP's list for LLM applications names both: misinformation comes from hallucination, and RAG is told against it. */
    @Test
    void languageModelsHallucinateAndRetrievalCurbsIt() {
        assertThat(atlas.run(new RisksOf("large language model"))).anySatisfy(row -> {
            assertThat(row.risk().en()).isEqualTo("hallucination");
            assertThat(row.safeguard()).hasValueSatisfying(safeguard -> assertThat(safeguard.iri())
                    .endsWith("/retrieval-augmented-generation"));
        });
    }

    @Test
    void deepfakesAreRegulatedInEuropeAndChina() {
        List<RulesFor.Row> rules = atlas.run(new RulesFor("深度伪造"));
        assertThat(rules.stream().map(row -> row.regulation().en())).contains("EU AI Act");
        assertThat(rules)
                .anySatisfy(row -> assertThat(row.regulation().iri()).endsWith("/china-deep-synthesis-provisions"));
    }

    @Test
    void loraComesFromItsPaperAndIsBuiltIntoPeft() {
        assertThat(atlas.run(new PapersBehind("LoRA")))
                .anySatisfy(row -> assertThat(row.paper().iri()).isEqualTo("https://arxiv.org/abs/2106.09685"));
        assertThat(atlas.run(new SoftwareFor("LoRA")).stream()
                        .map(row -> row.software().en()))
                .contains("PEFT");
    }

    @Test
    void chineseMakersOfVideoToolsAreFoundByPlace() {
        List<MakersOfToolsFor.Row> rows = atlas.run(new MakersOfToolsFor("text-to-video", Optional.of("中国")));
        assertThat(rows.stream().map(row -> row.tool().zh())).contains("可灵 AI");
        assertThat(rows.stream().map(row -> row.tool().en())).doesNotContain("Runway");
    }

    @Test
    void whatCompetesIsLikeIt() {
        assertThat(atlas.run(new SimilarTools("可灵"))).isNotEmpty().allSatisfy(row -> assertThat(row.tasks())
                .isPositive());
    }

    @Test
    void whatComesFirstIsTaughtFirst() {
        List<LearnFirst.Row> rows = atlas.run(new LearnFirst("RLHF"));
        assertThat(rows).isNotEmpty();
        assertThat(rows.stream().map(LearnFirst.Row::prerequisites)).isSorted();
    }

    @Test
    void toolsStandOnModelLines() {
        assertThat(atlas.run(new BuiltOn("Stable Diffusion"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"field-without-source", "things-with-few-relations"})
    void nothingIsLeftOf(String query) {
        assertThat(((Answer.Rows) atlas.query(query, Map.of())).rows()).isEmpty();
    }

    /** What only a catalogue knows goes when an edition no longer lists it. */
    @Test
    void theFieldRestsOnNothingThatARefreshMayTakeAway() {
        Answer.Rows rows = (Answer.Rows) atlas.sparql("""
                SELECT DISTINCT ?object {
                  GRAPH graph:field { ?subject ?relation ?object FILTER(ISIRI(?object)) }
                  FILTER(?relation NOT IN (aigc:conclusionOn, aigc:concludes))
                  GRAPH ?known { ?object a ?type } FILTER(?known IN (graph:landscape-stated, graph:landscape-concluded))
                  FILTER NOT EXISTS {
                    GRAPH ?other { ?object a ?class }
                    FILTER(?other NOT IN (graph:landscape-stated, graph:landscape-concluded, graph:inferred))
                  }
                }""");
        assertThat(rows.rows()).isEmpty();
    }

    /** What a kind uses, all that are of it use; a data set or a method of some of them isn't that. */
    @Test
    void nothingIsSaidOfAKindThatHoldsOfSomeAlone() {
        Answer.Rows rows = (Answer.Rows) atlas.sparql("""
                SELECT DISTINCT ?kind ?relation ?object {
                  VALUES ?class { aigc:ModelKind aigc:ToolKind }
                  ?kind a ?class .
                  ?relation rdfs:subPropertyOf* aigc:uses .
                  GRAPH graph:field { ?kind ?relation ?object }
                }""");
        assertThat(rows.rows()).isEmpty();
    }

    /** The terms were listed from public glossaries before anybody looked which of them are here. */
    @Test
    void ninetyOfAHundredTermsOfGlossariesAreFound() throws IOException {
        List<String> terms = Files.readAllLines(Path.of("docs", "field-terms.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(terms).hasSize(100).doesNotHaveDuplicates();
        assertThat(terms.stream().filter(this::isFound).count()).isGreaterThanOrEqualTo(90);
    }

    private boolean isFound(String term) {
        try {
            return !atlas.resolve(term).iri().isEmpty();
        } catch (AtlasException e) {
            return e.problems().getFirst().code() == ProblemCode.THING_AMBIGUOUS;
        }
    }
}
