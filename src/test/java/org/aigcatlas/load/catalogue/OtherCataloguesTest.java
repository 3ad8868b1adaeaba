package org.aigcatlas.load.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.Curated;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.SourceFile;
import org.aigcatlas.load.catalogue.read.CatalogueFile;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.query.Answer;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Other catalogues beside the landscape. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherCataloguesTest {
    private static final Edition EDITION = new Edition("test", LocalDate.of(2026, 7, 2));
    private static final String MODELS_DEV = """
            {"openai": {"id": "openai", "name": "OpenAI", "models": {
               "gpt-5": {"id": "gpt-5", "name": "GPT-5", "family": "gpt", "limit": {"context": 400000},
                 "cost": {"input": 1.25, "output": 10, "input_audio": 32, "output_audio": 64, "reasoning": 12,
                   "tiers": [{"input": 5, "output": 40, "tier": {"type": "context", "size": 400000}},
                             {"input": 2.5, "output": 15, "cache_read": 0.25, "tier": {"size": 200000}}]}}}},
             "amazon-bedrock": {"id": "amazon-bedrock", "name": "Amazon Bedrock", "models": {
               "tide-1": {"id": "tide-1", "name": "Tide 1", "cost": {"input": 1, "output": 2}}}}}""";
    private static final String LITELLM = """
            {"sample_spec": {"litellm_provider": "one of many", "max_tokens": "as text"},
             "gpt-5": {"litellm_provider": "openai", "mode": "chat", "max_input_tokens": 272000, "max_output_tokens": 128000,
               "input_cost_per_token": 1.25e-06, "output_cost_per_token": 1e-05, "cache_read_input_token_cost": 1.25e-07,
               "input_cost_per_token_above_200k_tokens": 2.5e-06, "output_cost_per_token_above_200k_tokens": 1.5e-05,
               "supports_function_calling": true, "supports_vision": true},
             "bedrock/tide-1": {"litellm_provider": "bedrock", "input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06,
               "input_cost_per_audio_token": 3.75e-09},
             "acme_ai/brush": {"litellm_provider": "acme_ai", "mode": "image_generation", "output_cost_per_image": 0.04,
               "supported_output_modalities": ["image"]},
             "acme_ai/step": {"litellm_provider": "acme_ai", "tiered_pricing": [
               {"range": [0, 32000], "input_cost_per_token": 1e-06}, {"range": [32000, 128000], "input_cost_per_token": 2e-06}]},
             "lost": {"mode": "chat"}}""";
    private static final String OPENROUTER = """
            {"data": [
              {"id": "openai/gpt-5", "name": "OpenAI: GPT-5", "created": 1754587413, "context_length": 400000,
               "architecture": {"input_modalities": ["text", "image"], "output_modalities": ["text"]},
               "pricing": {"prompt": "0.00000125", "completion": "0.00001", "request": "0", "image": "0.003613", "audio": "0.00004"},
               "top_provider": {"max_completion_tokens": 128000}, "supported_parameters": ["tools", "reasoning"]},
              {"id": "openrouter/auto", "name": "Auto Router", "pricing": {"prompt": "-1", "completion": "-1"}},
              {"name": "nameless"}]}""";

    private Path folder = Path.of(".");

    private Atlas atlas = Atlas.inMemory();

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        this.folder = folder;
        atlas = Curated.open();
        Path terms = Curated.ONTOLOGY.resolve("data/landscape-terms.ttl");
        atlas.load(List.of(new SourceFile(terms, Iris.GRAPH + "landscape-terms")), Language.EN, Progress.SILENT);
        publish(MODELS_DEV);
        publish(LITELLM);
        publish(OPENROUTER);
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    private Refresh prepare(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("catalogue.json"), json);
        return Refresh.prepare((LocalStore) atlas.store(), List.of(file), CatalogueFile.recognise(file), EDITION);
    }

    private void publish(String json) throws IOException {
        prepare(json).publish(Atlas.publisher(), false, Language.EN, Progress.SILENT);
    }

    private String rows(String pattern) {
        Answer.Rows rows = (Answer.Rows) atlas.sparql("SELECT * { " + pattern + " }");
        return rows.rows().stream()
                .map(row -> rows.columns().stream()
                        .map(column -> row.get(column))
                        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : Iris.shortName(node.getURI()))
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""))
                .sorted()
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    @Test
    void eachCatalogueHasItsOwnGraphAndNoneTakesAnothersPlace() {
        assertThat(rows("{ SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?o a aigc:Offering } } GROUP BY ?g }"))
                .isEqualTo("catalogue-litellm 4; catalogue-openrouter 2; landscape-stated 2");
    }

    @Test
    void anotherCataloguesOfferingLeadsToTheModelAndTheProviderThatTheLandscapeHas() {
        assertThat(rows("GRAPH graph:landscape-concluded { ?o aigc:offeringOf ?m } ?o aigc:catalogueId 'openai/gpt-5'"))
                .isNotEmpty();
        assertThat(
                        rows(
                                "{ SELECT DISTINCT ?m { ?o aigc:offeringOf ?m ; aigc:catalogueId ?id FILTER(CONTAINS(?id, 'gpt-5')) } }"))
                .isEqualTo("model-gpt-5");
        assertThat(rows("?o aigc:catalogueId 'amazon-bedrock/tide-1' ; aigc:offeredBy ?p ; aigc:offeringOf ?m")
                        .replaceAll("\\S*offering\\S* ", ""))
                .doesNotContain("litellm-model");
        assertThat(rows("{ SELECT DISTINCT ?m { ?o aigc:offeringOf ?m ; aigc:catalogueId 'acme-ai/brush' } }"))
                .isEqualTo("litellm-model-brush");
    }

    @Test
    void pricesAreForAMillionTokensWhateverTheCatalogueCounts() {
        assertThat(
                        rows("GRAPH graph:catalogue-litellm { ?o aigc:inputPrice ?in ; aigc:outputPrice ?out ; aigc:cacheReadPrice ?cache }")
                                .replaceAll("\\S*offering\\S* ", ""))
                .isEqualTo("1.25 10.0 0.125");
        assertThat(rows("GRAPH graph:catalogue-litellm { ?o aigc:audioInputPrice ?audio }")
                        .replaceAll("\\S*offering\\S* ", ""))
                .isEqualTo("0.00375");
        assertThat(
                        rows("GRAPH graph:catalogue-openrouter { ?o aigc:inputPrice ?in ; aigc:imageInputPrice ?image ; aigc:audioInputPrice ?audio }")
                                .replaceAll("\\S*offering\\S* ", ""))
                .isEqualTo("1.25 0.003613 40.0");
        assertThat(rows("GRAPH graph:catalogue-litellm { ?o aigc:imageOutputPrice ?image }")
                        .replaceAll("\\S*offering\\S* ", ""))
                .isEqualTo("0.04");
        assertThat(rows("?o aigc:requestPrice ?nothing")).isEmpty();
    }

    @Test
    void whatLongRequestsCostIsTold() {
        assertThat(
                        rows("?o aigc:longContextAbove ?n ; aigc:longContextInputPrice ?in OPTIONAL { ?o aigc:longContextOutputPrice ?out } FILTER(BOUND(?out))")
                                .replaceAll("\\S*offering\\S* ", ""))
                .isEqualTo("200000 2.5 15.0; 200000 2.5 15.0");
        assertThat(
                        rows("?o aigc:catalogueId 'acme-ai/step' ; aigc:longContextAbove ?n ; aigc:longContextInputPrice ?in")
                                .replaceAll("\\S*offering\\S* ", ""))
                .isEqualTo("32000 2.0");
        assertThat(
                        rows("GRAPH graph:landscape-stated { ?o aigc:audioInputPrice ?a ; aigc:audioOutputPrice ?b ; aigc:reasoningPrice ?c }")
                                .replaceAll("\\S*offering\\S* ", ""))
                .isEqualTo("32.0 64.0 12.0");
    }

    @Test
    void whatACatalogueDoesNotSayIsAbsent() {
        assertThat(rows("GRAPH graph:catalogue-litellm { ?o aigc:recordedOpenWeights ?x }"))
                .isEmpty();
        assertThat(
                        rows(
                                "GRAPH graph:catalogue-openrouter { ?o aigc:catalogueId 'openrouter/openrouter/auto' ; aigc:inputPrice ?x }"))
                .isEmpty();
        assertThat(rows("GRAPH graph:catalogue-litellm { ?o aigc:catalogueId 'acme-ai/brush' ; aigc:billing ?x }"))
                .isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothingAndAShrunkenOneIsAskedAbout() throws IOException {
        assertThat(prepare(LITELLM).comparison().isEmpty()).isTrue();
        assertThat(prepare("{\"gpt-5\": {\"litellm_provider\": \"openai\"}}")
                        .comparison()
                        .shrinkage())
                .hasValueSatisfying(problem ->
                        assertThat(problem.cause()).contains("3 of 4 offerings").contains("2 of 3 providers"));
    }

    @Test
    void whatCanNotBeUsedIsNamed() throws IOException {
        assertThat(prepare(LITELLM).report().rejected())
                .extracting(remark -> remark.in(Language.EN))
                .containsExactly("lost: An offering needs an id and a provider.");
        assertThat(prepare(OPENROUTER).report().rejected())
                .extracting(remark -> remark.in(Language.EN))
                .containsExactly("data[3]: It has no id.");
    }
}
