package org.aigcatlas.load.catalogue.conclude;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.Sample;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelKindsTest {
    private final ModelKinds kinds = new ModelKinds();

    private List<String> told(ModelProfile profile, String property) {
        return kinds.of(profile, Sample.choice(profile)).stream()
                .filter(one -> one.property().equals(property))
                .flatMap(one -> one.values().stream())
                .map(value -> Iris.shortName(value.getURI()))
                .toList();
    }

    private static Modality[] modalities(String words) {
        return Stream.of(words.split(" "))
                .map(word -> Modality.valueOf(word.toUpperCase(Locale.ROOT)))
                .toArray(Modality[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "text, text, language-model",
        "text pdf, text, language-model",
        "text image, text, vision-language-model",
        "text video, text, vision-language-model",
        "text audio, text, audio-language-model",
        "audio, text, speech-recognition-model",
        "text image audio, text, omni-model",
        "text, image, image-generation-model",
        "text image, text image, image-generation-model",
        "text, video, video-generation-model",
        "text image, video audio, video-generation-model",
        "text, audio, speech-synthesis-model",
        "text audio, text audio, audio-language-model",
        "text image audio, text audio, omni-model"
    })
    void whatAModelTakesAndGivesSaysItsKind(String takes, String gives, String kind) {
        ModelProfile profile = Sample.model(Sample.of("rocket-9")
                .takes(modalities(takes))
                .gives(modalities(gives))
                .at("a"));
        assertThat(told(profile, "instanceOf")).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "qwen3-embedding-8b, embedding-model, embedding",
        "bge-m3, embedding-model, embedding",
        "qwen3-reranker-4b, reranking-model, ranking",
        "llama-nemotron-rerank-vl-1b, reranking-model, ranking",
        "gpt-4o-mini-tts, speech-synthesis-model, speech",
        "whisper-large-v3, speech-recognition-model, text",
        "qwen3-coder-480b, code-model, text",
        "kling-v2-6, video-generation-model, video",
        "wan2.2-i2v-plus, video-generation-model, video"
    })
    void aNameSaysWhatTheCatalogueHasNoWordFor(String id, String kind, String gives) {
        ModelProfile profile = Sample.model(
                Sample.of(id).takes(Modality.TEXT).gives(Modality.TEXT).at("a"));
        assertThat(told(profile, "instanceOf")).containsExactly(kind);
        assertThat(told(profile, "produces")).contains(gives);
        if (kind.startsWith("embedding") || kind.startsWith("reranking")) {
            assertThat(told(profile, "produces")).doesNotContain("text");
        }
    }

    @Test
    void aModelFromPicturesToFilmTakesPictures() {
        ModelProfile profile = Sample.model(Sample.of("wan2.2-i2v-plus")
                .takes(Modality.TEXT)
                .gives(Modality.VIDEO)
                .at("a"));
        assertThat(told(profile, "processes")).contains("image");
    }

    @ParameterizedTest
    @CsvSource({"gemma-3n-e4b-it, audio", "step-r1-v-mini, image", "studiovoice, speech"})
    void aNameSaysWhatItTakesWhereResellersSayTextOnly(String id, String takes) {
        ModelProfile profile = Sample.model(
                Sample.of(id).takes(Modality.TEXT).gives(Modality.TEXT).at("a"));
        assertThat(told(profile, "processes")).contains(takes);
    }

    @Test
    void whatNoRecordSaysIsNotMadeUp() {
        ModelProfile profile = Sample.model(Sample.of("rocket-9").at("a"));
        assertThat(kinds.of(profile, Sample.choice(profile))).isEmpty();
    }

    @Test
    void whatFitsNoKindHasNone() {
        ModelProfile profile = Sample.model(
                Sample.of("esm2-650m").takes(Modality.TEXT).gives(Modality.TEXT).at("a"));
        assertThat(told(profile, "instanceOf")).isEmpty();
        assertThat(told(profile, "produces"))
                .as("a model of proteins writes no text")
                .isEmpty();
    }
}
