package org.aigcatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefTest {
    private static String cause(String text) {
        return Brief.of(text);
    }

    @Test
    void whatSomebodyHasWrittenIsCutAndTheSentenceAroundItStays() {
        assertThat(cause("Nothing is called “" + "a b ".repeat(3000) + "” here."))
                .isEqualTo("Nothing is called “" + "a b ".repeat(50) + "…” here.");
        assertThat(cause("Nothing is at /" + "x".repeat(9000) + " here."))
                .isEqualTo("Nothing is at /" + "x".repeat(199) + "… here.");
    }

    @Test
    void aSentenceStaysWhole() {
        String english = "A sentence with “a name” in it. ".repeat(50);
        assertThat(cause(english)).isEqualTo(english);
        String chinese = "图谱中没有这个名称，以下名称与之相近。".repeat(50);
        assertThat(cause(chinese)).isEqualTo(chinese);
    }

    @Test
    void aTextWithoutEndIsCutBetweenCharacters() {
        String cut = cause("x" + "𝄞".repeat(5000));
        assertThat(cut).hasSizeLessThanOrEqualTo(2001).endsWith("𝄞…");
    }

    @Test
    void bothLanguagesAndThePlaceAreCut() {
        String name = "名".repeat(500);
        Problem problem = Problem.of(ProblemCode.QUERY_UNKNOWN)
                .with("name", name)
                .at("y".repeat(500))
                .brief();
        assertThat(problem.cause(Language.ZH)).isEqualTo("没有名为“" + "名".repeat(200) + "…”的查询。");
        assertThat(problem.cause(Language.EN)).isEqualTo("There is no query called “" + "名".repeat(200) + "…”.");
        assertThat(problem.place()).hasSize(201);
    }
}
