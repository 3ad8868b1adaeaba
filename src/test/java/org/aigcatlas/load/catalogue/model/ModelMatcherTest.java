package org.aigcatlas.load.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.Sample;
import org.aigcatlas.load.catalogue.model.ModelMatcher.Ground;
import org.aigcatlas.load.catalogue.model.ModelMatcher.Outcome;
import org.aigcatlas.load.catalogue.model.ModelMatcher.Verdict;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Listed;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.Report;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelMatcherTest {
    private final Report report = new Report();
    private final ModelRegister register = ModelRegister.bundled();

    private Outcome decide(List<Listed> list, Offering... offerings) {
        return ModelMatcher.decide(List.of(offerings), list, register, report);
    }

    private List<String> models(List<Listed> list, Offering... offerings) {
        return decide(list, offerings).verdicts().stream().map(Verdict::model).toList();
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
            duo-chat-opus-4-5 | Agentic Chat (Claude Opus 4.5) | claude-opus-4-5 | Claude Opus 4.5
            alicloud-glm-5.1 | GLM-5.1 (Alibaba Cloud) | glm-5.1 | GLM-5.1
            open-mixtral-8x7b | Mixtral 8x7B | mistralai/mixtral-8x7b-instruct | Mixtral 8x7B Instruct
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
            gpt-3.5-turbo | GPT-3.5 Turbo | gpt-3.5-turbo-instruct | GPT-3.5 Turbo Instruct
            ministral-3b | Ministral 3B | ministral-3b-2512 | Ministral 3B 2512
            """)
    void otherVersionsSizesAndTrainingsAreOtherModels(String oneId, String oneName, String otherId, String otherName) {
        assertThat(modelsOf(oneId, oneName, otherId, otherName)).hasSize(2);
    }

    private Set<String> modelsOf(String oneId, String oneName, String otherId, String otherName) {
        return Set.copyOf(models(
                List.of(),
                Sample.of(oneId, oneName).at("one"),
                Sample.of(otherId, otherName).at("other")));
    }

    @Test
    void aNewSpellingMeansTheBaseModelThatTheCatalogueNames() {
        Outcome outcome = decide(
                List.of(Sample.of("acme/rocket-9", "Rocket 9").listed()),
                Sample.of("acme-house-blend", "House Blend")
                        .base("acme/rocket-9")
                        .at("host"),
                Sample.of("rocket-9", "Rocket 9").at("other"),
                Sample.of("rocket-9.5", "Rocket 9.5").at("other"));
        assertThat(outcome.verdicts())
                .containsExactly(
                        new Verdict("model-rocket-9", Ground.BASE_MODEL),
                        new Verdict("model-rocket-9", Ground.LISTED_NAME),
                        new Verdict("model-rocket-9.5", Ground.ALONE));
        assertThat(outcome.listed()).containsOnlyKeys("model-rocket-9");
    }

    @ParameterizedTest
    @CsvSource({"rocket-9-distill-qwen-32b", "rocket-9-2512", "rocket-9-2026-01-15", "rocket-9-abliterated"})
    void aBaseModelThatTheSpellingContradictsIsNotFollowedAndTold(String id) {
        Outcome outcome = decide(
                List.of(Sample.of("acme/rocket-9").listed()),
                Sample.of(id).base("acme/rocket-9").at("host"));
        assertThat(outcome.verdicts().getFirst().model()).isNotEqualTo("model-rocket-9");
        assertThat(report.remarks().getFirst().in(Language.EN)).contains("base_model “acme/rocket-9” was not followed");
    }

    @Test
    void aBaseModelThatIsNotOnTheListIsTold() {
        decide(List.of(), Sample.of("rocket-9").base("acme/rocket-9").at("host"));
        assertThat(report.remarks().getFirst().reason())
                .isEqualTo(new Text(
                        "base_model “acme/rocket-9” was not followed: the list of models doesn't have it.",
                        "base_model “acme/rocket-9”未采用：模型列表中没有它。"));
    }

    @Test
    void whatWasSetByHandForOneOfferingCountsFirst() {
        Map<String, String> row = Tables.bundled("offering-models.csv").getFirst();
        String[] offering = row.getOrDefault("offering", "").split("/", 2);
        assertThat(decide(List.of(), Sample.of(offering[1]).at(offering[0])).verdicts())
                .containsExactly(new Verdict(row.getOrDefault("model", ""), Ground.BY_HAND));
    }

    @Test
    void aRoutersOwnChoiceIsNotAnothersModel() {
        assertThat(models(
                        List.of(),
                        Sample.of("kilo/auto", "Auto").at("kilo"),
                        Sample.of("openrouter/auto", "Auto").at("openrouter")))
                .doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfTheRecordsDoesNotMatter() {
        Offering plain = Sample.of("rocket-9", "Rocket 9").at("a");
        Offering long1 = Sample.of("acme/Rocket_9-FP8", "Rocket 9").at("b");
        Offering other = Sample.of("rocket-9-mini", "Rocket 9 Mini").at("c");
        List<String> models = models(List.of(), plain, long1, other);
        List<String> turned = ModelMatcher.decide(
                        List.of(other, long1, plain), List.of(), ModelRegister.bundled(), new Report())
                .verdicts()
                .stream()
                .map(Verdict::model)
                .toList();
        assertThat(turned.reversed()).isEqualTo(models);
        assertThat(models).startsWith("model-rocket-9", "model-rocket-9").doesNotContain("model-rocket-9-2");
    }

    @Test
    void idsOfTheListThatTheTableCallsEquivalentAreOne() {
        Map<String, String> row = Tables.bundled("model-equivalents.csv").getFirst();
        Listed one = Sample.of(row.getOrDefault("id", "")).listed();
        Listed same = Sample.of(row.getOrDefault("same_as", "")).listed();
        assertThat(decide(List.of(one, same)).listed().values()).containsExactly(List.of(same, one));
    }

    @Property(tries = 200)
    void twoIdsOfTheListAreNeverOneUnlessEquivalent(@ForAll("lists") Set<String> ids) {
        Outcome outcome = ModelMatcher.decide(
                List.of(), ids.stream().map(id -> Sample.of(id).listed()).toList(), ModelRegister.bundled(), report);
        Map<String, String> equivalents = new HashMap<>();
        Tables.bundled("model-equivalents.csv").forEach(row -> equivalents.put(row.get("id"), row.get("same_as")));
        List<Listed> all = new ArrayList<>();
        outcome.listed().values().forEach(records -> {
            all.addAll(records);
            assertThat(records.stream().map(record -> equivalents.getOrDefault(record.id(), record.id())))
                    .containsOnly(equivalents.getOrDefault(
                            records.getFirst().id(), records.getFirst().id()));
        });
        assertThat(all).extracting(Listed::id).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Property(tries = 200)
    void anIdOfTheListKeepsItsModelWhateverComesBesideIt(
            @ForAll("lists") Set<String> first, @ForAll("lists") Set<String> second) {
        ModelRegister known = ModelRegister.bundled();
        Map<String, String> before = modelOfId(first, known);
        Set<String> more = new HashSet<>(first);
        more.addAll(second);
        assertThat(modelOfId(more, known)).containsAllEntriesOf(before);
        assertThat(modelOfId(first, known)).isEqualTo(before);
    }

    private static Map<String, String> modelOfId(Set<String> ids, ModelRegister register) {
        Map<String, String> models = new HashMap<>();
        ModelMatcher.decide(
                        List.of(),
                        ids.stream().map(id -> Sample.of(id).listed()).toList(),
                        register,
                        new Report())
                .listed()
                .forEach((model, records) -> records.forEach(record -> models.put(record.id(), model)));
        return models;
    }

    /** Ids that lead to few different keys, and some that the register and the table of equivalents know. */
    @Provide
    Arbitrary<Set<String>> lists() {
        Arbitrary<String> made = Combinators.combine(
                        Arbitraries.of("acme", "ajax", "openai"),
                        Arbitraries.of("rocket", "gpt", "Rocket"),
                        Arbitraries.of("-9", "_9", "-9-fp8", "-9-mini", "-9-2512", "-4o"))
                .as((lab, name, version) -> lab + "/" + name + version);
        Arbitrary<String> known = Arbitraries.of(Tables.bundled("model-equivalents.csv").stream()
                .flatMap(row -> List.of(row.getOrDefault("id", ""), row.getOrDefault("same_as", "")).stream())
                .distinct()
                .toList());
        return Arbitraries.oneOf(made, known).set().ofMaxSize(8);
    }
}
