package org.aigcatlas.export.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.aigcatlas.Outside;
import org.aigcatlas.export.Diagrams;
import org.aigcatlas.export.Exported;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.option.LanguageSelection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphviz reads it, draws it, and says no word against it. */
class DotTest {
    private static final String DOT = "/usr/bin/dot";

    @BeforeAll
    static void graphvizIsThere() {
        Outside.needs(Path.of(DOT));
    }

    private static String drawn(String dot, String as) {
        Outside.Outcome outcome = Outside.run(dot.getBytes(StandardCharsets.UTF_8), DOT, as);
        assertThat(outcome.errors()).isEmpty();
        return outcome.orFail();
    }

    private static JsonObject read(String dot) {
        return JsonParser.parseString(drawn(dot, "-Tdot_json")).getAsJsonObject();
    }

    private static List<JsonObject> list(JsonObject graph, String name) {
        // Graphviz leaves out a list that is empty.
        JsonArray array = graph.has(name) ? graph.getAsJsonArray(name) : new JsonArray();
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static Stream<String> scopes() {
        return Exported.SCOPES.stream();
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void everyThingAndRelationIsThere(String scope) {
        JsonObject graph = read(Exported.text("dot", scope));
        Diagrams expected = new Diagrams(scope);
        assertThat(list(graph, "objects")).hasSize(expected.nodes());
        expected.assertEdges(list(graph, "edges").size());
    }

    @Test
    void namesAreInBothLanguagesAndDirectionsRight() {
        JsonObject graph = read(Exported.text("dot", "concepts"));
        List<JsonObject> things = list(graph, "objects");
        Map<String, JsonObject> byName = things.stream()
                .collect(Collectors.toMap(thing -> thing.get("name").getAsString(), thing -> thing));
        assertThat(byName.get("large-language-model"))
                .extracting(thing -> thing.get("label").getAsString())
                .isEqualTo("large language model\\n大语言模型");
        assertThat(byName.get("chatgpt"))
                .extracting(thing -> thing.get("URL").getAsString())
                .isEqualTo("https://w3id.org/aigc/id/chatgpt");
        assertThat(list(graph, "edges"))
                .map(edge -> name(things, edge, "tail") + " "
                        + edge.get("label").getAsString() + " " + name(things, edge, "head"))
                .contains(
                        "chatgpt is made by · 开发方为 openai",
                        "chatgpt is an instance of · 所属种类为 chatbot",
                        "chatgpt performs · 完成任务 dialogue",
                        "gpt is an instance of · 所属种类为 large-language-model");
    }

    private static String name(List<JsonObject> things, JsonObject edge, String end) {
        return things.stream()
                .filter(thing -> thing.get("_gvid").getAsInt() == edge.get(end).getAsInt())
                .findFirst()
                .orElseThrow()
                .get("name")
                .getAsString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"concepts", "vocabulary"})
    void itIsDrawnWithoutAWarning(String scope) {
        assertThat(drawn(Exported.text("dot", scope), "-Tsvg")).contains("</svg>");
    }

    @Test
    void whatTermsHaveToDoWithEachOtherIsNamedInBothLanguages() {
        assertThat(list(read(Exported.text("dot", "vocabulary")), "edges"))
                .map(edge -> edge.get("label").getAsString())
                .contains("subclass of · 父类为", "domain · 定义域", "range · 值域", "inverse of · 逆属性为");
    }

    @Test
    void oneLanguageLeavesTheOtherOut() {
        assertThat(drawn(
                        Exported.text("dot", "around:chatgpt", ExportOptions.USUAL.with(LanguageSelection.ZH)),
                        "-Tsvg"))
                .contains(">大语言模型<", ">开发方为<")
                .doesNotContain("large language model", "is made by");
    }

    @Test
    void anyNameIsDrawnAsItIs() {
        String shown = Diagrams.AWKWARD
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("--", "&#45;&#45;");
        assertThat(drawn(Diagrams.awkward("dot"), "-Tsvg"))
                .contains(">" + shown + "<", ">恶“名”（一）：《end》<", ">a&#45;b<", ">a.b<");
    }

    @Test
    void beyondTwoThousandEdgesForcesLayItOut() {
        assertThat(Diagrams.large("dot", 2_000)).contains("layout=dot", "label=\"uses");
        String many = Diagrams.large("dot", 2_001);
        assertThat(many).contains("layout=sfdp", "tooltip=\"uses");
        assertThat(drawn(many, "-Tplain").lines().filter(line -> line.startsWith("edge")))
                .hasSize(2_001);
    }
}
