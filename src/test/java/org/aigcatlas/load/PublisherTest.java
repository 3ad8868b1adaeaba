package org.aigcatlas.load;

import static org.aigcatlas.Graphs.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.infer.Reasoner;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.validate.Validator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private static final String TOOL_NEEDS_LABEL = """
            aigc:ToolShape a sh:NodeShape ; sh:targetClass aigc:Tool ; sh:property aigc:ToolNameShape .
            aigc:ToolNameShape sh:path rdfs:label ; sh:minCount 1 ; sh:message "Give the tool a label."@en , "写上名称。"@zh .
            """;
    private static final String VOCABULARY = """
            aigc:Tool a owl:Class . aigc:Claim a owl:Class . aigc:madeBy a owl:ObjectProperty .
            aigc:statedIn a owl:ObjectProperty .
            """;

    @TempDir
    Path folder;

    private final LocalStore store = LocalStore.inMemory();
    private final Publisher publisher =
            new Publisher(new Reasoner(List.of()), new Validator(Graphs.parse(TOOL_NEEDS_LABEL)));

    @BeforeEach
    void vocabulary() {
        Graphs.put(store, "vocabulary", VOCABULARY);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Publisher.Outcome publish(Path... files) {
        List<SourceFile> additions = Arrays.stream(files)
                .map(file -> new SourceFile(file, Iris.GRAPH + "new"))
                .toList();
        return publisher.publish(store, additions, Language.EN, Progress.SILENT);
    }

    private List<Problem> refused(Path... files) {
        String before = content();
        AtlasException refusal = catchThrowableOfType(AtlasException.class, () -> publish(files));
        assertThat(refusal).isNotNull();
        assertThat(content()).as("the store after a refusal").isEqualTo(before);
        return refusal.problems();
    }

    @Test
    void aGraphThatTheEngineNamesIsNotWrittenTo() throws IOException {
        Path quads = Files.writeString(
                folder.resolve("union.nq"), "<x:a> <x:b> <x:c> <x:g> .\n<x:a> <x:b> <x:c> <urn:x-arq:UnionGraph> .\n");
        assertThat(refused(quads)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(quads.toString());
            assertThat(problem.cause()).contains("urn:x-arq:UnionGraph");
        });
        Path triples = Files.writeString(folder.resolve("triples.nt"), "<x:a> <x:b> <x:c> .\n");
        SourceFile toUnion = new SourceFile(triples, "urn:x-arq:UnionGraph");
        assertThat(publisher
                        .rehearse(store, List.of(toUnion), Language.EN, Progress.SILENT)
                        .problems())
                .singleElement()
                .extracting(Problem::place)
                .isEqualTo(triples.toString());
    }

    @Test
    void aGraphThatABlankNodeNamesIsRefusedInEverySyntaxThatHasGraphs() throws IOException {
        Path trig = Files.writeString(folder.resolve("blank.trig"), "_:g { <x:a> <x:b> <x:c> }\n");
        Path quads = Files.writeString(folder.resolve("blank.nq"), "<x:a> <x:b> <x:c> _:g .\n");
        Path json = Files.writeString(
                folder.resolve("blank.jsonld"),
                "{\"@id\": \"_:g\", \"@graph\": [{\"@id\": \"x:a\", \"x:b\": {\"@id\": \"x:c\"}}]}\n");
        for (Path file : List.of(trig, quads, json)) {
            assertThat(refused(file)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.LOAD_GRAPH_BLANK);
                assertThat(problem.place()).isEqualTo(file.toString());
            });
        }
    }

    @Test
    void aGraphThatNamesNoSourceIsTold() throws IOException {
        Path bare = Files.writeString(folder.resolve("bare.nt"), "<x:a> <x:b> <x:c> .\n");
        assertThat(publish(bare).sourceless()).containsExactly(Iris.GRAPH + "new");
        Path source = Files.writeString(
                folder.resolve("source.nt"),
                "<" + Iris.GRAPH + "new> <http://purl.org/dc/terms/source> <https://example.org/> .\n");
        assertThat(publish(source).sourceless()).isEmpty();
        assertThat(publish(bare).sourceless()).isEmpty();
    }

    private String content() {
        return store.write(dataset -> {
            StringBuilder all = new StringBuilder();
            dataset.find().forEachRemaining(quad -> all.append(quad).append('\n'));
            return all.toString();
        });
    }

    private boolean graphHolds(String graph, Triple triple) {
        return store.write(dataset -> dataset.getGraph(Iris.graph(graph)).contains(triple));
    }

    @Test
    void aClaimStandsAsAFactInItsOwnGraph() {
        Path file = Graphs.file(
                folder.resolve("claims.ttl"),
                "claim:c067 a aigc:Claim ; rdf:subject id:chatgpt ; rdf:predicate aigc:madeBy ; rdf:object id:openai .");
        assertThat(publish(file).added()).isEqualTo(4);
        assertThat(graphHolds("new", fact("chatgpt", "madeBy", "openai"))).isTrue();
    }

    @Test
    void aClaimWithoutAnObjectStatesNoFact() {
        Path file = Graphs.file(
                folder.resolve("claims.ttl"),
                "claim:c007 a aigc:Claim ; rdf:subject id:ai ; rdf:predicate skos:definition .");
        publish(file);
        assertThat(store.<Boolean>write(
                        dataset -> dataset.getUnionGraph().contains(Graphs.id("ai"), Node.ANY, Node.ANY)))
                .isFalse();
    }

    @Test
    void aSyntaxErrorNamesFileLineAndColumn() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.ttl"), "@prefix x: <http://x/> .\nx:a x:b \n x:c x:d .\n");
        assertThat(refused(file)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file + ":3:6");
            assertThat(problem.mend()).contains("nothing of the file was taken");
        });
    }

    @Test
    void aFaultyRecordIsNamedWithTheLineThatSpeaksOfIt() throws IOException {
        Path file = Files.writeString(folder.resolve("tool.ttl"), """
                @prefix aigc: <https://w3id.org/aigc/ns#> .
                @prefix id: <https://w3id.org/aigc/id/> .

                id:sora
                    a aigc:Tool ;
                    aigc:madeBy id:openai .
                """);
        assertThat(refused(file)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file + ":5: id:sora");
            assertThat(problem.cause()).isEqualTo("Give the tool a label.");
        });
    }

    @Test
    void aWrongTypeIsNamedWithItsOwnLine() throws IOException {
        Path file = Files.writeString(
                folder.resolve("wrong.nt"),
                "<https://w3id.org/aigc/id/a> <https://w3id.org/aigc/ns#madeBy> <https://w3id.org/aigc/id/b> .\n"
                        + "<https://w3id.org/aigc/id/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                        + " <https://w3id.org/aigc/ns#Tol> .\n");
        assertThat(refused(file)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file + ":2: id:a");
            assertThat(problem.cause()).contains("no class aigc:Tol").contains("Nearest: Tool");
        });
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        Path file = folder.resolve("nowhere.ttl");
        assertThat(refused(file)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file.toString());
            assertThat(problem.cause()).isEqualTo("There is no such file.");
        });
    }

    @Test
    void anUnknownEndingIsSaid() throws IOException {
        assertThat(refused(Files.writeString(folder.resolve("data.xyz"), "")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.mend()).contains(".ttl"));
    }

    @Test
    void ofSeveralFilesOneBadOneKeepsAllOut() throws IOException {
        Path good = Graphs.file(folder.resolve("good.ttl"), "id:a aigc:madeBy id:b .");
        Path bad = Files.writeString(folder.resolve("bad.ttl"), "this is not Turtle");
        assertThat(refused(good, bad)).singleElement().satisfies(problem -> assertThat(problem.place())
                .startsWith(bad + ":1:"));
    }

    @Test
    void aJsonLdContextIsNeverFetched() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/context.jsonld";
            Path file = Files.writeString(
                    folder.resolve("remote.jsonld"), "{\"@context\":\"" + address + "\",\"name\":\"x\"}");
            assertThat(refused(file)).singleElement().satisfies(problem -> assertThat(problem.cause())
                    .contains("is not fetched"));
            listener.setSoTimeout(1);
            assertThat(catchThrowableOfType(SocketTimeoutException.class, listener::accept))
                    .as("nobody called")
                    .isNotNull();
        }
    }

    @Test
    void quadsKeepTheGraphTheyName() throws IOException {
        Path file = Files.writeString(
                folder.resolve("quads.nq"),
                "<https://w3id.org/aigc/id/a> <https://w3id.org/aigc/ns#madeBy> <https://w3id.org/aigc/id/b>"
                        + " <https://w3id.org/aigc/graph/mine> .\n");
        publish(file);
        assertThat(graphHolds("mine", fact("a", "madeBy", "b"))).isTrue();
    }

    @Property(tries = 100)
    void anyBytesAreTakenOrRefusedInWords(@ForAll byte[] bytes) throws IOException {
        Path file = Files.createTempFile("any", ".ttl");
        try (LocalStore fresh = LocalStore.inMemory()) {
            Files.write(file, bytes);
            Publisher plain = new Publisher(new Reasoner(List.of()), new Validator(Graphs.parse(TOOL_NEEDS_LABEL)));
            try {
                plain.publish(fresh, List.of(new SourceFile(file, Iris.GRAPH + "new")), Language.EN, Progress.SILENT);
            } catch (AtlasException e) {
                assertThat(e.problems().getFirst().place()).startsWith(file.toString());
                assertThat(fresh.<Boolean>write(dataset -> dataset.isEmpty())).isTrue();
            }
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 100)
    void anyLiteralComesBackAsItWentIn(@ForAll String text) {
        String clean = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
        Path file = temporary(".nt");
        try (LocalStore fresh = LocalStore.inMemory()) {
            Triple triple = Triple.create(Graphs.id("a"), Iris.term("x"), NodeFactory.createLiteralString(clean));
            Files.writeString(file, NodeFmtLib.strNT(triple) + "\n");
            load(fresh, file);
            assertThat(fresh.<Boolean>write(dataset -> dataset.getUnionGraph().contains(triple)))
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary(String ending) {
        try {
            Path file = Files.createTempFile("temporary", ending);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(LocalStore store, Path file) {
        store.write(dataset -> {
            SourceFile addition = new SourceFile(file, Iris.GRAPH + "new");
            TouchedGraphs touched = new TouchedGraphs(dataset, false, false);
            addition.read(new GraphWriter(dataset, addition, Progress.SILENT, touched));
            return true;
        });
    }
}
