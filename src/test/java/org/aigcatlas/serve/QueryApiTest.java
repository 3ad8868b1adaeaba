package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.query.QueryRegistry;
import org.aigcatlas.text.MatchKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryApiTest {
    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    private static final Client client = server.client();

    static Stream<String> names() {
        return new QueryRegistry().names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyQueryIsAnsweredInEveryForm(String name) {
        boolean isGraph = server.atlas().queries().get(name).query().isConstructType();
        for (String ending :
                (isGraph ? "json csv tsv html ttl nt jsonld rdf" : "json srj csv tsv xml html").split(" ", -1)) {
            Client.Answer answer = client.get("/queries/" + name + "." + ending);
            assertThat(answer.status())
                    .as(name + "." + ending + ": " + answer.body())
                    .isEqualTo(200);
            assertThat(answer.body()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"百度", "Baidu", "baidu", "https://w3id.org/aigc/id/baidu"})
    void anyNameOfTheVendorGetsItsTools(String vendor) {
        JsonArray tools = JsonParser.parseString(client.get("/queries/tools-by-vendor?vendor=" + Client.encode(vendor))
                        .body())
                .getAsJsonArray();
        assertThat(tools).hasSizeGreaterThanOrEqualTo(2);
        assertThat(tools.toString()).contains("文心一言").contains("文心一格");
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv",
        "text/tab-separated-values, text/tab-separated-values",
        "application/sparql-results+xml, application/sparql-results+xml",
        "application/sparql-results+json, application/sparql-results+json",
        "*/*, application/json",
    })
    void theAcceptHeaderChoosesTheForm(String accept, String type) {
        assertThat(client.get("/queries/vendors", "Accept", accept).type()).startsWith(type);
    }

    @Test
    void aBrowserGetsAPage() {
        Client.Answer page = client.get(
                "/queries/tools-by-vendor",
                "Accept",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.body()).contains("<a href=\"/doc/id/chatgpt\">ChatGPT</a>");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFormSendsBackWhatItWasFilledWith(String name) {
        for (String language : List.of("en", "zh")) {
            String page =
                    client.get("/queries/" + name + ".html?lang=" + language).body();
            String form = page.substring(page.indexOf("<form class=\"ask\""), page.indexOf("<button type=\"submit\""));
            String sent = Pattern.compile("<(?:input|select)[^>]*>(?:<option[^>]*>[^<]*</option>)*")
                    .matcher(form)
                    .results()
                    .map(field ->
                            attribute(field.group(), "name") + "=" + Client.encode(attribute(field.group(), "value")))
                    .collect(Collectors.joining("&"));
            Client.Answer answer = client.get("/queries/" + name + ".html?" + sent);
            assertThat(answer.status()).as("%s asked with %s", name, sent).isEqualTo(200);
        }
    }

    private static String attribute(String field, String name) {
        Matcher chosen = Pattern.compile(name + "=\"([^\"]*)\" selected").matcher(field);
        Matcher first = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(field);
        return chosen.find() ? chosen.group(1) : first.find() ? first.group(1).replace("&amp;", "&") : "";
    }

    @Test
    void aFieldThatTakesManyHasAPlaceForEachAndForOneMore() {
        String page = client.get("/queries/abilities-of-models.html?model=GPT-5&model=DeepSeek-R1")
                .body();
        assertThat(page).contains("value=\"GPT-5\"", "value=\"DeepSeek-R1\"").doesNotContain("GPT-5, ");
        assertThat(Pattern.compile("name=\"model\"").matcher(page).results()).hasSize(3);
    }

    @Test
    void aGraphIsATableForABrowser() {
        String page = client.get("/queries/tool-map.html?vendor=Baidu&lang=zh").body();
        assertThat(page)
                .contains("<a href=\"/doc/id/ernie-bot?lang=zh\">文心一言</a>", ">开发方为</a>", "tool-map.ttl")
                .doesNotContain("@prefix");
        assertThat(client.get("/queries/tool-map.ttl?vendor=Baidu").body()).contains("aigc:madeBy");
    }

    @Test
    void theUnitOfAPriceIsDescribed() {
        JsonObject column = openApi()
                .getAsJsonObject("paths")
                .getAsJsonObject("/queries/cheapest-offerings")
                .getAsJsonObject("get")
                .getAsJsonObject("responses")
                .getAsJsonObject("200")
                .getAsJsonObject("content")
                .getAsJsonObject("application/json")
                .getAsJsonObject("schema")
                .getAsJsonObject("items")
                .getAsJsonObject("properties")
                .getAsJsonObject("inputUsdPerMillionTokens");
        assertThat(column.get("x-unit").getAsString()).isEqualTo("US$ per million tokens");
        assertThat(column.get("description").getAsString()).contains("美元/百万 token");
    }

    @Test
    void openApiTellsHowRowsAreFiltered() {
        JsonArray parameters = openApi()
                .getAsJsonObject("paths")
                .getAsJsonObject("/queries/models")
                .getAsJsonObject("get")
                .getAsJsonArray("parameters");
        JsonObject filters = parameters.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(parameter -> parameter.get("name").getAsString().equals("filters"))
                .findFirst()
                .orElseThrow();
        assertThat(filters.get("description").getAsString()).contains("is.COLUMN", "min.COLUMN", "max.列名");
        Pattern names = Pattern.compile(openApi()
                .getAsJsonObject("components")
                .getAsJsonObject("schemas")
                .getAsJsonObject("TableFilters")
                .getAsJsonObject("propertyNames")
                .get("pattern")
                .getAsString());
        assertThat(List.of("is.vendor", "min.outputUsdPerMillionTokens", "max.released"))
                .allMatch(names.asPredicate());
        assertThat("columns").doesNotMatch(names);
    }

    @Test
    void openApiTellsWhatSearchAnswers() {
        JsonObject schemas = openApi().getAsJsonObject("components").getAsJsonObject("schemas");
        JsonObject results = schemas.getAsJsonObject("SearchResults").getAsJsonObject("properties");
        JsonObject hit =
                results.getAsJsonObject("hits").getAsJsonObject("items").getAsJsonObject("properties");
        assertThat(hit.getAsJsonObject("how").getAsJsonArray("enum"))
                .extracting(JsonElement::getAsString)
                .containsExactlyElementsOf(Stream.of(MatchKind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList());
        for (String path : List.of("/search?q=GAN", "/search?q=什么是GAN", "/search?q=qqqqqqqq")) {
            JsonObject answer = JsonParser.parseString(client.get(path).body()).getAsJsonObject();
            assertThat(results.keySet()).containsAll(answer.keySet());
            answer.getAsJsonArray("hits").forEach(one -> assertThat(Stream.concat(
                            hit.keySet().stream(),
                            schemas.getAsJsonObject("Named").getAsJsonObject("properties").keySet().stream()))
                    .containsAll(one.getAsJsonObject().keySet()));
        }
    }

    private JsonObject openApi() {
        return JsonParser.parseString(client.get("/openapi.json").body()).getAsJsonObject();
    }

    @Test
    void numbersAndTruthsArePlainInJson() {
        JsonObject row = JsonParser.parseString(
                        client.get("/queries/side-by-side").body())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertThat(row.get("ofOne").getAsJsonPrimitive().isBoolean()).isTrue();
    }

    @Test
    void anAnswerComesInPages() {
        Client.Answer first = client.get("/queries/glossary.csv?limit=3");
        assertThat(first.body().lines()).hasSize(4);
        int total = Integer.parseInt(first.header("Total-Count").orElseThrow());
        assertThat(total).isGreaterThan(60);
        assertThat(first.header("Link").orElse("")).isEqualTo("</queries/glossary.csv?offset=3&limit=3>; rel=\"next\"");
        Client.Answer last = client.get("/queries/glossary.csv?limit=3&offset=" + (total - 1));
        assertThat(last.body().lines()).hasSize(2);
        assertThat(last.header("Link").orElse("")).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/queries/vendors.csv", "/queries/vendors.csv?limit=2", "/queries/vendors.csv?limit=2&offset=3"})
    void everyPartSaysHowManyRowsThereAreInAll(String path) {
        long all = client.get("/queries/vendors.csv").body().lines().count() - 1;
        Client.Answer part = client.get(path);
        assertThat(part.header("Total-Count")).contains(Long.toString(all));
        assertThat(part.header("Access-Control-Expose-Headers").orElse("")).contains("Total-Count");
    }

    @Test
    void theSameAnswerIsSentOnce() {
        String tag = client.get("/queries/vendors.csv").header("ETag").orElseThrow();
        Client.Answer again = client.get("/queries/vendors.csv", "If-None-Match", "W/\"other\", " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aWrongNameIsAProblemThatNamesTheParameterAndTheNearest() {
        Client.Answer answer = client.get("/queries/tools-by-vendor?vendor=OpenIA");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        JsonObject problem = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(problem.get("status").getAsInt()).isEqualTo(400);
        JsonObject error = problem.getAsJsonArray("errors").get(0).getAsJsonObject();
        assertThat(error.get("parameter").getAsString()).isEqualTo("vendor");
        assertThat(error.get("mend").getAsString()).contains("OpenAI");
    }

    @Test
    void aWrongParameterIsAProblemThatNamesTheRightOnes() {
        Client.Answer answer = client.get("/queries/tools-by-vendor?vendr=OpenAI");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("vendr").contains("Nearest: vendor");
    }

    @Test
    void aPersonSeesTheProblemAboveTheForm() {
        Client.Answer page = client.get("/queries/tools-by-vendor?vendor=OpenIA&lang=zh", "Accept", "text/html");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body()).contains("role=\"alert\"").contains("value=\"OpenIA\"");
        assertThat(page.body()).contains("图谱中没有名为“OpenIA”的厂商。");
    }

    @Test
    void theListTellsEveryQueryAndItsParameters() {
        JsonArray list = JsonParser.parseString(client.get("/queries").body()).getAsJsonArray();
        assertThat(list).hasSize(new QueryRegistry().names().size());
        assertThat(list.toString()).contains("这家厂商有哪些工具");
    }

    private static Client.Answer post(String path, String json, String... headers) {
        return client.send(
                "POST",
                path,
                json,
                Stream.concat(Stream.of("Content-Type", "application/json; charset=UTF-8"), Stream.of(headers))
                        .toArray(String[]::new));
    }

    @Test
    void whatIsPostedIsAnsweredLikeItsAddress() {
        String expected = client.get("/queries/tools-by-vendor.csv?vendor=baidu&limit=1&offset=1")
                .body();
        assertThat(expected).contains("baidu-wenku").doesNotContain("ernie-bot");
        Client.Answer json = post(
                "/queries/tools-by-vendor",
                "{\"parameters\": {\"vendor\": \"百度\"}, \"limit\": 1, \"offset\": 1}",
                "Accept",
                "text/csv");
        assertThat(json.body()).isEqualTo(expected);
        assertThat(json.header("Total-Count")).contains("7");
        assertThat(json.header("Link").orElse(""))
                .contains("</queries/tools-by-vendor.csv?vendor=" + Client.encode("百度") + "&offset=0&limit=1>");
        assertThat(json.header("Cache-Control")).contains("no-store");
        assertThat(json.header("ETag")).isEmpty();
        Client.Answer form = client.send(
                "POST",
                "/queries/tools-by-vendor.csv?offset=1",
                "vendor=" + Client.encode("百度") + "&limit=1",
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(form.body()).isEqualTo(expected);
        assertThat(client.send("POST", "/queries/tools-by-vendor.csv?vendor=baidu&limit=1&offset=1", "")
                        .body())
                .isEqualTo(expected);
    }

    @Test
    void listsNumbersAndTruthsCanBePosted() {
        assertThat(post(
                                "/queries/abilities-of-models.csv",
                                "{\"parameters\": {\"model\": [\"GPT-5\", \"DeepSeek-R1\"]}}")
                        .body())
                .isEqualTo(client.get("/queries/abilities-of-models.csv?model=GPT-5&model=DeepSeek-R1")
                        .body())
                .contains("GPT-5", "DeepSeek");
    }

    @Test
    void thePageOfWhatIsPostedIsInTheLanguageThatIsPosted() {
        Client.Answer page = post(
                "/queries/tools-by-vendor",
                "{\"parameters\": {\"vendor\": \"Baidu\"}, \"lang\": \"zh\"}",
                "Accept",
                "text/html");
        assertThat(page.body()).contains("这家厂商有哪些工具？", "文心一言", "<html lang=\"zh");
    }

    @Test
    void whatIsWrongWithABodyIsToldWithItsPlace() {
        assertThat(post("/queries/vendors", "{\n  \"limit\": 1,,\n}").body()).contains("line 2 column");
        assertThat(post("/queries/vendors", "{\"limits\": 1}").body()).contains("Nearest: limit");
        assertThat(post("/queries/vendors", "{\"graph\": \"artikle\"}", "Accept-Language", "zh")
                        .body())
                .contains("没有名为“artikle”的图");
        assertThat(client.send("DELETE", "/queries/vendors", "").header("Allow"))
                .contains("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void aChosenGraphIsAskedAloneAndItsAnswerKeptApart() {
        String chosen = "/queries/tools-by-vendor.csv?vendor=Baidu&graph=%s";
        assertThat(client.get("/queries/tools-by-vendor.csv?vendor=Baidu").body())
                .contains("ernie-bot");
        assertThat(client.get(chosen.formatted("glossary")).body()).doesNotContain("ernie-bot");
        assertThat(client.get(chosen.formatted("glossary&graph=" + Client.encode("文章")))
                        .body())
                .contains("ernie-bot");
        assertThat(post("/queries/graphs.csv", "{\"graph\": [\"article\"]}")
                        .body()
                        .lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("graph/article,Article,文章"));
        assertThat(client.get(chosen.formatted("article").replace(".csv", ".rq"))
                        .body())
                .contains("FROM", "<https://w3id.org/aigc/graph/article>");
        Client.Answer unknown = client.get(chosen.formatted("artikle"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body()).contains("\"parameter\":\"graph\"", "Nearest: article");
    }

    @ParameterizedTest
    @CsvSource({"en, all graphs, Article", "zh, 全部的图, 文章"})
    void theFormOffersTheGraphs(String language, String all, String article) {
        String page = client.get("/queries/vendors.html?graph=article&lang=" + language)
                .body();
        assertThat(page)
                .contains("<option value=\"\">" + all + "</option>")
                .contains("<option value=\"article\" selected=\"\">" + article + "</option>");
        assertThat(Pattern.compile("<select name=\"graph\"").matcher(page).results())
                .hasSize(2);
        assertThat(page).contains("/queries/vendors.csv?graph=article");
    }

    @Test
    void aRemoteServiceServesTheSamePages() {
        try (Atlas remote = Atlas.connect(server.address().resolve("/sparql"));
                AtlasServer second = AtlasServer.start(remote, ServerSettings.DEFAULT.onPort(0))) {
            Client there = new Client(second.address());
            String path = "/queries/tools-by-vendor.csv?vendor=baidu";
            assertThat(there.get(path).body())
                    .isEqualTo(client.get(path).body())
                    .contains("文心一言");
            assertThat(there.get(path + "&graph=article&graph=glossary").body())
                    .isEqualTo(
                            client.get(path + "&graph=article&graph=glossary").body())
                    .contains("文心一言");
            assertThat(there.get(path + "&graph=glossary").body()).doesNotContain("文心一言");
            assertThat(there.get(path + "&graph=nowhere").status()).isEqualTo(400);
            assertThat(there.sparql("ASK { ?s ?p ?o }", "Accept", "application/sparql-results+json")
                            .body())
                    .contains("true");
            assertThat(there.update("CLEAR ALL", "x").status()).isEqualTo(403);
            assertThat(there.get("/", "Accept", "text/html").status()).isEqualTo(200);
        }
    }
}
