package org.aigcatlas.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {
    private static Fault fault(ProblemKind kind) {
        return Fault.of(Problem.of(ProblemCode.SYSTEM_FAILED).as(kind));
    }

    @ParameterizedTest
    @EnumSource
    void theStatusOfEveryKindIsNamedInBothLanguages(ProblemKind kind) {
        assertThat(fault(kind).title(Language.EN)).matches("[A-Z][A-Za-z ]+");
        assertThat(fault(kind).title(Language.ZH)).matches("\\p{IsHan}+");
    }

    @Test
    void theTitleIsThatOfTheStatusAndNotOfTheProblem() {
        assertThat(fault(ProblemKind.NOT_FOUND).title(Language.EN)).isEqualTo("Not Found");
        assertThat(fault(ProblemKind.NOT_FOUND).title(Language.ZH)).isEqualTo("未找到");
    }

    @Test
    void theHeaderSaysWhenToAskAgainAsTheSentenceDoes() {
        Fault busy = Fault.of(Problem.of(ProblemCode.SERVER_BUSY).with("seconds", 7L));
        assertThat(busy.sentence(Language.EN)).contains("in 7 s");
        assertThat(busy.over(Reply.html("")).header("Retry-After")).contains("7");
        assertThat(fault(ProblemKind.BUSY).over(Reply.html("")).header("Retry-After"))
                .contains("5");
    }

    @Test
    void aStatusWithoutAChineseNameIsToldAsThatOfItsClass() {
        Fault teapot = fault(ProblemKind.QUESTION).as(418);
        assertThat(teapot.title(Language.ZH))
                .isEqualTo(fault(ProblemKind.QUESTION).title(Language.ZH));
    }
}
