package org.aigcatlas.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aigcatlas.Atlas;
import org.aigcatlas.BundledAtlas;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.QueryRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What questions in people's words are taken to mean. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionReaderTest {
    private Atlas atlas = Atlas.inMemory();

    @BeforeAll
    void open() {
        atlas = BundledAtlas.open();
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    private static String told(QuestionReading reading) {
        return switch (reading) {
            case QuestionReading.Understood understood ->
                understood.query().name()
                        + understood.things().entrySet().stream()
                                .map(entry -> " " + entry.getKey() + "="
                                        + entry.getValue().slug())
                                .collect(Collectors.joining());
            case QuestionReading.OfUnknown unknown ->
                unknown.query().name() + "? " + String.join(", ", unknown.names());
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "什么是GAN; what-is thing=gan",
                "什么是 GAN？; what-is thing=gan",
                "GAN是什么; what-is thing=gan",
                "生成式对抗网络是什么意思; what-is thing=gan",
                "what is a GAN?; what-is thing=gan",
                "What is the diffusion model; what-is thing=diffusion-model",
                "what are diffusion models; what-is thing=diffusion-model",
                "百度有哪些AI工具; tools-by-vendor vendor=baidu",
                "百度有哪些工具？; tools-by-vendor vendor=baidu",
                "百度的AI产品有哪些; tools-by-vendor vendor=baidu",
                "which tools does Baidu make?; tools-by-vendor vendor=baidu",
                "AI tools by OpenAI; tools-by-vendor vendor=openai",
                "GAN和扩散模型的区别; side-by-side one=gan other=diffusion-model",
                "GAN 与 扩散模型 有什么不同？; side-by-side one=gan other=diffusion-model",
                "ChatGPT和文心一言有什么区别; side-by-side one=chatgpt other=ernie-bot",
                "difference between GAN and diffusion model; side-by-side one=gan other=diffusion-model",
                "ChatGPT vs. ERNIE Bot; side-by-side one=chatgpt other=ernie-bot",
                "compare ChatGPT with 文心一言; side-by-side one=chatgpt other=ernie-bot",
                "cheapest GPT-5; cheapest-offerings model=model-gpt-5",
                "cheapest gpt 5; cheapest-offerings model=model-gpt-5",
                "GPT-5哪里最便宜; cheapest-offerings model=model-gpt-5",
                "最便宜的GPT-5; cheapest-offerings model=model-gpt-5",
                "price of GPT-5; prices-of-model model=model-gpt-5",
                "GPT-5多少钱; prices-of-model model=model-gpt-5",
                "how are Midjourney and OpenAI connected; how-connected from=midjourney to=openai",
                "Midjourney和OpenAI有什么关系; how-connected from=midjourney to=openai",
                "who made ChatGPT?; vendor-of-tool tool=chatgpt",
                "ChatGPT是谁开发的; vendor-of-tool tool=chatgpt",
                "what does ChatGPT use; uses thing=chatgpt",
                "models that make images; models-producing modality=image",
                "能生成图像的开源模型; open-models-producing modality=image",
                "生成图像的开源模型有哪些; open-models-producing modality=image",
                "open source models for images; open-models-producing modality=image",
                "百度的大模型; models-of-vendor vendor=baidu",
            })
    void aSentenceMeansACannedQuery(String sentence, String meant) {
        assertThat(atlas.understand(sentence).map(QuestionReaderTest::told).orElse(""))
                .isEqualTo(meant == null ? "" : meant);
    }

    private List<String> questions() {
        return new QueryRegistry()
                .all().stream()
                        .flatMap(query ->
                                List.of(query.question().en(), query.question().zh()).stream())
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theQuestionOfAQueryIsThatQuery(String question) {
        assertThat(atlas.understand(question)).hasValueSatisfying(reading -> assertThat(List.of(
                        reading.query().question().in(Language.EN),
                        reading.query().question().in(Language.ZH)))
                .contains(question));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "what is Flamink; what-is? Flamink",
                "什么是Flamink？; what-is? Flamink",
                "cheapest Foobar 9; cheapest-offerings? Foobar 9",
                "difference between GAN and Foobarium; side-by-side? Foobarium",
                "Foobar和Barfoo的区别; side-by-side? Foobar, Barfoo",
            })
    void whatNothingIsCalledIsTold(String sentence, String meant) {
        assertThat(atlas.understand(sentence).map(QuestionReaderTest::told)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "GAN", "diffusion", "百度", "豆包", "*", "(", "{thing}"})
    void aNameAloneIsNoQuestion(String text) {
        assertThat(atlas.understand(text)).isEmpty();
    }

    @Test
    void aLongTextIsNotLookedAt() {
        assertThat(atlas.understand("what is " + "a".repeat(10_000))).isEmpty();
    }

    @Test
    void theClassOfAThingDecidesWhichOneIsMeant() {
        Map<String, String> classes = Map.of("Vendor", "id:one", "Model", "id:two");
        QuestionReader reader = new QuestionReader(
                new QueryRegistry(),
                (name, of) -> name.equals("gemini")
                        ? Optional.ofNullable(classes.get(of)).map(iri -> new Named(iri, name, name))
                        : Optional.empty());
        assertThat(reader.read("cheapest Gemini").map(QuestionReaderTest::told))
                .contains("cheapest-offerings model=id:two");
        assertThat(reader.read("Gemini models").map(QuestionReaderTest::told))
                .contains("models-of-vendor vendor=id:one");
    }
}
