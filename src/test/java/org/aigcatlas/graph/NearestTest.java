package org.aigcatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void aTypingMistakeIsForgiven() {
        assertThat(Nearest.among("Mid journy", List.of("Midjourney", "Firefly")))
                .containsExactly("Midjourney");
    }

    @Test
    void aNameInsideATextIsNear() {
        assertThat(Nearest.among("百度公司", List.of("百度", "腾讯"))).containsExactly("百度");
        assertThat(Nearest.among("the GPT thing", List.of("GPT", "DALL·E"))).containsExactly("GPT");
    }

    @Test
    void aLoneLetterOrDigitIsNearOnlyToWhatIsAsShort() {
        assertThat(Nearest.among("nonsense123", List.of("1", "2", "n", "o", "o3")))
                .isEmpty();
        assertThat(Nearest.among("c+", List.of("c", "x"))).containsExactly("c");
        assertThat(Nearest.among("7.", List.of("7", "9"))).containsExactly("7");
    }

    @Test
    void aNameThatDiffersOnlyInCaseOrSignsIsNamedOnce() {
        assertThat(Nearest.among("Ernie Bt", List.of("ernie-bot", "ERNIE Bot", "ERNIE")))
                .containsExactly("ERNIE Bot", "ERNIE");
    }

    @Test
    void noMoreThanFiveAreNamedTheMostAlikeFirst() {
        List<String> names =
                IntStream.range(0, 50).mapToObj(number -> "model " + number).toList();
        assertThat(Nearest.among("model 7", names)).hasSize(5).first().isEqualTo("model 7");
    }

    @Test
    void onlyTheBeginningOfALongTextIsCompared() {
        String name = "n".repeat(200);
        assertThat(Nearest.among(name + "x".repeat(100_000), List.of(name, "other")))
                .containsExactly(name);
        assertThat(Nearest.told(List.of("百度", "腾讯"))).isEqualTo(new Text("Nearest: 百度, 腾讯.", "最接近的有：百度、腾讯。"));
    }

    @Test
    void nothingIsNamedWhereNothingIsAlike() {
        assertThat(Nearest.among("zzz", List.of("OpenAI", "百度"))).isEmpty();
    }
}
