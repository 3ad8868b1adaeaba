package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.Graphs;
import org.aigcatlas.cli.Shell.Ended;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {
    private static final String SORA = """
            id:sora a aigc:Tool ;
              rdfs:label "Sora"@en , "Sora"@zh ;
              skos:definition "OpenAI's tool that makes videos."@en , "OpenAI 的视频生成工具。"@zh ;
              aigc:instanceOf id:aigc-application ; aigc:madeBy id:openai ; aigc:produces id:video .
            """;

    @TempDir
    Path folder;

    private String store = "";

    @BeforeEach
    void place() {
        store = folder.resolve("store").toString();
    }

    private Ended toolsOfOpenAi() {
        return Shell.run("query", "tools-by-vendor", "-p", "vendor=OpenAI", "--format", "csv", "--store", store);
    }

    @Test
    void aToolOfOnesOwnJoinsTheGraph() {
        Path file = Graphs.file(folder.resolve("sora.ttl"), SORA);
        Ended ended = Shell.run("load", file.toString(), "--store", store, "--lang", "en");
        assertThat(ended.err()).contains("8 statements to graph:local").contains("graph:local names no source");
        assertThat(ended.code()).isZero();
        assertThat(toolsOfOpenAi().lines())
                .contains(
                        "https://w3id.org/aigc/id/chatgpt,ChatGPT,ChatGPT", "https://w3id.org/aigc/id/sora,Sora,Sora");
        assertThat(Shell.run("why", "video", "produced-by", "sora", "--store", store)
                        .out())
                .contains("produced-by-inverse");
    }

    @Test
    void badFilesAreNamedWithLineAndMendAndChangeNothing() throws IOException {
        Shell.run("load", Graphs.file(folder.resolve("sora.ttl"), SORA).toString(), "--store", store);
        String before = toolsOfOpenAi().out();
        Path syntax = Files.writeString(folder.resolve("syntax.ttl"), "@prefix a: <http://a/> .\na:b a:c .\n");
        Path type = Files.writeString(folder.resolve("type.ttl"), """
                @prefix aigc: <https://w3id.org/aigc/ns#> .
                @prefix id: <https://w3id.org/aigc/id/> .
                id:x a aigc:Tol .
                """);
        Path label = Files.writeString(folder.resolve("label.ttl"), """
                @prefix aigc: <https://w3id.org/aigc/ns#> .
                @prefix id: <https://w3id.org/aigc/id/> .

                id:y a aigc:Tool .
                """);
        Path absent = folder.resolve("absent.ttl");
        assertRefused(syntax, syntax + ":2:9: ");
        assertRefused(type, type + ":3: id:x: ", "Nearest: Tool");
        assertRefused(label, label + ":4: id:y: ", "label");
        assertRefused(absent, absent + ": There is no such file.");
        assertThat(toolsOfOpenAi().out()).isEqualTo(before);
    }

    private void assertRefused(Path file, String... said) {
        Ended ended = Shell.run("load", file.toString(), "--store", store, "--lang", "en");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains(said).doesNotContain("\tat ");
        Ended checked = Shell.run("validate", file.toString(), "--store", store, "--lang", "en");
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains(said);
    }

    @Test
    void filesAreCheckedAgainstTheBundledGraphWithoutAStore() {
        Path file = Graphs.file(folder.resolve("sora.ttl"), SORA);
        assertThat(Shell.run("validate", file.toString(), "--lang", "en").out()).isEqualTo("The graph is clean.\n");
    }

    @Test
    void aGraphThatTheEngineNamesIsNotWrittenTo() {
        Path file = Graphs.file(folder.resolve("sora.ttl"), SORA);
        Ended ended = Shell.run("load", file.toString(), "--store", store, "--graph", "urn:x-arq:UnionGraph");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--graph").contains("urn:x-arq:UnionGraph");
    }

    private Ended load(String... words) {
        return Shell.run(Stream.concat(
                        Stream.of("load"), Stream.concat(Stream.of(words), Stream.of("--store", store, "--lang", "en")))
                .toArray(String[]::new));
    }

    private String names() {
        return Shell.run("sparql", "SELECT ?s ?n { ?s foaf:name|foaf:nick ?n }", "--store", store, "--format", "csv")
                .out();
    }

    /** A store with nothing in it, where a load takes no time. */
    private void emptyStore() {
        LocalStore.open(Path.of(store)).close();
    }

    @Test
    void twoPeoplesMeIsTwoAndNobodyWritesOnTheAtlasesThingsByAccident() throws IOException {
        emptyStore();
        Path ann = Files.writeString(
                folder.resolve("ann.ttl"), "@prefix f: <http://xmlns.com/foaf/0.1/> . <#me> f:name \"Ann\" .");
        Path bob = Files.writeString(
                folder.resolve("bob 面.ttl"),
                "@prefix f: <http://xmlns.com/foaf/0.1/> . <#me> f:name \"Bob\" . <chatgpt> f:nick \"my cat\" .");
        assertThat(load(ann.toString(), bob.toString()).code()).isZero();
        assertThat(names())
                .contains(ann.toUri() + "#me,Ann", bob.toUri() + "#me,Bob", folder.toUri() + "chatgpt,my cat")
                .doesNotContain("w3id.org/aigc/id");
        assertThat(load(ann.toString(), "--base", "https://example.org/ann/card")
                        .code())
                .isZero();
        assertThat(names()).contains("https://example.org/ann/card#me,Ann");
        assertThat(load(ann.toString(), "--base", "card").err()).contains("not a whole address");
    }

    @Test
    void aFileThatIsLoadedAgainBringsNothingAndReplacesWhatWasOfIt() throws IOException {
        emptyStore();
        Path file = folder.resolve("team.ttl");
        Files.writeString(file, "<x:a> <x:p> [ <x:q> 1 ; <x:r> [ <x:q> 2 ] ] , \"old\" .");
        load(file.toString(), "--graph", "team");
        load(file.toString(), "--graph", "team");
        assertThat(size("team")).isEqualTo(5);
        Files.writeString(file, "# moved\n<x:a> <x:p> \"new\" , [ <x:r> [ <x:q> 2 ] ; <x:q> 1 ] .");
        Ended rehearsed = load(file.toString(), "--graph", "team", "--replace", "--dry-run");
        assertThat(rehearsed.lines())
                .containsExactly("graph:team: 1 come, 1 go", "- <x:a> <x:p> \"old\"", "+ <x:a> <x:p> \"new\"");
        assertThat(rehearsed.err()).contains("Nothing was changed");
        assertThat(Shell.run("sparql", "ASK { <x:a> <x:p> \"old\" }", "--store", store)
                        .code())
                .isZero();
        assertThat(load(file.toString(), "--graph", "team", "--replace").code()).isZero();
        assertThat(size("team")).isEqualTo(5);
        assertThat(load(file.toString(), "--graph", "team", "--replace", "--dry-run")
                        .lines())
                .containsExactly("graph:team: 0 come, 0 go");
        Path other = Files.writeString(folder.resolve("other.nq"), "<x:a> <x:p> \"o\" <x:g> .\n");
        load(other.toString(), "--replace");
        assertThat(size("team")).isEqualTo(5);
    }

    @Test
    void aGraphIsDroppedWithWhatFollowedFromIt() {
        Path file = Graphs.file(folder.resolve("sora.ttl"), SORA);
        load(file.toString(), "--graph", "graph:team");
        String made = "ASK { id:openai aigc:made id:sora }";
        assertThat(Shell.run("sparql", made, "--store", store).code()).isZero();
        assertThat(Shell.run("drop", "tea", "--store", store, "--lang", "en").err())
                .contains("There is no such graph");
        assertThat(Shell.run("drop", "inferred", "--store", store).code()).isEqualTo(2);
        assertThat(Shell.run("drop", "graph:team").err()).contains("--store DIR");
        Ended dropped = Shell.run("drop", "graph:team", "--store", store, "--lang", "en");
        assertThat(dropped.err()).contains("graph:team is gone, with 8 statements");
        assertThat(dropped.code()).isZero();
        assertThat(Shell.run("sparql", made, "--store", store).code()).isEqualTo(1);
        assertThat(size("team")).isZero();
    }

    private int size(String graph) {
        String count = Shell.run(
                        "sparql",
                        "SELECT (COUNT(*) AS ?n) { GRAPH graph:" + graph + " { ?s ?p ?o } }",
                        "--store",
                        store,
                        "--format",
                        "csv")
                .lines()
                .get(1);
        return Integer.parseInt(count);
    }

    @Test
    void aDryRunMakesNoStore() throws IOException {
        Path file = Files.writeString(folder.resolve("a.nt"), "<x:a> <x:b> <x:c> .\n");
        assertThat(load(file.toString(), "--dry-run").lines())
                .containsExactly("graph:local: 1 come, 0 go", "+ <x:a> <x:b> <x:c>");
        assertThat(Path.of(store)).doesNotExist();
    }

    @Test
    void aQueryWithAMarkIsRead() throws IOException {
        String query = "\uFEFFSELECT ?maker { id:chatgpt aigc:madeBy ?maker }";
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
            Path file = Files.write(folder.resolve("q.rq"), query.getBytes(Charset.forName(charset)));
            assertThat(Shell.run("sparql", "-f", file.toString(), "--format", "csv")
                            .out())
                    .contains("id/openai");
        }
        assertThat(Shell.run("sparql", query, "--format", "csv").out()).contains("id/openai");
        Path other = Files.write(folder.resolve("q.rq"), "ASK { ?s ?p \"面包\" }".getBytes(Charset.forName("GB18030")));
        assertThat(Shell.run("sparql", "-f", other.toString(), "--lang", "en").err())
                .contains("q.rq:1:14")
                .contains("not text in UTF-8");
    }
}
