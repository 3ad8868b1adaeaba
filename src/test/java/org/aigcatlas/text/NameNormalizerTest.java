package org.aigcatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameNormalizerTest {
    @ParameterizedTest
    @CsvSource({
        "生成式 AI, 生成式AI",
        "AI 绘画, ai绘画",
        "Stable  Diffusion, stable diffusion",
        "ＧＰＴ－４, gpt-4",
        "文心 一言, 文心一言",
    })
    void theseAreOneName(String one, String other) {
        assertThat(NameNormalizer.name(one)).isEqualTo(NameNormalizer.name(other));
    }

    @ParameterizedTest
    @CsvSource({"GPT 5, GPT5", "AI Agent, AIAgent"})
    void spacesTellLatinNamesApart(String one, String other) {
        assertThat(NameNormalizer.name(one)).isNotEqualTo(NameNormalizer.name(other));
    }
}
