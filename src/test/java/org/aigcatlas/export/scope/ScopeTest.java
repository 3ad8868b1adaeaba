package org.aigcatlas.export.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aigcatlas.export.Exported;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @Test
    void aThingMayBeAnIriWithItsOwnColons() {
        assertThat(ScopeParser.parse("around:https://w3id.org/aigc/id/chatgpt:2"))
                .isEqualTo(new Scope.Around("https://w3id.org/aigc/id/chatgpt", 2));
        assertThat(ScopeParser.parse("around:id:chatgpt")).isEqualTo(new Scope.Around("id:chatgpt", 1));
        assertThat(ScopeParser.parse("around:文心一言")).isEqualTo(new Scope.Around("文心一言", 1));
    }

    @Test
    void theParametersOfAQueryAreThoseOfAnAddress() {
        assertThat(ScopeParser.parse("query:tool-map?vendor=%E7%99%BE%E5%BA%A6&vendor=Open+AI"))
                .isEqualTo(new Scope.OfQuery("tool-map", Map.of("vendor", List.of("百度", "Open AI"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "concept            | Nearest: concepts",
                "al                 | all",
                "around:            | around:chatgpt",
                "around:chatgpt:0   | from 1 to 5",
                "around:chatgpt:99  | from 1 to 5",
                "query:tool-map?x   | query:NAME?parameter=value",
                "query:tool-map?x=% | %25",
                "all:of-it          | Nearest: all"
            })
    void aWrongScopeIsToldHowToBeWritten(String scope, String mend) {
        assertThatThrownBy(() -> ScopeParser.parse(scope))
                .isInstanceOfSatisfying(
                        AtlasException.class, e -> assertThat(e.kind()).isEqualTo(ProblemKind.QUESTION))
                .hasMessageContaining(mend);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "turtel | all                   | Nearest: turtle   | NOT_FOUND",
                "turtle | around:chatgpx        | ChatGPT           | QUESTION",
                "turtle | graph:artcle          | Nearest: article  | QUESTION",
                "turtle | query:tool-mapp       | Nearest: tool-map | QUESTION",
                "turtle | query:tools-by-vendor | tool-map          | QUESTION",
                "turtle | query:tool-map?vendor=Opnai | OpenAI      | QUESTION",
                "turtle | query:tool-map?vender=OpenAI | vendor     | QUESTION"
            })
    void anUnknownNameGetsTheNearest(String format, String scope, String nearest, ProblemKind kind) {
        assertThatThrownBy(() -> Exported.bytes(format, scope))
                .isInstanceOfSatisfying(
                        AtlasException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining(nearest);
    }

    @Test
    void amongSomeThingsNothingElseIsNamed() {
        String gexf = new String(Exported.bytes("gexf", "among:chatgpt,openai,gpt"), StandardCharsets.UTF_8);
        assertThat(Pattern.compile("<node id=\"([^\"]+)\"")
                        .matcher(gexf)
                        .results()
                        .map(node -> node.group(1)))
                .containsExactlyInAnyOrder("chatgpt", "gpt", "openai");
        assertThat(gexf).contains("chatgpt--madeBy--openai");
    }
}
