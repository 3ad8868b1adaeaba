package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Language;
import org.aigcatlas.query.Answer;
import org.aigcatlas.serve.page.DisplayNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of things show first what their kind is asked for. */
class ThingPagesTest {
    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    private static final Client client = server.client();

    private static String page(String path) {
        Client.Answer answer = client.get(path, "Accept", "text/html");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String between(String page, String from, String to) {
        int start = page.indexOf(from);
        assertThat(start).as(from).isNotNegative();
        return page.substring(start, page.indexOf(to, start));
    }

    @ParameterizedTest
    @CsvSource({"en, Tools, Families of models, Models, Relations", "zh, 工具, 模型系列, 模型, 关系"})
    void aVendorShowsItsToolsThenItsFamiliesThenItsModels(
            String language, String tools, String families, String models, String relations) {
        String page = page("/doc/id/openai?lang=" + language);
        assertThat(page)
                .containsSubsequence(
                        "<h2>" + tools + " <small>",
                        "ChatGPT",
                        "<h2>" + families + " <small>",
                        "GPT",
                        "<h2>" + models + " <small>",
                        "/queries/models-of-vendor?vendor=openai&amp;sort=-released&amp;lang=" + language,
                        "data-map=",
                        "<h2>" + relations);
        String newest = between(page, "<h2>" + models + " <small>", "<p class=\"all\"");
        List<String> days = Pattern.compile("class=\"day\">([-\\d]+)<")
                .matcher(newest)
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(days).hasSize(10).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    /** As {@code landscape-stated/openai.ttl} states its price, and the catalogue that it has closed weights. */
    @Test
    void aModelShowsItsPricesWithAChartItsFamilyWeightsAndAbilities() {
        String page = page("/doc/id/model-gpt-5?lang=zh");
        assertThat(page)
                .containsSubsequence(
                        "<h2>价格 <small>",
                        "OpenAI",
                        ">1.25<",
                        "/queries/cheapest-offerings?model=model-gpt-5",
                        "alt=\"共 ",
                        "cheapest-offerings.svg?model=model-gpt-5",
                        "具备能力",
                        "所属系列为");
        assertThat(between(page, "<aside", "</aside>")).contains("开放权重", "否", "发布日期", "2025-08-07");
        Client.Answer chart = client.get(
                between(page, "/queries/cheapest-offerings.svg", "\"").replace("&amp;", "&"));
        assertThat(chart.status()).isEqualTo(200);
    }

    @Test
    void aToolShowsWhatItIsBuiltOn() {
        assertThat(page("/doc/id/chatgpt?lang=en"))
                .containsSubsequence("<h2>Models behind it", "/doc/id/gpt", "<h2>What it is built on", "/doc/id/");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Place among the kinds, artificial intelligence, machine learning, generative modelling, Who says so",
        "zh, 在种类中的位置, 人工智能, 机器学习, 生成建模, 出处",
    })
    void aConceptShowsItsPlaceThenTheMapThenWhereTheArticleSpeaksOfIt(
            String language, String place, String top, String middle, String near, String evidence) {
        String page = page("/doc/id/gan?lang=" + language);
        assertThat(page)
                .containsSubsequence(
                        "<h2>" + place,
                        top,
                        middle,
                        near,
                        "<b aria-current=\"true\">",
                        "data-map=",
                        "<h2>" + evidence,
                        "/doc/source/article?lang=" + language + "#1.3");
    }

    @Test
    void aBroadConceptShowsWhatIsBelowIt() {
        String tree = between(page("/doc/id/large-model?lang=en"), "<nav class=\"tree\"", "</nav>");
        assertThat(tree).contains("<ul class=\"members\">").contains("large language model");
    }

    @Test
    void theArticleIsReadSectionBySectionWithItsThingsAsLinks() {
        String page = page("/doc/source/article?lang=zh");
        String section = between(page, "id=\"1.3\"", "</section>");
        assertThat(section)
                .contains("GAN 由两个<a href=\"/doc/id/neural-network?lang=zh\">神经网络</a>组成。")
                .contains("<a href=\"/doc/claim/c024?lang=zh\">c024</a>")
                .contains("<a href=\"/doc/id/gan?lang=zh\">");
        assertThat(page.indexOf("id=\"0\"")).isLessThan(page.indexOf("id=\"1.3\""));
        long claims = Pattern.compile("<small class=\"number\">")
                .matcher(page)
                .results()
                .count();
        assertThat(claims).as("as many as article.ttl has").isEqualTo(102);
    }

    @Test
    void theQuestionsAboutAThingAreFilledIn() {
        String page = page("/doc/id/baidu?lang=zh");
        String questions = between(page, "class=\"questions-about\"", "</ul>");
        List<String> ways = Pattern.compile("href=\"([^\"]+)\"")
                .matcher(questions)
                .results()
                .map(way -> way.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(ways).hasSizeGreaterThan(5).anyMatch(way -> way.startsWith("/queries/tools-by-vendor?vendor=baidu"));
        assertThat(ways).allSatisfy(way -> assertThat(
                        client.get(way, "Accept", "text/html").status())
                .isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/doc/id/openai", "/doc/id/chatgpt", "/doc/id/gan", "/doc/id/stable-diffusion", "/doc/id/gpt"})
    void noAddressStandsTwiceAndNoRelationIsRaw(String path) {
        for (String language : List.of("en", "zh")) {
            String page = page(path + "?lang=" + language);
            String aside = between(page, "<aside", "</aside>");
            assertThat(Pattern.compile("class=\"out\" href=\"([^\"]+)\"|href=\"(http[^\"]+)\"")
                            .matcher(aside)
                            .results()
                            .map(MatchResult::group))
                    .doesNotHaveDuplicates();
            assertThat(page).doesNotContainPattern("<dt>(<a [^>]*>)?(rdfs|rdf|owl|skos|dcterms|schema|aigc):");
        }
    }

    @Test
    void everyRelationThatTheGraphUsesHasAName() {
        Set<String> used = properties("SELECT DISTINCT ?p { ?s ?p ?o }");
        used.removeAll(properties("""
                SELECT DISTINCT ?p { ?p rdfs:label ?en , ?zh FILTER(LANG(?en) = "en" && LANG(?zh) = "zh") }"""));
        DisplayNames words = new DisplayNames();
        assertThat(used)
                .contains("http://www.w3.org/2000/01/rdf-schema#seeAlso")
                .allSatisfy(iri -> {
                    for (Language language : Language.values()) {
                        assertThat(words.term(iri, language)).as(iri).isPresent();
                    }
                });
    }

    private static Set<String> properties(String query) {
        return ((Answer.Rows) server.atlas().sparql(query))
                .rows().stream().map(row -> row.get("p").getURI()).collect(Collectors.toCollection(TreeSet::new));
    }
}
