package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.holding("""
                aigc:Technique rdfs:label "technique"@en , "技术"@zh .
                id:gan a aigc:Technique ; rdfs:label "generative adversarial network"@en , "生成式对抗网络"@zh ;
                  skos:altLabel "GAN"@en ; skos:definition "Two networks that learn by playing."@en , "两个网络在博弈中学习。"@zh .
                id:generator a aigc:Component ; rdfs:label "generator"@en , "生成器"@zh .
                id:evil a aigc:Tool ; rdfs:label "<b>generous</b>"@en .
                """);

    private static final Client client = server.client();

    private static JsonObject json(String path) {
        Client.Answer answer = client.get(path, "Accept", "application/json");
        assertThat(answer.status()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static List<String> iris(JsonObject found) {
        return found.getAsJsonArray("hits").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(hit -> hit.get("iri").getAsString())
                .toList();
    }

    @Test
    void aProgramGetsTheThingsWithTheirNamesInBothLanguages() {
        JsonObject found = json("/search?q=" + Client.encode("生成"));
        assertThat(iris(found)).containsExactly("https://w3id.org/aigc/id/generator", "https://w3id.org/aigc/id/gan");
        JsonObject gan = found.getAsJsonArray("hits").get(1).getAsJsonObject();
        assertThat(gan.getAsJsonObject("name").get("en").getAsString()).isEqualTo("generative adversarial network");
        assertThat(gan.getAsJsonObject("definition").get("zh").getAsString()).isEqualTo("两个网络在博弈中学习。");
        assertThat(gan.getAsJsonObject("class")
                        .getAsJsonObject("name")
                        .get("zh")
                        .getAsString())
                .isEqualTo("技术");
        assertThat(gan.get("page").getAsString()).endsWith("/doc/id/gan");
    }

    @Test
    void whatIsFoundComesInPages() {
        Client.Answer first = client.get("/search?q=gener&limit=1", "Accept", "application/json");
        assertThat(first.header("Total-Count")).contains("3");
        assertThat(first.header("Link")).hasValueSatisfying(link -> assertThat(link)
                .contains("/search?q=gener&offset=1&limit=1>; rel=\"next\""));
        assertThat(iris(json("/search?q=gener&limit=2&offset=2"))).hasSize(1);
        assertThat(iris(json("/search?q=gener&offset=7"))).isEmpty();
    }

    @Test
    void aBrowserGetsAPageInItsLanguage() {
        Client.Answer page =
                client.get("/search?q=" + Client.encode("博弈"), "Accept", "text/html", "Accept-Language", "zh");
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.body())
                .contains("<html lang=\"zh-Hans\">")
                .contains("生成式对抗网络")
                .contains("共 1 项")
                .contains("/doc/id/gan");
        assertThat(client.get("/search", "Accept", "text/html").body()).contains("type=\"search\"");
        assertThat(client.get("/", "Accept", "text/html").body()).contains("action=\"/search\"");
    }

    @ParameterizedTest
    @CsvSource({"generator, false", "gan, true", "生成器, true", "博弈, false"})
    void whyAThingWasFoundIsSaidWhereItCanNotBeSeen(String text, boolean isSaid) {
        String page = client.get("/search?lang=en&q=" + Client.encode(text), "Accept", "text/html")
                .body();
        assertThat(page).containsAnyOf("/doc/id/generator", "/doc/id/gan");
        assertThat(page.contains("found as")).isEqualTo(isSaid);
    }

    @Test
    void namesLikeTheTextAreOfferedAsSuch() {
        assertThat(client.get("/search?q=genertor", "Accept", "text/html").body())
                .contains("these names are like it")
                .contains("/doc/id/generator");
    }

    @Test
    void whatTheGraphOrTheReaderSaysIsNeverMarkUp() {
        assertThat(client.get("/search?q=generous", "Accept", "text/html").body())
                .contains("&lt;b&gt;generous")
                .doesNotContain("<b>generous");
        assertThat(client.get("/search?q=%3Cscript%3Ex", "Accept", "text/html").body())
                .doesNotContain("<script>x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?q=", "/search?q=x&limit=0", "/search?q=x&offset=-1", "/search?q=%E7"})
    void aWrongRequestIsToldSo(String path) {
        Client.Answer answer = client.get(path, "Accept", "application/json, application/problem+json");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"", "a:b", "(", "[* TO", "\\", "~", "&&", "/x/", "+-!"})
    void signsAreOnlySigns(String text) {
        assertThat(client.get("/search?q=" + Client.encode(text), "Accept", "application/json")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void sparqlAsksTheSameIndex() {
        String query = "PREFIX text: <http://jena.apache.org/text#> SELECT ?x { ?x text:query \"生成\" }";
        assertThat(client.sparql(query, "Accept", "text/csv").body())
                .contains("id/gan")
                .contains("id/generator");
        assertThat(client.sparql(query.replace("生成", "generator ["), "Accept", "text/csv")
                        .body())
                .contains("id/generator");
    }
}
