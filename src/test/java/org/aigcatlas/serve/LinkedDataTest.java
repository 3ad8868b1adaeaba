package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    private static final Client client = server.client();

    private static Graph parse(Client.Answer answer) {
        Lang syntax = RDFLanguages.contentTypeToLang(answer.type().replaceFirst(";.*", ""));
        return RDFParser.fromString(answer.body(), syntax).toGraph();
    }

    @ParameterizedTest
    @CsvSource({
        "/id/chatgpt, /doc/id/chatgpt",
        "/id/chatgpt.ttl, /doc/id/chatgpt.ttl",
        "/claim/c067, /doc/claim/c067",
        "/source/article, /doc/source/article",
        "/graph/article, /doc/graph/article",
        "/id/chatgpt?lang=zh, /doc/id/chatgpt?lang=zh",
    })
    void aThingLeadsToItsDocument(String thing, String document) {
        Client.Answer answer = client.get(thing);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).contains(document);
        assertThat(client.get(document).status()).isEqualTo(200);
    }

    /** One writer and one context: what a document says is the same bytes as an export of the same statements. */
    @ParameterizedTest
    @ValueSource(strings = {"/doc/id/chatgpt", "/doc/claim/c067"})
    void jsonLdOfADocumentIsThatOfAnExport(String document) throws IOException {
        String sent = client.get(document + ".jsonld").body();
        assertThat(JsonParser.parseString(sent).getAsJsonObject().getAsJsonObject("@context"))
                .isNotNull();
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        try (Atlas copy = Atlas.inMemory()) {
            Graphs.put(
                    (LocalStore) copy.store(),
                    "document",
                    client.get(document + ".ttl").body());
            copy.export("jsonld", "graph:document", ExportOptions.USUAL).write(exported, done -> {});
        }
        assertThat(sent).isEqualTo(exported.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, ttl",
        "application/ld+json, jsonld",
        "application/n-triples, nt",
        "application/rdf+xml, rdf",
    })
    void theDocumentIsTheSameInEverySyntax(String type, String ending) {
        Client.Answer byAccept = client.get("/doc/id/chatgpt", "Accept", type);
        assertThat(byAccept.type()).startsWith(type);
        assertThat(byAccept.header("Content-Location")).contains("/doc/id/chatgpt." + ending);
        assertThat(byAccept.header("Vary").orElse("")).contains("Accept");
        Graph graph = parse(byAccept);
        assertThat(graph.contains(Graphs.fact("chatgpt", "madeBy", "openai"))).isTrue();
        assertThat(graph.isIsomorphicWith(parse(client.get("/doc/id/chatgpt." + ending))))
                .isTrue();
        assertThat(graph.isIsomorphicWith(parse(client.get("/doc/id/chatgpt.ttl"))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle;q=0.4, application/ld+json;q=0.9 | application/ld+json",
                "text/html;q=0.1, */*;q=0.5 | text/turtle",
                "text/*, text/turtle;q=0 | text/html",
                "application/rdf+xml, text/html;q=0.9 | application/rdf+xml",
            })
    void theClientsWeightsAreHeeded(String accept, String type) {
        assertThat(client.get("/doc/id/chatgpt", "Accept", accept).type()).startsWith(type);
    }

    @Test
    void aPersonSeesWhatTheThingIsInBothLanguagesAndWhoSaysSo() {
        Client.Answer answer = client.get("/doc/id/ernie-bot", "Accept", BROWSER, "Accept-Language", "zh");
        String page = answer.body();
        assertThat(answer.type()).startsWith("text/html");
        assertThat(page).contains("<h1>文心一言</h1>").contains("ERNIE Bot");
        assertThat(page).contains("href=\"/doc/id/baidu\"").contains("百度");
        assertThat(page).contains("/doc/source/article#7.5").contains("/doc/id/ernie-bot.ttl");
        String data = page.replaceFirst("(?s).*<script type=\"application/ld.json\"[^>]*>(.*?)</script>.*", "$1");
        JsonObject schema = JsonParser.parseString(data).getAsJsonObject();
        assertThat(schema.get("@type").getAsString()).isEqualTo("SoftwareApplication");
        assertThat(schema.getAsJsonArray("name").toString()).contains("文心一言");
    }

    @Test
    void aLooseClaimOrAnOpinionIsMarked() {
        String page = client.get("/doc/id/stable-diffusion.html?lang=en").body();
        assertThat(page).contains("class=\"badge loose\">opinion</span>");
    }

    @Test
    void theDocumentOfAClaimHasItsParts() {
        Graph graph = parse(client.get("/doc/claim/c067.ttl"));
        Node claim = NodeFactory.createURI("https://w3id.org/aigc/claim/c067");
        assertThat(graph.contains(claim, RDF.subject.asNode(), Graphs.id("chatgpt")))
                .isTrue();
        assertThat(graph.contains(
                        claim, RDF.predicate.asNode(), NodeFactory.createURI("https://w3id.org/aigc/ns#madeBy")))
                .isTrue();
        assertThat(graph.contains(claim, RDF.object.asNode(), Graphs.id("openai")))
                .isTrue();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String tag = client.get("/doc/id/chatgpt.ttl").header("ETag").orElseThrow();
        assertThat(client.get("/doc/id/chatgpt.ttl", "If-None-Match", tag).status())
                .isEqualTo(304);
        Client.Answer head = client.send("HEAD", "/doc/id/chatgpt.ttl", "", "If-None-Match", "\"other\"");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).contains(tag);
        assertThat(head.header("Content-Length")).isPresent();
        assertThat(head.body()).isEmpty();
    }

    @Test
    void otherFormsAndTheLicenceAreInTheLinks() {
        String links = client.get("/doc/id/chatgpt").header("Link").orElseThrow();
        assertThat(links)
                .contains("</doc/id/chatgpt.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"")
                .contains("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/chatgtp", "/doc/id/chatgtp"})
    void whatIsMisspeltIsNotFoundAndTheNearestIsNamed(String path) {
        Client.Answer answer = client.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Nearest: chatgpt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/", "/doc/", "/doc/elsewhere/x", "/graph/none"})
    void whatIsNotThereIsNotFound(String path) {
        Client.Answer answer = client.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("address.thing-unknown");
    }

    @Test
    void aFormThatTheDocumentDoesNotHaveIsNotAcceptable() {
        assertThat(client.get("/doc/id/chatgpt", "Accept", "image/png").status())
                .isEqualTo(406);
    }

    @Test
    void theVocabularyIsDocumentationOrRdf() {
        String page = client.get("/ns", "Accept", BROWSER).body();
        assertThat(page)
                .contains("id=\"madeBy\"")
                .contains("开发方为")
                .contains("id=\"Tool\"")
                .contains("<svg")
                .containsPattern("id=\"modelsAfter\".{0,200}aigc:analogousTo");
        Graph graph = parse(client.get("/ns", "Accept", "application/rdf+xml"));
        assertThat(graph.contains(
                        NodeFactory.createURI("https://w3id.org/aigc/ns#madeBy"),
                        RDF.type.asNode(),
                        OWL.ObjectProperty.asNode()))
                .isTrue();
        assertThat(parse(client.get("/ns.nt")).size()).isEqualTo(graph.size());
    }

    @ParameterizedTest
    @CsvSource({"0.2.0, true", "0.1.0, false"})
    void aVersionOfTheVocabularyHasAnAddress(String version, boolean present) {
        Graph graph = parse(client.get("/ns/" + version, "Accept", "text/turtle"));
        assertThat(graph.contains(
                        NodeFactory.createURI("https://w3id.org/aigc/ns"),
                        OWL.versionInfo.asNode(),
                        NodeFactory.createLiteralString(version)))
                .isTrue();
        assertThat(graph.isIsomorphicWith(parse(client.get("/ns.ttl")))).isEqualTo(present);
        assertThat(graph.isIsomorphicWith(parse(client.get("/ns/" + version + ".jsonld"))))
                .isTrue();
        String page =
                client.get("/ns/" + version + "?lang=en", "Accept", BROWSER).body();
        assertThat(page)
                .contains("Version " + version)
                .contains("href=\"/ns/" + version + ".ttl\"")
                .contains("id=\"madeBy\"");
        assertThat(page.contains("id=\"instanceOf\"")).isEqualTo(present);
        assertThat(page.contains("; before it <a href=\"/ns/0.1.0?lang=en\"")).isEqualTo(present);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ns/0.3.0", "/ns/0.2", "/ns/", "/ns/0.1.0/x", "/ns/..%2F..%2Faigc", "/ns/latest.ttl"})
    void thereIsNoOtherVersion(String path) {
        Client.Answer answer = client.get(path + "?lang=zh");
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("aigc:Tool");
    }

    @Test
    void theVersionThatTheVocabularyNamesIsThere() {
        Graph graph = parse(client.get("/ns.ttl"));
        graph.stream()
                .filter(triple -> triple.getObject().toString().startsWith("https://w3id.org/aigc/ns/"))
                .map(triple -> triple.getObject().getURI())
                .filter(iri -> iri.startsWith("https://w3id.org/aigc/"))
                .forEach(iri -> assertThat(client.get(iri.substring("https://w3id.org/aigc".length()))
                                .status())
                        .as(iri)
                        .isEqualTo(200));
        assertThat(client.get("/assets/favicon.svg").status()).isEqualTo(200);
    }

    @Test
    void everyLinkOfAPageLeadsSomewhere() {
        String page = client.get("/doc/id/chatgpt.html").body();
        Pattern.compile("href=\"(/[^\"#]*)")
                .matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .forEach(link -> assertThat(client.get(link, "Accept", "*/*").status())
                        .as(link)
                        .isLessThan(400));
    }

    @Test
    void behindAnotherAddressEveryLinkBeginsWithIt() {
        ServerSettings settings = ServerSettings.DEFAULT.onPort(0).behind(URI.create("https://example.org/aigc/"));
        try (Atlas own = Atlas.open();
                AtlasServer behind = AtlasServer.start(own, settings)) {
            Client there = new Client(behind.address());
            assertThat(there.get("/id/chatgpt").header("Location")).contains("/aigc/doc/id/chatgpt");
            assertThat(there.get("/doc/id/chatgpt.ttl").body()).contains("<https://example.org/aigc/doc/id/chatgpt>");
            assertThat(there.get("/doc/id/chatgpt.html").body())
                    .contains("href=\"/aigc/doc/id/openai\"")
                    .doesNotContain("href=\"/doc/");
            assertThat(there.get("/queries/glossary.csv?limit=1").header("Link").orElse(""))
                    .startsWith("</aigc/queries/glossary.csv?");
        }
    }
}
