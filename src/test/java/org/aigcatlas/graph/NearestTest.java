package org.aigcatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
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
        assertThat(Nearest.phrase(name + "x".repeat(100_000), List.of(name))).contains("Nearest: " + name + ".");
    }

    @Test
    void nothingIsNamedWhereNothingIsAlike() {
        assertThat(Nearest.among("zzz", List.of("OpenAI", "百度"))).isEmpty();
        assertThat(Nearest.phrase("zzz", List.of("OpenAI"))).isEmpty();
    }
}
