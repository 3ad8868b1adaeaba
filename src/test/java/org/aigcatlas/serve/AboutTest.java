package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.query.Answer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AboutTest {
    /** It asks for what is wrong, and nothing of the kind is left. */
    private static final Set<String> NOTHING_WRONG = Set.of(
            "/queries/contradictory-dates", "/queries/field-without-source", "/queries/things-with-few-relations");

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    private static final Client client = server.client();

    private static Graph turtle(String path) {
        return RDFParser.fromString(client.get(path, "Accept", "text/turtle").body(), Lang.TURTLE)
                .toGraph();
    }

    private static long count(String query) {
        Answer.Rows rows = (Answer.Rows) server.atlas().sparql(query);
        return Long.parseLong(rows.rows().getFirst().get("n").getLiteralLexicalForm());
    }

    @Test
    void theCountsOfTheDatasetAreTrue() {
        Model model = ModelFactory.createModelForGraph(turtle("/.well-known/void"));
        assertThat(model.getRequiredProperty(model.createResource("https://w3id.org/aigc/atlas"), VOID.triples)
                        .getLong())
                .isEqualTo(count("SELECT (COUNT(*) AS ?n) { SELECT DISTINCT * { ?s ?p ?o } }"));
        assertThat(model.getRequiredProperty(model.createResource("https://w3id.org/aigc/graph/article"), VOID.triples)
                        .getLong())
                .isEqualTo(
                        count("SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/aigc/graph/article> { ?s ?p ?o } }"));
    }

    @Test
    void theEndpointDescribesItselfToPrograms() {
        Graph graph = turtle("/sparql");
        String endpoint = server.address() + "sparql";
        assertThat(graph.contains(
                        NodeFactory.createURI(endpoint),
                        NodeFactory.createURI(SD + "feature"),
                        NodeFactory.createURI(SD + "UnionDefaultGraph")))
                .isTrue();
        assertThat(graph.stream(null, NodeFactory.createURI(SD + "namedGraph"), null))
                .hasSizeGreaterThan(5);
        assertThat(client.send("HEAD", "/sparql", "").status()).isEqualTo(200);
    }

    @Test
    void aBrowserGetsTheEditor() {
        String page = client.get("/sparql", "Accept", "text/html").body();
        assertThat(page).contains("id=\"yasgui\"").contains("/assets/yasgui.min.js");
        assertThat(client.get("/assets/yasgui.min.js").status()).isEqualTo(200);
        assertThat(client.get("/assets/../atlas/bundle.zip").status()).isEqualTo(404);
    }

    @Test
    void crawlersAreTold() {
        assertThat(client.get("/robots.txt").body()).contains("Sitemap: " + server.address() + "sitemap.xml");
        String sitemap = client.get("/sitemap.xml").body();
        assertThat(sitemap)
                .contains("<loc>" + server.address() + "doc/id/chatgpt</loc>")
                .contains("/queries/vendors<");
    }

    @Test
    void everyOperationAnswersItsExample() {
        JsonObject api =
                JsonParser.parseString(client.get("/openapi.json").body()).getAsJsonObject();
        assertThat(api.get("openapi").getAsString()).startsWith("3.1");
        for (Map.Entry<String, JsonElement> path : api.getAsJsonObject("paths").entrySet()) {
            JsonObject operation = path.getValue().getAsJsonObject().getAsJsonObject("get");
            Client.Answer answer = client.get(address(path.getKey(), operation));
            assertThat(answer.status()).as(path.getKey() + ": " + answer.body()).isEqualTo(200);
            assertThat(answer.body()).as(path.getKey()).isNotBlank();
            if (!NOTHING_WRONG.contains(path.getKey())) {
                assertThat(answer.body()).as(path.getKey()).isNotEqualTo("[]");
            }
        }
        assertThat(api.getAsJsonObject("paths").keySet())
                .containsAll(server.atlas().queries().names().stream()
                        .map(name -> "/queries/" + name)
                        .toList());
    }

    @Test
    void everyAddressThatIsReadIsAmongThemWithItsParameters() {
        JsonObject paths = JsonParser.parseString(client.get("/openapi.json").body())
                .getAsJsonObject()
                .getAsJsonObject("paths");
        assertThat(paths.keySet())
                .contains(
                        "/queries",
                        "/queries.ttl",
                        "/sparql",
                        "/data",
                        "/ns",
                        "/ns/{version}",
                        "/search",
                        "/suggest",
                        "/export",
                        "/health",
                        "/metrics",
                        "/.well-known/void",
                        "/doc/id/{slug}",
                        "/doc/claim/{id}",
                        "/doc/source/{name}",
                        "/doc/graph/{name}");
        assertThat(parameters(paths, "/search")).containsExactly("q", "limit", "offset", "lang");
        assertThat(parameters(paths, "/suggest")).containsExactly("of", "q", "questions", "lang");
        assertThat(parameters(paths, "/sparql"))
                .containsExactly("query", "default-graph-uri", "named-graph-uri", "timeout");
        assertThat(parameters(paths, "/queries/tools-by-vendor"))
                .containsExactly("vendor", "sort", "columns", "filters", "graph", "limit", "offset", "lang");
    }

    @Test
    void everyQueryAnswersWhatItsExampleOfABodyPosts() {
        JsonObject paths = JsonParser.parseString(client.get("/openapi.json").body())
                .getAsJsonObject()
                .getAsJsonObject("paths");
        for (String name : server.atlas().queries().names()) {
            String path = "/queries/" + name;
            JsonObject body = paths.getAsJsonObject(path)
                    .getAsJsonObject("post")
                    .getAsJsonObject("requestBody")
                    .getAsJsonObject("content")
                    .getAsJsonObject("application/json");
            Client.Answer answer =
                    client.send("POST", path, body.get("example").toString(), "Content-Type", "application/json");
            assertThat(answer.status()).as(path + ": " + answer.body()).isEqualTo(200);
            JsonObject members = body.getAsJsonObject("schema").getAsJsonObject("properties");
            assertThat(members.keySet()).containsExactlyInAnyOrder("parameters", "graph", "lang", "limit", "offset");
            assertThat(members.getAsJsonObject("parameters")
                            .getAsJsonObject("properties")
                            .keySet())
                    .containsExactlyElementsOf(server.atlas().queries().get(name).parameters().stream()
                            .map(parameter -> parameter.name())
                            .toList());
        }
    }

    private static List<String> parameters(JsonObject paths, String path) {
        return paths.getAsJsonObject(path).getAsJsonObject("get").getAsJsonArray("parameters").asList().stream()
                .map(parameter -> parameter.getAsJsonObject().get("name").getAsString())
                .toList();
    }

    private static String address(String path, JsonObject operation) {
        JsonArray parameters = operation.has("parameters") ? operation.getAsJsonArray("parameters") : new JsonArray();
        String filled = path;
        StringBuilder query = new StringBuilder("?");
        for (JsonElement element : parameters) {
            JsonObject parameter = element.getAsJsonObject();
            String name = parameter.get("name").getAsString();
            if (!parameter.has("example")) {
                assertThat(parameter.get("required").getAsBoolean()).as(path).isFalse();
                continue;
            }
            String example = Client.encode(parameter.get("example").getAsString());
            filled = filled.replace("{" + name + "}", example);
            if (parameter.get("in").getAsString().equals("query")) {
                query.append(name).append('=').append(example).append('&');
            }
        }
        return filled + query;
    }

    @Test
    void theQueriesCanBeHadInTheFormOfSparqlExamples() {
        Model model = ModelFactory.createModelForGraph(turtle("/queries.ttl"));
        var texts = Stream.of("select", "construct")
                .map(verb -> ResourceFactory.createProperty("http://www.w3.org/ns/shacl#" + verb))
                .flatMap(verb -> model.listObjectsOfProperty(verb).toList().stream())
                .map(text -> text.asLiteral().getString())
                .toList();
        assertThat(texts)
                .hasSize(server.atlas().queries().names().size())
                .noneMatch(text -> text.startsWith("#+"))
                .allSatisfy(text -> QueryFactory.create(text));
        assertThat(client.get("/queries/tools-by-vendor.rq?vendor=baidu").body())
                .contains("VALUES ?vendor { <https://w3id.org/aigc/id/baidu> }");
    }
}
