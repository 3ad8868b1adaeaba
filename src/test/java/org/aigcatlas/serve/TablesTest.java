package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as tables that one sorts, filters and compares by their addresses. */
class TablesTest {
    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    private static final Client client = server.client();
    private static final String CHEAP_PICTURES =
            "is.gives=image&is.open=true&sort=outputUsdPerMillionTokens&columns=model,gives,outputUsdPerMillionTokens";

    private static String page(String path) {
        Client.Answer answer = client.get(path, "Accept", "text/html");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static List<String> lines(String path) {
        Client.Answer answer = client.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body().lines().toList();
    }

    @Test
    void theTableOfModelsIsAQueryThatKeepsWhatWasAsked() {
        Client.Answer answer = client.get("/models?sort=-released&is.vendor=OpenAI&lang=zh");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location").orElse(""))
                .contains("/queries/models?", "sort=-released", "is.vendor=OpenAI", "lang=zh");
        assertThat(page("/queries/models?lang=zh"))
                .containsPattern("<a href=\"/models\\?lang=zh\" aria-current=\"page\">");
    }

    @Test
    void csvAndJsonAreExactlyWhatIsShown() {
        String page = page("/queries/models?" + CHEAP_PICTURES);
        List<String> names = Pattern.compile("name=\"pick\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();
        List<String> csv = lines("/queries/models.csv?" + CHEAP_PICTURES);
        assertThat(csv).first().isEqualTo("model,model_en,model_zh,gives_en,gives_zh,outputUsdPerMillionTokens");
        assertThat(names).isNotEmpty().hasSizeLessThanOrEqualTo(100);
        assertThat(csv.stream().skip(1).map(line -> line.replaceFirst(",.*", "").replaceFirst(".*/", "")))
                .containsExactlyElementsOf(names);
        assertThat(JsonParser.parseString(client.get("/queries/models.json?" + CHEAP_PICTURES)
                                .body())
                        .getAsJsonArray())
                .hasSize(names.size());
        assertThat(page).contains("models.csv?", "columns=model%2Cgives%2CoutputUsdPerMillionTokens");
    }

    @Test
    void pricesRiseAndWhatHasNoneIsLast() {
        List<String> prices =
                lines("/queries/models.csv?sort=outputUsdPerMillionTokens&columns=outputUsdPerMillionTokens");
        List<String> known =
                prices.stream().skip(1).filter(price -> !price.isEmpty()).toList();
        assertThat(known).hasSizeGreaterThan(100);
        assertThat(known.stream().map(Double::valueOf)).isSorted();
        assertThat(prices.subList(1, known.size() + 1)).isEqualTo(known);
        assertThat(prices).hasSize(client.get("/queries/models.csv").body().split("\r\n").length);
    }

    /** As `landscape-stated/openai.ttl` states it of {@code openai/gpt-5}, and no other provider states more. */
    @Test
    void aModelTakesWhatItsMostGenerousProviderAllows() {
        assertThat(lines("/queries/models.csv?is.model=gpt-5&columns=model,released,context"))
                .anyMatch(line -> line.startsWith("https://w3id.org/aigc/id/model-gpt-5,GPT-5,GPT-5,2025-08-07,"));
    }

    @Test
    void theHeadsSortAndSayHow() {
        String page = page("/queries/models?lang=en&sort=-context");
        assertThat(page).contains("aria-sort=\"descending\"", "context (tokens) ↓");
        MatchResult head = Pattern.compile("<th scope=\"col\" aria-sort=\"descending\"[^>]*><a href=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow();
        assertThat(head.group(1)).contains("sort=context").doesNotContain("sort=-context");
        assertThat(page).contains("1,000,000").contains("class=\"number\"");
    }

    @ParameterizedTest
    @CsvSource({"en, Side by side", "zh, 并排比较"})
    void threePickedModelsStandSideBySide(String language, String title) {
        String page = page("/queries/models?lang=" + language
                + "&pick=model-gpt-5&pick=model-deepseek-r1&pick=model-claude-opus-4-5&is.vendor=nobody-at-all");
        String compared = page.substring(page.indexOf("class=\"compared\""), page.indexOf("class=\"count\""));
        assertThat(compared).contains(title, "GPT-5", "DeepSeek-R1", "Claude Opus 4.5");
        assertThat(Pattern.compile("<th scope=\"row\">").matcher(compared).results())
                .hasSize(11);
        assertThat(page).contains("<input type=\"hidden\" name=\"pick\" value=\"model-deepseek-r1\">");
    }

    @Test
    void oneRowAloneIsNotCompared() {
        assertThat(page("/queries/models?pick=model-gpt-5")).doesNotContain("class=\"compared\"");
    }

    @Test
    void theFormShowsWhatTheAddressAsksForAndIsOpenThen() {
        String page = page("/queries/models?lang=en&min.context=200000&is.gives=image&sort=-released&columns=model");
        assertThat(page)
                .contains("<details class=\"tools\" open=\"\">")
                .contains("name=\"min.context\" value=\"200000\"")
                .contains("<option value=\"image\" selected=\"\">image</option>")
                .contains("<option value=\"-released\" selected=\"\">")
                .containsPattern("name=\"columns\" value=\"model\" checked");
        assertThat(page("/queries/models?lang=en")).doesNotContain("<details class=\"tools\" open=\"\">");
    }

    @ParameterizedTest
    @CsvSource({
        "en, sort=prise, The table has no column “prise”.",
        "zh, min.context=viel, “viel”不是数字，而“context”列中是数字。",
        "en, max.context=viel, “viel” is no number",
    })
    void whatIsWrongIsToldOnThePageAndToPrograms(String language, String wrong, String told) {
        Client.Answer page = client.get("/queries/models?lang=" + language + "&" + wrong, "Accept", "text/html");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body()).contains(told);
        Client.Answer json = client.get("/queries/models.json?" + wrong);
        assertThat(json.status()).isEqualTo(400);
        assertThat(json.type()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/queries/models.svg?chart=context",
                "/queries/models.svg?chart=timeline&lang=zh",
                "/queries/cheapest-offerings.svg?model=GPT-5&chart=prices"
            })
    void aChartIsAPicture(String path) {
        Client.Answer answer = client.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("image/svg+xml");
        assertThat(answer.body()).startsWith("<svg").contains("<desc").endsWith("</svg>");
    }

    @Test
    void aChartIsOfTheRowsThatAreShown() {
        String all = client.get("/queries/models.svg?chart=context").body();
        String few =
                client.get("/queries/models.svg?chart=context&is.vendor=Baidu").body();
        assertThat(few.length()).isLessThan(all.length() / 3);
        assertThat(client.get("/queries/models.svg?chart=pie").status()).isEqualTo(404);
        assertThat(client.get("/queries/vendors.svg?chart=prices").status()).isEqualTo(404);
    }

    @Test
    void aChartNeedsNoColumnToBeShown() {
        String address = "/queries/models?is.gives=image&columns=model,vendor&lang=en";
        List<String> charts = Pattern.compile("src=\"(/queries/models[.]svg[^\"]*)\"")
                .matcher(page(address))
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(charts)
                .hasSize(2)
                .allSatisfy(chart -> assertThat(client.get(chart).status()).isEqualTo(200));
        assertThat(client.get("/queries/models.svg?chart=context&columns=model").status())
                .isEqualTo(200);
    }

    @Test
    void whatIsWantedIsSaidInTheReadersLanguage() {
        assertThat(page("/queries/models?is.gives=image&lang=zh"))
                .contains("<option value=\"图像\" selected=\"\">图像</option>")
                .doesNotContain("<option value=\"image\"");
    }

    @Test
    void aHandfulOfRowsNeedsNoTools() {
        assertThat(page("/queries/tools-by-vendor?vendor=midjourney-lab"))
                .doesNotContain("table-tools", "name=\"pick\"");
        assertThat(page("/queries/glossary")).contains("table-tools", "name=\"pick\"");
    }

    @Test
    void theNextPageKeepsTheView() {
        Client.Answer page = client.get("/queries/models?sort=-released&is.open=true", "Accept", "text/html");
        assertThat(page.header("Link").orElse(page.body())).contains("sort=-released", "is.open=true", "offset=100");
    }
}
