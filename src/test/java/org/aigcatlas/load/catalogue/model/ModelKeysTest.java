package org.aigcatlas.load.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aigcatlas.load.catalogue.Sample;
import org.aigcatlas.load.catalogue.tables.SpellingWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelKeysTest {
    private static final SpellingWords WORDS = SpellingWords.bundled();

    private static String key(String provider, String id, String name) {
        return ModelKeys.of(Sample.of(id, name).at(provider), WORDS).chosen();
    }

    private static String key(String id) {
        return key("host", id, id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claude-opus-4-5-20251101 | 20251101 4.5 claude opus
            us.anthropic.claude-opus-4-5-20251101-v1:0 | 20251101 4.5 claude opus
            gpt-4o-2024-08-06 | 20240806 4o gpt
            meta-llama/Llama-3.3-70B-Instruct-FP8 | 3.3 70b llama
            llama-3.3-70b-instruct-awq | 3.3 70b llama
            nvidia/DeepSeek-V3.2-NVFP4 | deepseek v3.2
            alicloud-glm-5.1 | 5.1 glm
            coding-glm-5.1-free | 5.1 glm
            azure-gpt-4o-mini | 4o gpt mini
            zai-org/GLM-4.6:thinking | 4.6 glm
            accounts/fireworks/models/glm-5p1 | 5.1 glm
            step-3.5-flash-2603 | 2603 3.5 flash step
            mistral-large-2512 | 2512 large mistral
            gpt-3.5-turbo-instruct | 3.5 gpt instruct turbo
            """)
    void aKeyIsWhatTellsModelsApart(String id, String key) {
        assertThat(key(id)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gpt-3.5-turbo | gpt-3.5-turbo-instruct
            step-3.5-flash | step-3.5-flash-2603
            ministral-3b | ministral-3b-2512
            gpt-4o-2024-05-13 | gpt-4o-2024-11-20
            kimi-k2 | kimi-k2-thinking
            Qwen/Qwen3-235B-A22B-Instruct-2507 | Qwen/Qwen3-235B-A22B-Thinking-2507
            """)
    void whatTellsModelsApartIsNeverDropped(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @Test
    void ofIdAndNameTheOneThatSaysMoreIsChosen() {
        assertThat(key("host", "my-model", "GPT-4o Mini")).isEqualTo(key("my-model"));
        assertThat(key("host", "gpt-4o", "GPT-4o Mini")).isEqualTo("4o gpt mini");
        assertThat(key("host", "gpt-4o-mini", "GPT-4o")).isEqualTo("4o gpt mini");
    }

    @Test
    void aWordThatEveryRouterUsesIsEachProvidersOwn() {
        assertThat(key("kilo", "kilo/auto", "Auto")).isEqualTo("@kilo auto");
        assertThat(key("openrouter", "openrouter/auto", "Auto")).isEqualTo("@openrouter auto");
    }

    @Test
    void aGenericKeyIsSpeltAsTheRegisterHasIt() {
        assertThat(ModelRegister.bundled().model(List.of("@kilo auto"))).isPresent();
    }

    @Property(tries = 300)
    void aKeyIsTheSameHoweverTheWordsAreJoinedAndWritten(
            @ForAll("words") Set<String> words, @ForAll("joints") String joint, @ForAll boolean loud) {
        String plain = String.join("-", words);
        String joined = String.join(joint, words);
        assertThat(key(loud ? joined.toUpperCase(Locale.ROOT) : joined)).isEqualTo(key(plain));
    }

    @Property(tries = 300)
    void aKeyIsTheSameBehindEveryPrefixAndQuantisation(
            @ForAll("words") Set<String> words,
            @ForAll("prefixes") String prefix,
            @ForAll("roundings") String rounding) {
        String plain = "rocket-" + String.join("-", words);
        assertThat(key(prefix + plain + rounding)).isEqualTo(key(plain));
    }

    @Property(tries = 300)
    void aKeyIsItsWordsSorted(@ForAll("words") Set<String> words) {
        List<String> key = List.of(key(String.join("-", words)).split(" "));
        assertThat(key).isEqualTo(List.copyOf(new TreeSet<>(key)));
    }

    @Provide
    Arbitrary<Set<String>> words() {
        return Arbitraries.of(
                        "gpt", "claude", "opus", "sonnet", "4.5", "mini", "pro", "flash", "70b", "vl", "kimi", "k2")
                .set()
                .ofMinSize(2)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> joints() {
        return Arbitraries.of("-", "_", " ", ":");
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of(
                "", "openai/", "accounts/fireworks/models/", "hf:org/", "us.", "~", "azure-", "alicloud-");
    }

    @Provide
    Arbitrary<String> roundings() {
        return Arbitraries.of("", "-fp8", "-awq", "-nvfp4", "-FP8", ":free", "-bf16");
    }
}
