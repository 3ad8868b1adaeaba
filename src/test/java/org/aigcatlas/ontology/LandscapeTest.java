package org.aigcatlas.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.BundledAtlas;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.QueryRegistry;
import org.aigcatlas.query.question.CheapestOfferings;
import org.aigcatlas.query.question.DeprecatedOfferings;
import org.aigcatlas.query.question.LargestContext;
import org.aigcatlas.query.question.ModelsOfProvider;
import org.aigcatlas.query.question.ModelsReleasedSince;
import org.aigcatlas.query.question.ModelsTakingAndGiving;
import org.aigcatlas.query.question.OfferingsOfFamily;
import org.aigcatlas.query.question.OpenModelsProducing;
import org.aigcatlas.query.question.PriceRange;
import org.aigcatlas.query.question.ProvidersOfVendor;
import org.aigcatlas.query.question.ToolsServedToday;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled landscape. The figures were counted in the catalogue's own files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LandscapeTest {
    /** They ask for what is wrong, and nothing of the kind is left. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("contradictory-dates");

    private Atlas atlas = Atlas.inMemory();

    @BeforeAll
    void open() {
        atlas = BundledAtlas.open();
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    private static Stream<String> questions() {
        return new QueryRegistry()
                .all().stream()
                        .filter(query -> query.tags().contains("landscape"))
                        .map(CannedQuery::name)
                        .filter(name -> !MAY_BE_EMPTY.contains(name));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionOfTheLandscapeHasAnAnswer(String name) {
        assertThat(((Answer.Rows) atlas.query(name, Map.of())).rows()).isNotEmpty();
    }

    private List<String> values(String sparql) {
        Answer.Rows rows = (Answer.Rows) atlas.sparql(sparql);
        return rows.rows().stream()
                .map(row -> row.get("x"))
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : Iris.shortName(node.getURI()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"Provider, 147", "Offering, 5276", "ModelRecord, 231", "Task, 155"})
    void nothingOfTheCataloguesIsMissing(String type, int count) {
        assertThat(values("SELECT DISTINCT ?x { GRAPH ?g { ?x a aigc:" + type + " } FILTER(?g != graph:field) }"))
                .hasSize(count);
    }

    @Test
    void everyLineOfTheTableIsAFamilyAndNoTierOrLabelIs() {
        assertThat(values("SELECT DISTINCT ?x { GRAPH ?g { ?x a aigc:ModelFamily } FILTER(?g != graph:field) }"))
                .hasSameSizeAs(Table.where("families.csv", "kind", "line", "family"));
        assertThat(values("SELECT ?x { ?f a aigc:ModelFamily ; aigc:catalogueId ?x }"))
                .isSubsetOf(Table.where("families.csv", "kind", "line", "family"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Router", "Alias", "Tool"})
    void whatTheTableSaysIsNoModelIsNone(String type) {
        assertThat(values("SELECT DISTINCT ?x { ?x a aigc:" + type + " ; aigc:listedIn source:models-dev }"))
                .containsExactlyInAnyOrderElementsOf(Table.where("model-classes.csv", "class", type, "model"));
        assertThat(values("SELECT ?x { ?x a aigc:" + type + " , aigc:Model }")).isEmpty();
    }

    @Test
    void everyOfferingIsOfOneThingThatIsDescribed() {
        assertThat(values("SELECT ?x { ?x a aigc:Offering FILTER NOT EXISTS { ?x aigc:offeringOf/a ?type } }"))
                .isEmpty();
        assertThat(values("""
                SELECT ?x { ?x a aigc:Offering ; aigc:offeringOf ?model , ?other FILTER(?model != ?other) }""")).isEmpty();
    }

    @Test
    void everyRecordOfTheListIsOfOneModel() {
        assertThat(values("SELECT ?x { ?x a aigc:ModelRecord ; aigc:recordOf ?model }"))
                .hasSize(231);
    }

    @ParameterizedTest
    @CsvSource({"ERNIE", "文心", "wenxin"})
    void theArticlesWenxinIsTheCataloguesErnie(String family) {
        List<OfferingsOfFamily.Row> rows = atlas.run(new OfferingsOfFamily(family));
        assertThat(rows).hasSize(29);
        assertThat(rows).allSatisfy(row -> assertThat(row.id()).containsIgnoringCase("ernie"));
        assertThat(rows.stream().map(row -> row.provider().en()).distinct()).hasSize(9);
        OfferingsOfFamily.Row novita = rows.stream()
                .filter(row -> row.id().equals("novita-ai/baidu/ernie-4.5-21B-a3b"))
                .findFirst()
                .orElseThrow();
        assertThat(novita.inputUsdPerMillionTokens())
                .hasValueSatisfying(price -> assertThat(price).isEqualByComparingTo("0.07"));
        assertThat(novita.outputUsdPerMillionTokens())
                .hasValueSatisfying(price -> assertThat(price).isEqualByComparingTo("0.28"));
        assertThat(novita.context()).contains(120_000L);
    }

    @Test
    void openModelsThatDrawAreThereAndNoneIsClosed() {
        List<OpenModelsProducing.Row> rows = atlas.run(new OpenModelsProducing("image"));
        assertThat(rows.stream().map(row -> row.model().en()))
                .contains("Qwen Image", "StableDiffusionXL", "FLUX.1-dev", "Stable Diffusion 3.5 Large");
        assertThat(rows).allSatisfy(row -> assertThat(
                        atlas.sparql("ASK { <" + row.model().iri() + "> aigc:openWeights false }"))
                .isEqualTo(new Answer.Verdict(false)));
    }

    @Test
    void askingForALineFindsItsBranches() {
        assertThat(atlas.run(new OfferingsOfFamily("Claude")))
                .hasSizeGreaterThanOrEqualTo(400)
                .allSatisfy(row -> assertThat(row.served().en() + row.id()).containsIgnoringCase("claude"));
    }

    @Test
    void theCheapestClaudeOpusCostsSomething() {
        assertThat(atlas.run(new CheapestOfferings("Claude Opus 4.5")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.inputUsdPerMillionTokens()).isPositive())
                .extracting(CheapestOfferings.Row::id)
                .doesNotContain("gitlab/duo-chat-opus-4-5")
                .first()
                .isEqualTo("qihang-ai/claude-opus-4-5-20251101");
    }

    @Test
    void pricesOfGptFiveAreThoseOfTheCatalogue() {
        List<PriceRange.Row> rows = atlas.run(new PriceRange("GPT-5"));
        assertThat(rows).extracting(row -> row.price().slug()).containsExactly("inputPrice", "outputPrice");
        assertThat(rows.getFirst().leastUsdPerMillionTokens()).isEqualByComparingTo("1.07");
        assertThat(rows.getFirst().medianUsdPerMillionTokens()).isEqualByComparingTo("1.25");
        assertThat(rows.getLast().leastUsdPerMillionTokens()).isEqualByComparingTo("8.5");
        assertThat(rows.getLast().medianUsdPerMillionTokens()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(rows.getLast().mostUsdPerMillionTokens()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(atlas.run(new CheapestOfferings("GPT-5")))
                .isSortedAccordingTo(Comparator.comparing(
                        row -> row.inputUsdPerMillionTokens().add(row.outputUsdPerMillionTokens())));
    }

    @Test
    void fewModelsTakeFiveMillionTokens() {
        assertThat(atlas.run(new LargestContext(5_000_000)).stream().map(LargestContext.Row::context))
                .containsExactly(99_999_999L, 20_000_000L, 10_000_000L);
    }

    @Test
    void deepSeekServesFourModelsItself() {
        assertThat(atlas.run(new ModelsOfProvider("DeepSeek")).stream().map(ModelsOfProvider.Row::id))
                .containsExactlyInAnyOrder(
                        "deepseek/deepseek-chat",
                        "deepseek/deepseek-reasoner",
                        "deepseek/deepseek-v4-flash",
                        "deepseek/deepseek-v4-pro");
        assertThat(atlas.run(new ProvidersOfVendor("DeepSeek")))
                .anySatisfy(row -> assertThat(row.own()).isTrue());
    }

    @Test
    void aSlashInADateDoesNotCutANameShort() {
        assertThat(atlas.describe("model-command-a-reasoning-08-2025").thing().en())
                .isEqualTo("Command A Reasoning");
        assertThat(atlas.sparql(
                        "ASK { ?model a aigc:Model ; rdfs:label ?name . FILTER(REGEX(?name, '^[0-9]+\\\\)')) }"))
                .isEqualTo(new Answer.Verdict(false));
    }

    @Test
    void deprecatedOfferingsAreThoseThatTheCatalogueMarks() {
        assertThat(atlas.run(new DeprecatedOfferings())).hasSize(121);
    }

    @Test
    void whatWasReleasedSinceADayAreModelsNoOlderThanThat() {
        Set<String> models = Set.copyOf(values("SELECT ?x { ?x a aigc:Model }"));
        assertThat(atlas.run(new ModelsReleasedSince(LocalDate.of(2026, 6, 15))))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.released()).isGreaterThanOrEqualTo("2026-06-15"))
                .allSatisfy(row -> assertThat(models).contains(row.model().slug()));
    }

    @Test
    void modelsThatHearAndSpeakAreFew() {
        assertThat(atlas.run(new ModelsTakingAndGiving("audio", "audio")).stream()
                        .map(row -> row.model().en()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @Test
    void theArticlesToolsLeadToWhatIsServedToday() {
        assertThat(atlas.run(new ToolsServedToday()))
                .extracting(row -> row.tool().slug() + " " + row.family().slug())
                .contains("chatgpt gpt", "ernie-bot wenxin");
    }

    @Test
    void everyRecordLeadsToItsCatalogueAndEdition() {
        Answer.Rows without = (Answer.Rows) atlas.sparql("""
                SELECT ?x { VALUES ?type { aigc:Offering aigc:Provider aigc:ModelRecord } ?x a ?type
                  FILTER NOT EXISTS { ?x aigc:listedIn ?source . ?source dcterms:hasVersion "f3fc6922" ;
                    dcterms:issued "2026-07-02"^^xsd:date ; dcterms:license ?licence } }""");
        assertThat(without.rows()).isEmpty();
    }

    @Test
    void theBundledGraphIsClean() {
        assertThat(((LocalStore) atlas.store())
                        .<Object>readDataset(dataset -> Atlas.publisher().check(dataset, Language.EN)))
                .isEqualTo(new Publisher.Findings(List.of(), List.of()));
    }
}
