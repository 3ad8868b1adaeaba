package org.aigcatlas.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.BundledAtlas;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.Refresh;
import org.aigcatlas.load.catalogue.model.IdentityScore;
import org.aigcatlas.load.catalogue.model.IdentityScore.Pairs;
import org.aigcatlas.query.Answer;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which offerings of the bundled landscape are of one model. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LandscapeIdentityTest {
    private final Map<String, String> models = new HashMap<>();
    private Atlas atlas = Atlas.inMemory();

    @BeforeAll
    void open() {
        atlas = BundledAtlas.open();
        Answer.Rows rows = (Answer.Rows)
                atlas.sparql("SELECT ?id ?model { ?offering aigc:catalogueId ?id ; aigc:offeringOf ?model }");
        rows.rows()
                .forEach(row -> models.put(
                        row.get("id").getLiteralLexicalForm(),
                        Iris.shortName(row.get("model").getURI())));
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    private String model(String offering) {
        assertThat(models).containsKey(offering);
        return models.getOrDefault(offering, "");
    }

    @ParameterizedTest
    @CsvSource({"NEAR_NAMES, 0.98, 0.92", "ALL, 0.98, 0.95"})
    void modelsAreToldApartAsPeopleDo(Pairs pairs, double precision, double recall) {
        Graph landscape = ((LocalStore) atlas.store()).readDataset(Refresh::in);
        IdentityScore score = IdentityScore.of(landscape, pairs);
        assertThat(score.gone()).isZero();
        assertThat(score.precision()).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).isGreaterThanOrEqualTo(recall);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gitlab/duo-chat-opus-4-5 anthropic/claude-opus-4-5 openrouter/anthropic/claude-opus-4.5",
                "gitlab/duo-chat-gpt-5-2-codex openai/gpt-5.2-codex",
                "nano-gpt/azure-gpt-4o openai/gpt-4o",
                "nano-gpt/azure-o3-mini openai/o3-mini",
                "aihubmix/alicloud-glm-5.1 aihubmix/coding-glm-5.1-free zai/glm-5.1",
                "aihubmix/coding-minimax-m2.7 minimax/MiniMax-M2.7",
                "nearai/zai-org/GLM-5.1-FP8 zai/glm-5.1",
                "vultr/nvidia/DeepSeek-V3.2-NVFP4 openrouter/deepseek/deepseek-v3.2",
                "novita-ai/qwen/qwen3-235b-a22b-fp8 openrouter/qwen/qwen3-235b-a22b",
                "mistral/open-mixtral-8x22b openrouter/mistralai/mixtral-8x22b-instruct",
                "mistral/open-mixtral-8x7b nvidia/mistralai/mixtral-8x7b-instruct",
                "poe/google/nano-banana google/gemini-2.5-flash-image",
                "helicone/sonar perplexity/sonar openrouter/perplexity/sonar"
            })
    void theseAreOneModel(String offerings) {
        assertThat(Stream.of(offerings.split(" ")).map(this::model).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stepfun/step-3.5-flash stepfun/step-3.5-flash-2603",
                "openai/gpt-3.5-turbo openrouter/openai/gpt-3.5-turbo-instruct openrouter/openai/gpt-3.5-turbo-0613",
                "azure/ministral-3b openrouter/mistralai/ministral-3b-2512",
                "kilo/kilo-auto/free openrouter/openrouter/free",
                "google/gemini-2.5-flash-image google/gemini-2.5-flash"
            })
    void theseAreModelsOfTheirOwn(String offerings) {
        assertThat(Stream.of(offerings.split(" ")).map(this::model)).doesNotHaveDuplicates();
    }

    /** The list is the catalogue's own word on what is a model of its own. */
    @Test
    void twoIdsOfTheListAreOneModelOnlyWhereTheTableSaysSo() {
        Answer.Rows rows = (Answer.Rows) atlas.sparql("""
                SELECT ?one ?other {
                  ?a aigc:recordOf ?model ; aigc:catalogueId ?one . ?b aigc:recordOf ?model ; aigc:catalogueId ?other
                  FILTER(?one < ?other)
                }""");
        Map<String, String> equivalents = new HashMap<>();
        Table.rows("model-equivalents.csv").forEach(row -> equivalents.put(row.get("id"), row.get("same_as")));
        List<String> merged = new ArrayList<>();
        rows.rows().forEach(row -> {
            String one = row.get("one").getLiteralLexicalForm();
            String other = row.get("other").getLiteralLexicalForm();
            if (!equivalents.getOrDefault(one, one).equals(equivalents.getOrDefault(other, other))) {
                merged.add(one + " " + other);
            }
        });
        assertThat(merged).isEmpty();
        assertThat(rows.rows()).hasSizeGreaterThanOrEqualTo(equivalents.size());
    }
}
