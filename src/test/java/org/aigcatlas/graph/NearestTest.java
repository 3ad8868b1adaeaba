package org.aigcatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
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

    /** Names that can't be alike are left out before their likeness is worked out; none that is alike may be among them. */
    @Test
    void whatIsAlikeByJaroAndWinklerIsFound() {
        Random random = new Random(20261128);
        JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
        int alike = 0;
        for (int turn = 0; turn < 20_000; turn++) {
            String text = word(random);
            String name = word(random);
            if (likeness.apply(text, name) >= 0.7) {
                alike++;
                assertThat(Nearest.among(text, List.of(name)))
                        .as("%s, %s", text, name)
                        .containsExactly(name);
            }
        }
        assertThat(alike).isGreaterThan(100);
    }

    private static String word(Random random) {
        return random.ints(3 + random.nextInt(8), 'a', 'h')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
