package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.aigcatlas.Curated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map over HTTP. What stands on it is from {@code ontology/data/article.ttl} and {@code editorial.ttl}. */
class MapTest {
    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(Curated::open);

    /** A store of somebody's own, in which the article isn't: 601 things. */
    @RegisterExtension
    private static final RunningAtlas other = RunningAtlas.holding(IntStream.rangeClosed(0, 600)
            .mapToObj("id:t%d a aigc:Tool .\n"::formatted)
            .collect(Collectors.joining()));

    private static final Client client = server.client();

    private static JsonObject map(String query) {
        Client.Answer answer = client.get("/map.json" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/json");
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static List<String> things(String query) {
        return strings(map(query).getAsJsonArray("things"));
    }

    private static List<String> strings(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }

    private static JsonObject edge(JsonObject map, String id) {
        return StreamSupport.stream(map.getAsJsonArray("edges").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(edge -> edge.get("id").getAsString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itOpensOnTheStoryOfTheArticle() {
        assertThat(things(""))
                .contains("aigc", "neural-network", "deep-learning", "gan", "text", "chatgpt", "openai", "midjourney")
                .contains("baidu", "ernie-bot", "large-model")
                .doesNotContain("c067", "article");
    }

    @Test
    void everyEdgeTellsItsSourceSectionAndStanding() {
        JsonObject made = edge(map("?things=chatgpt,openai&lang=zh"), "chatgpt aigc:madeBy openai");
        assertThat(made.get("name").getAsString()).isEqualTo("开发方为");
        assertThat(made.get("look").getAsString()).isEqualTo("accepted");
        assertThat(made.getAsJsonArray("says")).hasSize(1);
        JsonObject claim = made.getAsJsonArray("says").get(0).getAsJsonObject();
        assertThat(claim.get("claim").getAsString()).isEqualTo("ChatGPT 出自 OpenAI。");
        assertThat(claim.get("page").getAsString()).isEqualTo("/doc/claim/c067?lang=zh");
        assertThat(claim.get("placePage").getAsString()).isEqualTo("/doc/source/article?lang=zh#7.1");
        assertThat(claim.get("standing").getAsString()).isEqualTo("Accepted");
    }

    @ParameterizedTest
    @CsvSource({
        "artificial-intelligence, aigc:uses, gan, loose, GANs are one technique of generative AI",
        "chatgpt, aigc:differsFrom, human-understanding, opinion, How far a language model understands is disputed",
    })
    void aLooseClaimAndAnOpinionSayWhy(String subject, String relation, String object, String look, String remark) {
        JsonObject edge =
                edge(map("?things=" + subject + "," + object + "&lang=en"), subject + " " + relation + " " + object);
        assertThat(edge.get("look").getAsString()).isEqualTo(look);
        assertThat(edge.getAsJsonArray("says")
                        .get(0)
                        .getAsJsonObject()
                        .get("remark")
                        .getAsString())
                .startsWith(remark);
    }

    @Test
    void whatOnlyFollowsComesWhereItIsWantedAndLeadsToItsProof() {
        String things = "?things=chatgpt,neural-network";
        assertThat(map(things).getAsJsonArray("edges")).isEmpty();
        JsonObject uses = edge(map(things + "&inferred=yes"), "chatgpt aigc:uses neural-network");
        assertThat(uses.get("look").getAsString()).isEqualTo("inferred");
        assertThat(uses.get("says").getAsJsonArray()).isEmpty();
        assertThat(uses.get("why").getAsString()).isEqualTo("/why?subject=chatgpt&relation=uses&object=neural-network");
    }

    @Test
    void thingsComeAndGo() {
        assertThat(things("?things=chatgpt")).containsExactly("chatgpt");
        assertThat(things("?things=")).isEmpty();
        assertThat(things("?things=chatgpt&add=" + Client.encode("百度") + "&add=OpenAI"))
                .containsExactly("baidu", "chatgpt", "openai");
        assertThat(things("?things=chatgpt,baidu&remove=baidu")).containsExactly("chatgpt");
        assertThat(things("?things=openai&expand=openai")).contains("chatgpt", "openai");
    }

    /** The ways from the expected answer of how-connected: text-to-image and Wenxin Yige lie between. */
    @Test
    void whatConnectsTwoThingsComesOntoTheMap() {
        assertThat(things("?things=&from=Midjourney&to=Baidu"))
                .contains("midjourney", "baidu", "wenxin-yige", "text-to-image", "image-generation-application");
    }

    @Test
    void aScopeOfExportsIsAMap() {
        assertThat(things("?scope=" + Client.encode("among:ChatGPT,OpenAI"))).containsExactly("chatgpt", "openai");
        assertThat(things("?scope=around:openai")).contains("chatgpt").doesNotContain("wenxin-yige");
    }

    @Test
    void aStepOfTheTourPointsAndNamesItsSection() {
        JsonObject map = map("?tour=2&lang=en");
        assertThat(strings(map.getAsJsonArray("highlighted"))).contains("gan", "neural-network");
        assertThat(map.get("tour").getAsString()).contains("Step 2 of 10", "/doc/source/article?lang=en#1");
    }

    @Test
    void everyStepOfTheTourPointsToWhatStandsOnTheMapAndIsInASectionThatIsThere() {
        List<String> there = things("");
        for (int step = 1; step <= 10; step++) {
            JsonObject map = map("?tour=" + step);
            assertThat(there).as("step %s", step).containsAll(strings(map.getAsJsonArray("highlighted")));
            String section = map.get("tour").getAsString().replaceFirst("(?s).*/doc/source/([^\"]*)\".*", "$1");
            assertThat(client.get("/doc/source/article", "Accept", "text/html").body())
                    .contains("id=\"" + section.replaceFirst(".*#", "") + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "things=ChatGTP",
                "add=ChatGTP",
                "expand=ChatGTP",
                "remove=ChatGTP",
                "expand=ChatGTP~Model",
                "things=&from=ChatGTP&to=OpenAI",
                "scope=around:ChatGTP"
            })
    void anUnknownNameIsToldWithTheNearest(String query) {
        Client.Answer answer = client.get("/map.json?lang=en&" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("ChatGTP", "ChatGPT").doesNotContain("Exception");
        assertThat(client.get("/map?lang=zh&" + query, "Accept", "text/html").body())
                .contains("图谱中没有名为“ChatGTP”的事物");
    }

    @Test
    void aMapOfTooManyThingsIsRefusedInWords() {
        Client.Answer answer = other.client().get("/map.json?lang=en&scope=graph:test");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("map.too-large", "601 things; it takes 600");
    }

    @Test
    void anotherFormIsRefused() {
        assertThat(client.get("/map", "Accept", "text/turtle").status()).isEqualTo(406);
    }

    @Test
    void thePageSaysTheSameInWordsWithLinksThatNeedNoScript() {
        String page = client.get(
                        "/map?things=chatgpt,openai,gan,artificial-intelligence&lang=en", "Accept", "text/html")
                .body();
        assertThat(page)
                .contains(
                        "href=\"/doc/id/openai?lang=en\"",
                        "is made by",
                        "name=\"expand\" value=\"openai\"",
                        "name=\"remove\" value=\"openai\"")
                .contains("class=\"badge loose\"", "/export/gexf?scope=among%3A")
                .contains("https://lite.gephi.org/?file=http");
    }

    @Test
    void aStoreWithoutTheArticleHasAMapToPutThingsOn() {
        Client.Answer answer = other.client().get("/map.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"things\":[]");
        assertThat(other.client().get("/map", "Accept", "text/html").body()).contains("name=\"add\"");
    }

    @Test
    void theAddressesOfOtherFormsHoldExactlyWhatIsShown() {
        String turtle = client.get("/export/turtle?scope=" + Client.encode("among:chatgpt,openai") + "&lang=en")
                .body();
        assertThat(turtle).contains("id:chatgpt", "aigc:madeBy id:openai").doesNotContain("id:midjourney", "id:baidu");
    }
}
