package org.aigcatlas.load.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.load.catalogue.Identity.Ground;
import org.aigcatlas.load.catalogue.Identity.Outcome;
import org.aigcatlas.load.catalogue.Item.Listed;
import org.aigcatlas.load.catalogue.Item.Modality;
import org.aigcatlas.load.catalogue.Item.Offering;
import org.aigcatlas.load.catalogue.Item.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
    private final Report report = new Report();

    private static Traits traits(String id, String name, Modality output) {
        return new Traits(
                id,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Modality.TEXT),
                List.of(output),
                Set.of(),
                false,
                Map.of());
    }

    private static Offering offering(String provider, String id, String name) {
        return new Offering(provider, traits(id, name, Modality.TEXT), Optional.empty(), Optional.empty(), Map.of());
    }

    private static Offering serving(String base, String id, String name) {
        return new Offering("host", traits(id, name, Modality.TEXT), Optional.of(base), Optional.empty(), Map.of());
    }

    private static Listed listed(String id, String name) {
        return new Listed(traits(id, name, Modality.TEXT));
    }

    private Outcome decide(List<Listed> list, Offering... offerings) {
        return Identity.decide(List.of(offerings), list, report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claude-opus-4-5-20251101 | Claude Opus 4.5 | us.anthropic.claude-4.5-opus-v1:0 | Claude Opus 4.5 (US)
            meta-llama/Llama-3.3-70B-Instruct-FP8 | Llama 3.3 70B Instruct FP8 | llama-3.3-70b-versatile | Llama 3.3 70B
            zai-org/GLM-4.6:thinking | GLM 4.6 Thinking | glm-4.6 | GLM-4.6
            accounts/fireworks/models/glm-5p1 | GLM 5.1 | zai.glm-5.1 | GLM-5.1
            qwen3-vl-235b-a22b | Qwen3 VL 235B | Qwen/Qwen3-VL-235B-A22B-Instruct | Qwen3 VL 235B A22B Instruct
            openai/gpt-oss-120b:free | gpt-oss-120b (free) | gpt-oss:120b | gpt-oss:120b
            grok-4-20 | Grok 4.20 | x-ai/grok-4.20 | xAI: Grok 4.20
            """)
    void oneModelIsKnownUnderEverySpelling(String oneId, String oneName, String otherId, String otherName) {
        assertThat(modelsOf(oneId, oneName, otherId, otherName)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gpt-5 | GPT-5 | gpt-5-mini | GPT-5 Mini
            o4-mini | o4-mini | gpt-4o-mini | GPT-4o mini
            deepseek-r1 | DeepSeek R1 | deepseek-r1-0528 | DeepSeek R1 0528
            gpt-4o-2024-05-13 | GPT-4o (2024-05-13) | gpt-4o-2024-11-20 | GPT-4o (2024-11-20)
            Qwen/Qwen3-235B-A22B-Instruct-2507 | Qwen3 235B A22B Instruct 2507 | Qwen/Qwen3-235B-A22B-Thinking-2507 | Qwen3 235B A22B Thinking 2507
            qwen3-32b | Qwen3 32B | qwen3-14b | Qwen3 14B
            kimi-k2 | Kimi K2 | kimi-k2-thinking | Kimi K2 Thinking
            deepseek-r1-distill-llama-70b | DeepSeek R1 Distill Llama 70B | deepseek-r1 | DeepSeek R1
            """)
    void otherVersionsSizesAndTrainingsAreOtherModels(String oneId, String oneName, String otherId, String otherName) {
        assertThat(modelsOf(oneId, oneName, otherId, otherName)).hasSize(2);
    }

    private Set<String> modelsOf(String oneId, String oneName, String otherId, String otherName) {
        Outcome outcome = decide(List.of(), offering("one", oneId, oneName), offering("other", otherId, otherName));
        return Set.copyOf(
                outcome.verdicts().stream().map(Identity.Verdict::model).toList());
    }

    @Test
    void theBaseModelThatTheCatalogueNamesComesFirst() {
        Outcome outcome = decide(
                List.of(listed("moonshotai/kimi-k2.7-code", "Kimi K2.7 Code")),
                serving("moonshotai/kimi-k2.7-code", "umans-coder", "Umans Coder"),
                offering("other", "kimi-k2.7-code", "Kimi K2.7 Code"));
        assertThat(outcome.verdicts()).extracting(Identity.Verdict::model).containsOnly("code k2.7 kimi");
        assertThat(outcome.verdicts())
                .extracting(Identity.Verdict::ground)
                .containsExactly(Ground.BASE_MODEL, Ground.LISTED_NAME);
    }

    @Test
    void aBaseModelThatTheNameContradictsIsNotFollowedAndTold() {
        Outcome outcome = decide(
                List.of(listed("deepseek/deepseek-r1", "DeepSeek-R1")),
                serving("deepseek/deepseek-r1", "deepseek-r1-distill-qwen-32b", "DeepSeek R1 Distill Qwen 32B"));
        assertThat(outcome.verdicts().getFirst().model()).contains("distill");
        assertThat(report.remarks().getFirst().toString())
                .contains("base_model “deepseek/deepseek-r1” was not followed");
    }

    @Test
    void whatGivesOutOtherThingsThanItsNamesakesIsSetApart() {
        Offering picture = new Offering(
                "poe", traits("gpt-5.4", "GPT-5.4", Modality.IMAGE), Optional.empty(), Optional.empty(), Map.of());
        Outcome outcome =
                decide(List.of(), offering("a", "gpt-5.4", "GPT-5.4"), offering("b", "gpt-5.4", "GPT 5.4"), picture);
        List<String> models = new ArrayList<>();
        outcome.verdicts().forEach(verdict -> models.add(verdict.model()));
        assertThat(models.get(0)).isEqualTo(models.get(1)).isNotEqualTo(models.get(2));
    }

    @Test
    void aRoutersOwnChoiceIsNotAnothersModel() {
        Outcome outcome = decide(
                List.of(), offering("kilo", "kilo/auto", "Auto"), offering("openrouter", "openrouter/auto", "Auto"));
        assertThat(Set.copyOf(
                        outcome.verdicts().stream().map(Identity.Verdict::model).toList()))
                .hasSize(2);
    }
}
