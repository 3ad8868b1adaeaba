package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.aigcatlas.Job;
import org.aigcatlas.cli.Shell;
import org.aigcatlas.query.question.CheapestOfferings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The jobs of {@code docs/jobs.md} that are done in a terminal, over HTTP and in Java. */
class ProgramJobsTest {
    private static final String TOOL = "docs/examples/tool.ttl";
    private static final String NAMES = "https://w3id.org/aigc/ns#";

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.bundled();

    private static final Client client = server.client();

    @TempDir
    private Path folder = Path.of("");

    private static JsonElement json(Client.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body());
    }

    @Test
    void pricesAreTypedAndTellTheirUnit() {
        List<CheapestOfferings.Row> rows = server.atlas().run(new CheapestOfferings("Claude Opus 4.5"));
        BigDecimal least = rows.getFirst().inputUsdPerMillionTokens();
        assertThat(least).isPositive();
        assertThat(rows).allMatch(row -> row.inputUsdPerMillionTokens().compareTo(least) >= 0);
        assertThat(rows).as("unknown is empty").anyMatch(row -> row.cacheReadUsdPerMillionTokens()
                .isEmpty());
        Job.isDone(18, 1);
    }

    @Test
    void aReleaseHasSourcesAndJavadoc() throws IOException {
        String profile =
                Files.readString(Path.of("pom.xml")).replaceFirst("(?s).*<id>release</id>(.*?)</profile>.*", "$1");
        assertThat(profile).contains("maven-source-plugin", "jar-no-fork", "maven-javadoc-plugin", "<goal>jar</goal>");
        assertThat(Files.readString(Path.of("docs/java.md"))).contains("`mvn -DskipTests -Prelease install`");
        Job.isDone(19, 1);
    }

    @Test
    void ownTurtleIsChecked() throws IOException {
        assertThat(Shell.run("validate", TOOL, "--lang", "en").out()).contains("The graph is clean.");
        Path wrong = folder.resolve("wrong.ttl");
        Files.writeString(wrong, Files.readString(Path.of(TOOL)).replace("aigc:madeBy", "aigc:madeBi"));
        Shell.Ended ended = Shell.run("validate", wrong.toString(), "--lang", "en");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).containsPattern("wrong\\.ttl:\\d+").contains("madeBi", "madeBy");
        Job.isDone(22, 1);
    }

    @Test
    void ownTurtleIsLoadedAndAsked() {
        String store = folder.resolve("my-atlas").toString();
        assertThat(Shell.run("load", TOOL, "--store", store).code()).isZero();
        Shell.Ended ended = Shell.run("show", "Sora", "--store", store, "--lang", "en");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Sora", "is made by", "OpenAI");
        Job.isDone(23, 2);
    }

    @Test
    void aVersionIsCitedAndTheOneBeforeIsThere() {
        assertThat(client.get("/ns.ttl").body()).contains("owl:versionIRI <https://w3id.org/aigc/ns/0.2.0>");
        assertThat(client.get("/ns/0.1.0", "Accept", "text/turtle").status()).isEqualTo(200);
        Job.isDone(25, 2);
    }

    @Test
    void theApiTellsTypesAndUnits() {
        JsonObject paths = json(client.get("/openapi.json")).getAsJsonObject().getAsJsonObject("paths");
        JsonObject row = paths.getAsJsonObject("/queries/cheapest-offerings")
                .getAsJsonObject("get")
                .getAsJsonObject("responses")
                .getAsJsonObject("200")
                .getAsJsonObject("content")
                .getAsJsonObject("application/json")
                .getAsJsonObject("schema")
                .getAsJsonObject("items")
                .getAsJsonObject("properties");
        JsonObject price = row.getAsJsonObject("inputUsdPerMillionTokens");
        assertThat(price.get("type").getAsString()).isEqualTo("number");
        assertThat(price.get("x-unit").getAsString()).isEqualTo("US$ per million tokens");
        assertThat(row.entrySet()).allSatisfy(column -> assertThat(
                        column.getValue().getAsJsonObject().get("type").isJsonPrimitive())
                .as(column.getKey() + " has one type")
                .isTrue());
        Job.isDone(26, 1);
    }

    @Test
    void aChineseNameIsTaken() {
        JsonElement rows = json(client.get("/queries/tools-by-vendor.json?vendor=" + Client.encode("百度")));
        assertThat(StreamSupport.stream(rows.getAsJsonArray().spliterator(), false)
                        .map(row -> row.getAsJsonObject().get("tool_zh").getAsString()))
                .contains("文心一言", "文心一格");
        Job.isDone(27, 1);
    }

    @Test
    void anErrorSaysHowToGoOn() {
        Client.Answer wrong = client.get("/queries/tools-by-vendor.json?vendor=Openaii", "Accept", "application/json");
        assertThat(wrong.status()).isEqualTo(400);
        String mend = JsonParser.parseString(wrong.body())
                .getAsJsonObject()
                .getAsJsonArray("errors")
                .get(0)
                .getAsJsonObject()
                .get("mend")
                .getAsString();
        String nearest = mend.replaceFirst("Nearest: ([^,.]+).*", "$1");
        assertThat(json(client.get("/queries/tools-by-vendor.json?vendor=" + Client.encode(nearest)))
                        .getAsJsonArray())
                .isNotEmpty();
        Job.isDone(28, 2);
    }

    @Test
    void aThingIsHadAsPlainJson() {
        Client.Answer seeOther = client.get("/id/chatgpt", "Accept", "application/json");
        assertThat(seeOther.status()).isEqualTo(303);
        Client.Answer answer = client.get(
                seeOther.raw().headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", ""),
                "Accept",
                "application/json");
        assertThat(answer.type()).startsWith("application/json");
        JsonObject thing = json(answer).getAsJsonObject();
        assertThat(thing.getAsJsonObject("name").get("en").getAsString()).isEqualTo("ChatGPT");
        assertThat(thing.getAsJsonObject("definition").get("en").getAsString()).contains("OpenAI");
        JsonObject madeBy = StreamSupport.stream(
                        thing.getAsJsonArray("relations").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(relation -> relation.get("iri").getAsString().equals(NAMES + "madeBy"))
                .findFirst()
                .orElseThrow();
        JsonObject maker = madeBy.getAsJsonArray("values").get(0).getAsJsonObject();
        assertThat(maker.get("iri").getAsString()).isEqualTo("https://w3id.org/aigc/id/openai");
        assertThat(maker.get("inferred").getAsBoolean()).isFalse();
        assertThat(maker.getAsJsonArray("claims").get(0).getAsString()).isEqualTo("https://w3id.org/aigc/claim/c067");
        assertThat(json(client.get("/doc/id/chatgpt.json"))).isEqualTo(thing);
        assertThat(client.get("/doc/id/chatgpt").type())
                .as("who says nothing gets what they got")
                .startsWith("text/turtle");
        Job.isDone(29, 1);
    }

    @Test
    void aProofIsHadOverHttp() {
        JsonObject proof = json(client.get("/why.json?subject=ChatGPT&relation=uses&object=neural-network"))
                .getAsJsonObject();
        assertThat(proof.getAsJsonObject("fact")
                        .getAsJsonObject("object")
                        .get("iri")
                        .getAsString())
                .isEqualTo("https://w3id.org/aigc/id/neural-network");
        assertThat(proof.toString()).contains("https://w3id.org/aigc/claim/e0");
        Job.isDone(30, 1);
    }
}
