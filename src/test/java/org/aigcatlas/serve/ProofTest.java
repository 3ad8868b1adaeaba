package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.aigcatlas.Curated;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why facts hold, over HTTP. */
class ProofTest {
    private static final String DERIVED = "?subject=ChatGPT&relation=uses&object=neural%20network";
    private static final String STATED = "?subject=ChatGPT&relation=madeBy&object=OpenAI";
    private static final String ABSENT = "?subject=ChatGPT&relation=madeBy&object=Baidu";

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(Curated::open);

    private static final Client client = server.client();

    private static JsonObject proof(String query) {
        Client.Answer answer = client.get("/why.json" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    @Test
    void whatFollowsIsATreeDownToWhatIsStated() {
        JsonObject proof = proof(DERIVED);
        assertThat(proof.get("how").getAsString()).isEqualTo("derived");
        assertThat(proof.getAsJsonObject("rule").get("name").getAsString()).startsWith("uses-");
        JsonObject leaf = proof;
        while (!leaf.get("how").getAsString().equals("stated")) {
            assertThat(leaf.getAsJsonArray("premises")).isNotEmpty();
            leaf = leaf.getAsJsonArray("premises").get(0).getAsJsonObject();
        }
        assertThat(leaf.getAsJsonObject("fact")
                        .getAsJsonObject("subject")
                        .get("iri")
                        .getAsString())
                .startsWith(Iris.ID);
    }

    @Test
    void whatIsStatedNamesItsClaim() {
        JsonObject proof = proof(STATED);
        assertThat(proof.get("how").getAsString()).isEqualTo("stated");
        assertThat(proof.getAsJsonArray("claims").toString()).contains(Iris.CLAIM + "c067", "7.1");
        assertThat(proof.getAsJsonArray("graphs").get(0).getAsString()).isEqualTo(Iris.GRAPH + "article");
    }

    @Test
    void aProofIsRdfToo() {
        Client.Answer answer = client.get("/why" + STATED, "Accept", "text/turtle");
        assertThat(answer.status()).isEqualTo(200);
        Graph graph = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
        Node statement = graph.find(Node.ANY, RDF.subject.asNode(), Graphs.id("chatgpt"))
                .mapWith(triple -> triple.getSubject())
                .next();
        assertThat(graph.contains(statement, RDF.object.asNode(), Graphs.id("openai")))
                .isTrue();
        assertThat(answer.body()).contains("prov:wasDerivedFrom", "claim:c067");
        assertThat(client.get("/why.jsonld" + DERIVED).status()).isEqualTo(200);
    }

    @Test
    void thePageShowsTheTreeInTheReadersLanguage() {
        String page =
                client.get("/why" + DERIVED + "&lang=zh", "Accept", "text/html").body();
        assertThat(page)
                .contains("<h1>ChatGPT 使用 神经网络</h1>", "由以下规则推断", "/doc/claim/", "/why.json?subject=ChatGPT")
                .contains("/why.ttl?subject=ChatGPT");
    }

    @ParameterizedTest
    @CsvSource({"rdfs:label, ChatGPT", "rdfs:label, chatgpt"})
    void aTextIsAFactToo(String relation, String text) {
        Client.Answer answer = client.get("/why.json?subject=chatgpt&relation=" + relation + "&object=" + text);
        assertThat(answer.status()).isEqualTo(text.equals("ChatGPT") ? 200 : 404);
        if (answer.status() == 200) {
            assertThat(answer.body()).contains("\"value\":\"ChatGPT\"");
        }
    }

    @Test
    void whatDoesNotHoldIsToldInEveryForm() {
        assertThat(client.get("/why.json" + ABSENT).status()).isEqualTo(404);
        assertThat(client.get("/why.json" + ABSENT).body()).contains("proof.absent");
        assertThat(client.get("/why.ttl" + ABSENT).status()).isEqualTo(404);
        assertThat(client.get("/why" + ABSENT + "&lang=en", "Accept", "text/html")
                        .body())
                .contains("The atlas does not hold that");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?subject=ChatGPT&relation=uses                 | 400 | proof.part-missing | object",
                "?subject=ChatGPT&relation=uses&object=%20      | 400 | proof.part-missing | object",
                "?subject=ChatGTP&relation=uses&object=OpenAI   | 404 | ChatGPT            | ChatGTP",
                "?subject=ChatGPT&relation=usess&object=OpenAI  | 404 | uses               | usess",
            })
    void aWrongQuestionIsToldWhatIsWrong(String query, int status, String code, String place) {
        Client.Answer answer = client.get("/why.json" + query + "&lang=en");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(code, place);
    }

    @Test
    void thePageAloneAsks() {
        assertThat(client.get("/why?lang=en", "Accept", "text/html").body())
                .contains("Why does a fact hold?", "name=\"subject\"", "name=\"relation\"", "name=\"object\"");
    }
}
