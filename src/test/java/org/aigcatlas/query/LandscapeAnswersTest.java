package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.BundledAtlas;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.query.question.CheapestOfferings;
import org.aigcatlas.query.question.EvidenceFor;
import org.aigcatlas.query.question.FamiliesOfVendor;
import org.aigcatlas.query.question.Models;
import org.aigcatlas.query.question.ModelsReleasedSince;
import org.aigcatlas.query.question.MovedAddresses;
import org.aigcatlas.query.question.OfferingsOfFamily;
import org.aigcatlas.query.question.PriceRange;
import org.aigcatlas.query.question.PricesOfModel;
import org.aigcatlas.query.question.ToolsServedToday;
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
        atlas = BundledAtlas.open();
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    @Test
    void theLineOfClaudeIsServedWithItsBranches() {
        assertThat(atlas.run(new OfferingsOfFamily("Claude"))).hasSizeGreaterThanOrEqualTo(400);
    }

    @Test
    void addressesOfModelsAndOfTermsLeadOn() {
        assertThat(atlas.run(new MovedAddresses()))
                .extracting(
                        row -> Iris.shortName(row.former()), row -> row.now().slug())
                .contains(tuple("model-azure-gpt-4o", "model-gpt-4o"), tuple("modelsAfter", "analogousTo"));
    }

    @ParameterizedTest
    @CsvSource({"model-mixtral-8x7b-instruct-v0.1, apache-2-0", "model-bge-base-en-v1.5, mit-licence"})
    void theLicenceOfAModelIsOneOfTheField(String model, String licence) {
        assertThat(atlas.why(model, "licensedUnder", licence))
                .hasValueSatisfying(proof -> assertThat(proof.toString()).contains("licensed-under-of-model"));
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

    /** A model of which nobody says when it came out hides none of the others. */
    @Test
    void theNewestOfAFamilyIsKnownWhereThatOfSomeIsNot() {
        String newest =
                "SELECT (MAX(STR(?day)) AS ?newest) { ?m a aigc:Model ; aigc:ofFamily id:gpt ; aigc:madeBy id:openai ; aigc:released ?day }";
        String day = ((Answer.Rows) atlas.sparql(newest))
                .rows()
                .getFirst()
                .get("newest")
                .getLiteralLexicalForm();
        assertThat(atlas.run(new FamiliesOfVendor("OpenAI")))
                .filteredOn(row -> row.family().slug().equals("gpt"))
                .singleElement()
                .satisfies(row -> assertThat(row.newest()).contains(day));
        assertThat(atlas.run(new ToolsServedToday()))
                .filteredOn(row -> row.tool().slug().equals("chatgpt"))
                .allSatisfy(row -> assertThat(row.newest()).isPresent());
    }

    /** GPT-5 as {@code landscape-stated/openai.ttl} states it: 400,000 tokens of context; text and pictures in, text out. */
    @Test
    void theTableOfModelsHoldsEachModelOnceWithWhatIsKnownOfIt() {
        List<Models.Row> rows = atlas.run(new Models(Optional.empty()));
        Answer.Rows count = (Answer.Rows) atlas.sparql("SELECT (COUNT(DISTINCT ?m) AS ?n) { ?m a aigc:Model }");
        assertThat(rows.stream().map(row -> row.model().iri()).distinct().count())
                .isEqualTo(((Number) count.rows().getFirst().get("n").getLiteralValue()).longValue());
        assertThat(rows)
                .filteredOn(row -> row.model().slug().equals("model-gpt-5"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.vendor()).hasValueSatisfying(vendor -> assertThat(vendor.slug())
                            .isEqualTo("openai"));
                    assertThat(row.released()).contains("2025-08-07");
                    assertThat(row.context()).contains(400_000L);
                    assertThat(row.takes())
                            .hasValueSatisfying(takes -> assertThat(takes.zh()).contains("文本", "图像"));
                    assertThat(row.gives())
                            .hasValueSatisfying(gives -> assertThat(gives.zh()).isEqualTo("文本"));
                    assertThat(row.open()).contains(false);
                    assertThat(row.inputUsdPerMillionTokens())
                            .hasValueSatisfying(price -> assertThat(price).isPositive());
                });
    }

    @Test
    void theTableOfModelsCanBeThatOfAProvider() {
        Answer.Rows served = (Answer.Rows) atlas.sparql(
                "SELECT DISTINCT ?m { ?m a aigc:Model . ?o aigc:offeringOf ?m ; aigc:offeredBy id:openai }");
        List<String> table = atlas.run(new Models(Optional.of("OpenAI"))).stream()
                .map(row -> row.model().iri())
                .distinct()
                .toList();
        assertThat(table)
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(
                        served.rows().stream().map(row -> row.get("m").getURI()).toList());
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
