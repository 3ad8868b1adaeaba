package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How somebody finds what they look for: the start page and the search. */
class FindTest {
    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    private static final Client client = server.client();

    private static String page(String path) {
        Client.Answer answer = client.get(path, "Accept", "text/html");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static JsonObject found(String text) {
        return JsonParser.parseString(client.get("/search?q=" + Client.encode(text), "Accept", "application/json")
                        .body())
                .getAsJsonObject();
    }

    private static List<String> hits(JsonObject found) {
        return found.getAsJsonArray("hits").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(hit -> hit.get("iri").getAsString().replaceFirst(".*/", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "什么是GAN, what-is, thing, gan",
        "百度有哪些AI工具, tools-by-vendor, vendor, baidu",
        "cheapest GPT-5, cheapest-offerings, model, model-gpt-5",
        "cheapest gpt 5, cheapest-offerings, model, model-gpt-5",
    })
    void aProgramIsToldWhatAQuestionWasTakenToMean(String text, String query, String parameter, String thing) {
        JsonObject found = found(text);
        JsonObject question = found.getAsJsonObject("question");
        assertThat(question.get("query").getAsString()).isEqualTo(query);
        assertThat(question.getAsJsonObject("parameters")
                        .getAsJsonObject(parameter)
                        .get("iri")
                        .getAsString())
                .endsWith("/id/" + thing);
        assertThat(question.get("page").getAsString()).endsWith("/queries/" + query + "?" + parameter + "=" + thing);
        assertThat(hits(found)).containsExactly(thing);
    }

    @Test
    void bothThingsOfAComparisonAreFound() {
        assertThat(hits(found("GAN和扩散模型的区别"))).containsExactly("gan", "diffusion-model");
    }

    @Test
    void aProgramIsToldWhatNothingIsCalledAndWhatIsLikeIt() {
        JsonObject found = found("what is difusion modell");
        assertThat(found.getAsJsonObject("question").getAsJsonArray("unknown").toString())
                .isEqualTo("[\"difusion modell\"]");
        JsonObject none = found("what is Flamink");
        assertThat(none.get("total").getAsInt()).isZero();
        assertThat(none.getAsJsonArray("nearest")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt 5", "gpt5", "GPT-5", "gpt-5"})
    void aNameIsFoundHoweverItsWordsAreParted(String text) {
        assertThat(hits(found(text))).first().isEqualTo("model-gpt-5");
    }

    @Test
    void theAnswerIsThereWhatWasUnderstoodIsShownAndCanBeChanged() {
        String chinese = page("/search?lang=zh&q=" + Client.encode("百度有哪些AI工具"));
        assertThat(chinese)
                .contains("理解为以下问题", "这家厂商有哪些工具？", "文心快码", "name=\"vendor\"", "value=\"百度\"")
                .contains("/queries/tools-by-vendor?vendor=" + Client.encode("百度"))
                .doesNotContain("图谱中没有");
        assertThat(page("/search?lang=en&q=cheapest+GPT-5"))
                .contains("Taken as a question", "Who serves this model at the lowest price?", "value=\"GPT-5\"")
                .contains("OpenAI", "US$ per million tokens");
    }

    @ParameterizedTest
    @CsvSource({
        "en, what is Flamink, The atlas knows nothing called “Flamink”., Did you mean, what is a GAN, All questions",
        "zh, 什么是Flamink, 图谱中没有名为“Flamink”的事物。, 您要找的是不是, 什么是GAN, 全部问题",
    })
    void whereNothingIsFoundThereAreWaysOn(
            String language, String text, String told, String near, String example, String all) {
        String page = page("/search?lang=" + language + "&q=" + Client.encode(text));
        assertThat(page).contains(told, near, ">" + example + "</a>", ">" + all + "</a>");
        String names = page.substring(page.indexOf(near), page.indexOf("tries"));
        assertThat(names).containsPattern("<a href=\"/doc/id/[^\"]+\">");
        assertThat(page).contains("/map?lang=" + language, "/models?lang=" + language, "/search?q=");
    }

    @Test
    void whereNothingIsLikeItThereAreWaysOnToo() {
        assertThat(page("/search?lang=en&q=%E2%98%83%E2%98%83%E2%98%83"))
                .contains("Nothing in the atlas has that name.", "Try a name or a question")
                .doesNotContain("Did you mean");
    }

    @Test
    void whileOneTypesThereAreNamesInBothLanguagesAndQuestions() {
        assertThat(client.get("/suggest?questions=yes&lang=zh&q=baid").body())
                .contains("\"百度\"")
                .contains("\"Baidu\"");
        assertThat(client.get("/suggest?questions=yes&lang=en&q=lowest+price").body())
                .contains("Who serves this model at the lowest price?");
        assertThat(client.get("/suggest?lang=zh&q=baid").body()).contains("百度").doesNotContain("\"Baidu\"");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Six questions; answered, What is a GAN?, ERNIE Bot, Things by class, Checks of the data",
        "zh, 六个问题与答案, 什么是 GAN？, 文心一言, 各类事物的数量, 数据质量检查",
    })
    void theStartPageComesInItsOrder(
            String language, String answered, String question, String answer, String figures, String checks) {
        String page = page("/?lang=" + language);
        assertThat(page)
                .containsSubsequence(
                        "role=\"search\"",
                        "/map?lang=" + language,
                        "data-map=",
                        answered.replace(";", ","),
                        question,
                        answer,
                        figures,
                        "id=\"learner\"",
                        "id=\"analyst\"",
                        "id=\"graphs\"",
                        "id=\"health\"",
                        checks);
        assertThat(Pattern.compile("<section class=\"answered\">").matcher(page).results())
                .hasSize(8);
        assertThat(page).contains("models.dev", "2026-07-02");
        assertThat(page).contains("/doc/source/article?lang=" + language, "/models?lang=" + language);
    }

    @Test
    void everyQuestionThatIsAnsweredThereHasAnAnswer() {
        String page = page("/?lang=en");
        String answers = page.substring(page.indexOf("Six questions"), page.indexOf("What is in it"));
        assertThat(Pattern.compile("<table").matcher(answers).results()).hasSize(6);
        assertThat(answers).doesNotContain("class=\"empty\"");
    }
}
