package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aigcatlas.Atlas;
import org.aigcatlas.query.question.CheapestOfferings;
import org.aigcatlas.query.question.EvidenceFor;
import org.aigcatlas.query.question.ModelsReleasedSince;
import org.aigcatlas.query.question.OfferingsOfFamily;
import org.aigcatlas.query.question.PriceRange;
import org.aigcatlas.query.question.PricesOfModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the queries answer of the bundled landscape: prices, families, and who says what of a model. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LandscapeAnswersTest {
    private Atlas atlas = Atlas.inMemory();

    @BeforeAll
    void open() {
        atlas = Atlas.open();
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    @Test
    void theLineOfClaudeIsServedWithItsBranches() {
        assertThat(atlas.run(new OfferingsOfFamily("Claude"))).hasSizeGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"Claude Opus 4.5", "GPT-5", "DeepSeek-R1"})
    void whatIsPaidForByTheTokenCostsSomething(String model) {
        assertThat(atlas.run(new CheapestOfferings(model)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.inputUsdPerMillionTokens()).isPositive());
        assertThat(atlas.run(new PriceRange(model)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.leastUsdPerMillionTokens()).isPositive());
    }

    @Test
    void noPriceIsWonByWhatIsNotBilled() {
        Answer.Rows unbilled = (Answer.Rows) atlas.sparql("""
                SELECT DISTINCT ?model { ?one aigc:offeringOf ?model ; aigc:billing aigc:PerToken ; aigc:outputPrice ?none .
                  ?model a aigc:Model . FILTER(?none = 0)
                  ?other aigc:offeringOf ?model ; aigc:billing aigc:PerToken ; aigc:outputPrice ?some . FILTER(?some > 0) }""");
        assertThat(unbilled.rows()).isNotEmpty().allSatisfy(row -> assertThat(
                        atlas.run(new CheapestOfferings(row.get("model").getURI()))
                                .getFirst()
                                .outputUsdPerMillionTokens())
                .isPositive());
    }

    @Test
    void everyValueOfAModelLeadsToWhoSaysIt() {
        assertThat(atlas.run(new EvidenceFor("model-qwen3-14b")))
                .anySatisfy(row -> {
                    assertThat(row.claim().en()).isEqualTo("open weights: true");
                    assertThat(row.how().en()).isEqualTo("by hand");
                    assertThat(row.address()).isPresent();
                })
                .anySatisfy(row -> {
                    assertThat(row.claim().en()).isEqualTo("is capable of: Tool calling");
                    assertThat(row.how().en()).isEqualTo("concluded");
                    assertThat(row.id()).contains("alibaba/qwen3-14b");
                    assertThat(row.version()).contains("f3fc6922");
                    assertThat(row.licence()).contains("https://opensource.org/license/mit");
                })
                .allSatisfy(row -> {
                    assertThat(row.date()).isPresent();
                    assertThat(row.licence()).isPresent();
                });
    }

    @Test
    void aRecordSaysWhatStandsInIt() {
        assertThat(atlas.run(new EvidenceFor("offering-alibaba-qwen3-14b"))).anySatisfy(row -> {
            assertThat(row.claim().en()).isEqualTo("input price: 0.35");
            assertThat(row.how().en()).isEqualTo("stated");
        });
    }

    @Test
    void whatIsReleasedIsAModel() {
        assertThat(atlas.run(new ModelsReleasedSince(LocalDate.of(2026, 6, 15))))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(atlas.sparql("ASK { <" + row.model().iri() + "> a aigc:Model }"))
                                .isEqualTo(new Answer.Verdict(true)));
    }

    @Test
    void noEmbeddingModelProducesText() {
        Answer.Rows rows = (Answer.Rows) atlas.query("models-producing", Map.of("modality", List.of("text")));
        assertThat(rows.rows()).isNotEmpty().noneSatisfy(row -> assertThat(
                        atlas.sparql("ASK { <" + row.get("model").getURI() + "> aigc:instanceOf id:embedding-model }"))
                .isEqualTo(new Answer.Verdict(true)));
    }

    /** As {@code landscape-stated/openai.ttl} states it of {@code offering-openai-gpt-5}. */
    @Test
    void thePricesOfAModelAreThoseThatItsRecordsState() {
        assertThat(atlas.run(new PricesOfModel("GPT-5")))
                .filteredOn(row ->
                        row.provider().slug().equals("openai") && row.id().equals("openai/gpt-5"))
                .extracting(row -> row.price().slug(), row -> row.usdPerUnit().toPlainString(), row -> row.unit()
                        .zh())
                .containsExactly(
                        tuple("inputPrice", "1.25", "百万 token"),
                        tuple("outputPrice", "10.0", "百万 token"),
                        tuple("cacheReadPrice", "0.125", "百万 token"));
    }
}
