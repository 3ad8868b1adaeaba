package org.aigcatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.Outside;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.ExportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms for tools that draw and query graphs, read by these tools or their libraries. */
class GraphReadBackTest {
    private static final Path OUTSIDE = Path.of("src", "test", "outside");
    private static final Path NETWORKX = Path.of("/usr/lib/python3/dist-packages/networkx/__init__.py");

    /** The scopes that hold every fact that was looked up by hand. */
    private static final Set<String> FULL = Set.of("all", "concepts");

    @TempDir
    private Path folder;

    private static Stream<String> scopes() {
        return Exported.SCOPES.stream();
    }

    private Path file(String format, String scope, ExportOptions choices) {
        Path file = folder.resolve("atlas." + Exports.exporter(format).format().ending());
        Exported.atlas().export(format, scope, choices).write(file, done -> {});
        return file;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Path file(String format, String scope) {
        Path file = folder.resolve(Exported.SCOPES.indexOf(scope) + "." + format + "."
                + Exports.exporter(format).format().ending());
        Exported.atlas().export(format, scope, ExportOptions.USUAL).write(file, done -> {});
        return file;
    }

    /** {@return what one process says of each of several files} */
    private static List<String> answers(List<String> command) {
        String[] answers = Outside.run(command.toArray(String[]::new)).orFail().split("(?m)^file\t.*\n", -1);
        return List.of(answers).subList(1, answers.length);
    }

    private static List<String> gephi(List<Path> files) {
        Path libraries = OUTSIDE.resolve("gephi/target/lib");
        Outside.needs(libraries, "the Gephi toolkit (mvn -f src/test/outside/gephi dependency:copy-dependencies)");
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Duser.home=" + files.getFirst().getParent(),
                "-cp",
                libraries + "/*",
                OUTSIDE.resolve("gephi/ReadWithGephi.java").toString()));
        files.forEach(file -> command.add(file.toString()));
        List<String> answers = answers(command);
        assertThat(answers).hasSameSizeAs(files);
        // Gephi lists among its issues, as mere news, which version it sees and that two things have several edges.
        assertThat(answers.stream()
                        .flatMap(String::lines)
                        .filter(line -> line.startsWith("issue"))
                        .filter(line -> !line.startsWith("issue\tINFO\tGEXF version 1.3")
                                && !line.startsWith("issue\tINFO\tParallel edges detected")))
                .isEmpty();
        return answers;
    }

    @Test
    void gephiImportsGexfOfEveryScopeWithoutAnIssue() {
        List<String> answers =
                gephi(Exported.SCOPES.stream().map(scope -> file("gexf", scope)).toList());
        for (String scope : Exported.SCOPES) {
            Shape shape = Shape.of(answers.get(Exported.SCOPES.indexOf(scope)));
            shape.assertLike(Shape.expected(scope), scope);
            if (FULL.contains(scope)) {
                shape.assertFacts();
            }
        }
        assertThat(answers.get(Exported.SCOPES.indexOf("landscape")))
                .contains("column\tinputPrice\tDouble")
                .contains("column\tcontextLimit\tLong")
                .contains("column\trecordedOpenWeights\tBoolean")
                .contains("column\trecordedRelease_year\tLong");
    }

    @Test
    void gephiImportsGraphMlWithoutAnIssue() {
        Shape shape = Shape.of(gephi(List.of(file("graphml", "concepts"))).getFirst());
        // From GraphML Gephi takes one edge between two nodes.
        shape.distinct().assertLike(Shape.expected("concepts").distinct(), "concepts");
        shape.assertFacts();
    }

    /** One process reads them all: starting it takes longer than reading. */
    @ParameterizedTest
    @ValueSource(strings = {"graphml", "graphml-yed", "gexf"})
    void networkxReadsEveryScope(String format) {
        Outside.needs(NETWORKX, "Debian's python3-networkx");
        List<String> command = new ArrayList<>(
                List.of("/usr/bin/python3", OUTSIDE.resolve("networkx-read.py").toString()));
        Exported.SCOPES.forEach(scope -> command.add(file(format, scope).toString()));
        List<String> answers = answers(command);
        assertThat(answers).hasSameSizeAs(Exported.SCOPES);
        for (String scope : Exported.SCOPES) {
            Shape shape = Shape.of(answers.get(Exported.SCOPES.indexOf(scope)));
            shape.assertLike(Shape.expected(scope), scope);
            if (FULL.contains(scope)) {
                shape.assertFacts();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void cytoscapeJsReadsItsElements(String scope) {
        Shape shape = Shape.of(cytoscape(scope));
        shape.assertLike(Shape.expected(scope), scope);
        if (FULL.contains(scope)) {
            shape.assertFacts();
        }
    }

    private static String cytoscape(String scope) {
        Outside.needsPackage("cytoscape");
        return Outside.run(Exported.bytes("cytoscape", scope), "node", "src/test/js/cytoscape-read.js")
                .orFail();
    }

    /** The rules of CX2: its aspects in their order, counts that are true, every attribute declared with its type. */
    @ParameterizedTest
    @MethodSource("scopes")
    void cx2KeepsItsRules(String scope) {
        JsonArray document = JsonParser.parseString(Exported.text("cx2", scope)).getAsJsonArray();
        assertThat(document.get(0).getAsJsonObject().get("CXVersion").getAsString())
                .isEqualTo("2.0");
        JsonObject aspects = new JsonObject();
        document.asList().subList(1, document.size()).forEach(part -> part.getAsJsonObject()
                .entrySet()
                .forEach(aspect -> aspects.add(aspect.getKey(), aspect.getValue())));
        assertThat(document.get(document.size() - 1).getAsJsonObject().has("status"))
                .isTrue();
        for (JsonElement count : aspects.getAsJsonArray("metaData")) {
            JsonObject aspect = count.getAsJsonObject();
            assertThat(aspects.getAsJsonArray(aspect.get("name").getAsString()).size())
                    .isEqualTo(aspect.get("elementCount").getAsInt());
        }
        JsonObject declared =
                aspects.getAsJsonArray("attributeDeclarations").get(0).getAsJsonObject();
        Map<Integer, String> ids = new HashMap<>();
        StringBuilder shape = new StringBuilder();
        aspects.getAsJsonArray("nodes").forEach(node -> {
            JsonObject values = node.getAsJsonObject().getAsJsonObject("v");
            assertDeclared(declared.getAsJsonObject("nodes"), values);
            ids.put(
                    node.getAsJsonObject().get("id").getAsInt(),
                    values.get("short_id").getAsString());
            shape.append(String.join(
                            "\t",
                            "node",
                            values.get("short_id").getAsString(),
                            values.get("name").getAsString(),
                            values.has("label_zh") ? values.get("label_zh").getAsString() : "",
                            values.get("type").getAsString()))
                    .append('\n');
        });
        aspects.getAsJsonArray("edges").forEach(edge -> {
            JsonObject values = edge.getAsJsonObject().getAsJsonObject("v");
            assertDeclared(declared.getAsJsonObject("edges"), values);
            shape.append(String.join(
                            "\t",
                            "edge",
                            ids.getOrDefault(edge.getAsJsonObject().get("s").getAsInt(), "?"),
                            values.get("name").getAsString(),
                            ids.getOrDefault(edge.getAsJsonObject().get("t").getAsInt(), "?")))
                    .append('\n');
        });
        Shape read = Shape.of(shape.toString());
        read.assertLike(Shape.expected(scope), scope);
        if (FULL.contains(scope)) {
            read.assertFacts();
        }
    }

    private static void assertDeclared(JsonObject declared, JsonObject values) {
        values.entrySet().forEach(value -> {
            String type = declared.getAsJsonObject(value.getKey()).get("d").getAsString();
            JsonElement held = value.getValue();
            assertThat(
                            switch (type) {
                                case "list_of_string" -> held.isJsonArray();
                                case "boolean" -> held.getAsJsonPrimitive().isBoolean();
                                case "long", "double" ->
                                    held.getAsJsonPrimitive().isNumber();
                                default -> held.getAsJsonPrimitive().isString();
                            })
                    .as(value.getKey() + " is " + type)
                    .isTrue();
        });
    }

    private static List<String> neo4j() {
        Path libraries = OUTSIDE.resolve("neo4j/target/lib");
        Outside.needs(libraries, "Neo4j (mvn -f src/test/outside/neo4j dependency:copy-dependencies)");
        return new ArrayList<>(List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                libraries + "/*"));
    }

    @Test
    void neo4jRunsTheScriptOfEveryScope() {
        List<String> command = neo4j();
        command.add(OUTSIDE.resolve("neo4j/ReadWithNeo4j.java").toString());
        command.add(folder.resolve("neo4j").toString());
        for (String scope : Exported.SCOPES) {
            command.addAll(List.of(
                    "--",
                    file("cypher", scope).toString(),
                    "MATCH (n:Thing) RETURN 'node\\t' + n.id + '\\t' + coalesce(n.label, '') + '\\t' + coalesce(n.label_zh, '')"
                            + " + '\\t' + coalesce([l IN labels(n) WHERE l <> 'Thing'][0], '')",
                    "MATCH (a)-[r]->(b) RETURN 'edge\\t' + a.id + '\\t' + r.label + '\\t' + b.id"));
        }
        command.addAll(List.of(
                "--",
                file("cypher", "all", ExportOptions.USUAL.with(EvidenceForm.RDF12))
                        .toString(),
                "MATCH (t:Tool {id: 'chatgpt'})-[r:MADE_BY]->(v:Vendor) RETURN v.label_en + ' ' + r.claims[0]"
                        + " + ' ' + r.standing[0]",
                "MATCH (t:Tool {id: 'chatgpt'})-[:INSTANCE_OF]->(k {id: 'aigc-application'}) RETURN count(*)",
                "MATCH (:ModelFamily {id: 'gpt'})-[:PRODUCES]->(m:Modality) RETURN m.label_zh",
                "MATCH (o:Offering {id: 'acme-offer-1'}) RETURN o.contextLimit + 1",
                "MATCH (v:Vendor {label_zh: '百度'}) RETURN v.iri"));
        List<String> answers = answers(command);
        for (String scope : Exported.SCOPES) {
            Shape shape = Shape.of(answers.get(Exported.SCOPES.indexOf(scope)));
            shape.assertLike(Shape.expected(scope), scope);
            if (FULL.contains(scope)) {
                shape.assertFacts();
            }
        }
        assertThat(answers.getLast().lines())
                .containsExactly("OpenAI c067 Accepted", "1", "文本", "128001", "https://w3id.org/aigc/id/baidu");
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void bothTablesOfNeo4jFitTogether(String scope) throws IOException {
        Path tables = folder.resolve("neo4j-csv");
        Exported.atlas().export("neo4j-csv", scope, ExportOptions.USUAL).write(tables, done -> {});
        List<String> nodes = Files.readAllLines(tables.resolve("nodes.csv"));
        assertThat(nodes.getFirst()).startsWith("id:ID,:LABEL,label,iri,").contains("aliases_zh:string[]");
        Set<String> ids = new HashSet<>();
        nodes.forEach(line -> ids.add(line.substring(0, line.indexOf(','))));
        List<String> relationships = Files.readAllLines(tables.resolve("relationships.csv"));
        assertThat(relationships.getFirst())
                .startsWith(":START_ID,:END_ID,:TYPE,label,")
                .contains("inferred:boolean");
        if (FULL.contains(scope)) {
            assertThat(relationships).anyMatch(line -> line.startsWith("chatgpt,openai,MADE_BY,"));
        }
        assertThat(relationships.stream().skip(1))
                .allSatisfy(line -> assertThat(ids).contains(line.split(",", -1)[0], line.split(",", -1)[1]));
        assertThat(relationships).hasSize(Shape.of(cytoscape(scope)).edges().size() + 1);
    }

    @Test
    void theImportOfNeo4jTakesTheTables() throws IOException {
        Path tables = folder.resolve("tables");
        Exported.atlas().export("neo4j-csv", "all", ExportOptions.USUAL).write(tables, done -> {});
        Path home = Files.createDirectories(folder.resolve("home"));
        List<String> command = new ArrayList<>(List.of(
                "/usr/bin/env", "NEO4J_HOME=" + home, "NEO4J_CONF=" + Files.createDirectories(home.resolve("conf"))));
        command.addAll(neo4j());
        command.addAll(List.of(
                "org.neo4j.cli.AdminTool",
                "database",
                "import",
                "full",
                "neo4j",
                "--nodes=" + tables.resolve("nodes.csv"),
                "--relationships=" + tables.resolve("relationships.csv"),
                "--multiline-fields=true"));
        String said = Outside.run(command.toArray(String[]::new)).orFail();
        assertThat(said)
                .contains("  " + Shape.expected("all").nodes().size() + " nodes")
                .contains("  " + Shape.of(cytoscape("all")).edges().size() + " relationships");
    }
}
