package org.aigcatlas.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.aigcatlas.Outside;
import org.aigcatlas.export.Exported;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.option.LanguageSelection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each syntax of RDF, read back by several readers: the same triples come out of all of them. */
class RdfReadBackTest {
    private static final Map<String, Lang> SYNTAXES = Map.of(
            "turtle", Lang.TURTLE,
            "turtle12", Lang.TURTLE,
            "trig", Lang.TRIG,
            "ntriples", Lang.NTRIPLES,
            "nquads", Lang.NQUADS,
            "jsonld", Lang.JSONLD,
            "rdfxml", Lang.RDFXML,
            "rdf-thrift", Lang.RDFTHRIFT);

    private static final Map<String, Graph> EXPECTED = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    private static Stream<Arguments> everySyntaxOfEveryScope() {
        return SYNTAXES.keySet().stream().sorted().flatMap(syntax -> Exported.SCOPES.stream()
                .map(scope -> Arguments.of(syntax, scope)));
    }

    private static Graph read(String format, String scope, ExportOptions choices) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(Exported.bytes(format, scope, choices)))
                .lang(SYNTAXES.get(format))
                .toDatasetGraph()
                .find()
                .forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    private static Graph expected(String scope) {
        return EXPECTED.computeIfAbsent(
                scope, key -> read("ntriples", key, ExportOptions.USUAL.with(EvidenceForm.REIFIED)));
    }

    @ParameterizedTest
    @MethodSource("everySyntaxOfEveryScope")
    void allSyntaxesHoldTheSameTriples(String format, String scope) {
        Graph graph = read(format, scope, ExportOptions.USUAL.with(EvidenceForm.REIFIED));
        assertThat(graph.isIsomorphicWith(expected(scope))).isTrue();
    }

    @Test
    void theWholeIsWhatTheStoreHolds() {
        assertThat(expected("all").isIsomorphicWith(Exported.stored())).isTrue();
    }

    @Test
    void theVocabularyIsItsGraph() {
        assertThat(expected("vocabulary").isIsomorphicWith(Exported.stored("vocabulary")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "concepts", "around:chatgpt:2"})
    void factsOfTheArticleAreThere(String scope) {
        assertThat(List.of(
                        Exported.fact("chatgpt", "madeBy", "openai"),
                        Exported.fact("chatgpt", "instanceOf", "aigc-application"),
                        Exported.fact("chatgpt", "performs", "dialogue"),
                        Exported.fact("gpt", "instanceOf", "large-language-model"),
                        Exported.fact("gpt", "produces", "text")))
                .allMatch(expected(scope)::contains);
    }

    @Test
    void quadsKeepTheirGraphs() {
        assertThat(Exported.text("nquads", "all"))
                .contains("<https://w3id.org/aigc/id/chatgpt> <https://w3id.org/aigc/ns#madeBy>"
                        + " <https://w3id.org/aigc/id/openai> <https://w3id.org/aigc/graph/article> .\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "turtle12", "trig"})
    void twoRunsGiveTheSameBytes(String format) {
        assertThat(Exported.bytes(format, "all")).isEqualTo(Exported.bytes(format, "all"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "ntriples", "rdfxml", "nquads", "trig"})
    void rapperReadsThem(String format) {
        Outside.needs(Path.of("/usr/bin/rapper"));
        for (String scope : Exported.SCOPES) {
            Outside.Outcome outcome = Outside.run(
                    Exported.bytes(format, scope), "/usr/bin/rapper", "-q", "-i", format, "-", "https://example.org/");
            assertSame(outcome.orFail(), scope);
            assertThat(outcome.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"turtle:turtle", "ntriples:nt", "nquads:nquads", "trig:trig", "rdfxml:xml", "jsonld:json-ld"})
    void rdflibReadsThem(String formats) {
        Outside.needs(Path.of("/usr/lib/python3/dist-packages/rdflib/__init__.py"), "Debian's python3-rdflib");
        String[] names = formats.split(":", 2);
        for (String scope : List.of("all", "around:chatgpt:2")) {
            Outside.Outcome outcome =
                    Outside.run(Exported.bytes(names[0], scope), "/usr/bin/python3", "-c", """
                    import sys, rdflib
                    data = rdflib.ConjunctiveGraph()
                    data.parse(data=sys.stdin.buffer.read().decode('utf-8'), format=sys.argv[1])
                    union = rdflib.Graph()
                    for s, p, o in data.triples((None, None, None)):
                        union.add((s, p, o))
                    sys.stdout.buffer.write(union.serialize(format='nt', encoding='utf-8'))
                    """, names[1]);
            assertSame(outcome.orFail(), scope);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "ntriples", "nquads", "trig", "rdfxml"})
    void rdf4jReadsThem(String format) throws IOException {
        Map<String, RDFFormat> formats = Map.of(
                "turtle", RDFFormat.TURTLE,
                "ntriples", RDFFormat.NTRIPLES,
                "nquads", RDFFormat.NQUADS,
                "trig", RDFFormat.TRIG,
                "rdfxml", RDFFormat.RDFXML);
        for (String scope : Exported.SCOPES) {
            Model model = Rio.parse(new ByteArrayInputStream(Exported.bytes(format, scope)), formats.get(format));
            StringWriter text = new StringWriter();
            Rio.write(model, text, RDFFormat.NQUADS);
            assertSame(text.toString(), scope);
        }
    }

    @Test
    void jsonLdJsReadsThem() {
        Outside.needsPackage("jsonld");
        for (String scope : Exported.SCOPES) {
            Outside.Outcome outcome =
                    Outside.run(Exported.bytes("jsonld", scope), "node", "src/test/js/jsonld-to-nquads.js");
            assertSame(outcome.orFail(), scope);
        }
    }

    private static void assertSame(String quads, String scope) {
        Graph graph = Exported.triples(quads, Lang.NQUADS);
        assertThat(graph.size())
                .as("triples of " + scope)
                .isEqualTo(expected(scope).size());
        assertThat(graph.isIsomorphicWith(expected(scope))).as(scope).isTrue();
    }

    @Test
    void jsonLdReadsAsPlainJson() {
        assertThat(Exported.text("jsonld", "around:chatgpt"))
                .contains("\"id\": \"chatgpt\"")
                .contains("\"type\": \"Tool\"")
                .contains("\"madeBy\": \"openai\"")
                .contains("\"en\": \"ChatGPT\"");
    }

    @Test
    void rdf12AnnotatesTheFactsThatItsClaimsState() {
        Graph graph = read("turtle12", "all", ExportOptions.USUAL);
        Triple fact = Exported.fact("chatgpt", "madeBy", "openai");
        List<Node> claims = graph.find(Node.ANY, Node.ANY, org.apache.jena.graph.NodeFactory.createTripleTerm(fact))
                .mapWith(Triple::getSubject)
                .toList();
        assertThat(claims).extracting(Node::toString).containsExactly("https://w3id.org/aigc/claim/c067");
        assertThat(graph.contains(fact)).isTrue();
        assertThat(Exported.text("turtle12", "all")).doesNotContain("rdf:object");
    }

    @Test
    void withoutEvidenceThereIsNoClaim() {
        for (String scope : Exported.SCOPES) {
            String text = Exported.text("ntriples", scope, ExportOptions.USUAL.with(EvidenceForm.NONE));
            assertThat(text).doesNotContain("<https://w3id.org/aigc/claim/");
        }
    }

    @Test
    void withoutInferredFactsOnlyStatedOnesAreThere() {
        Graph graph = read("turtle", "concepts", ExportOptions.USUAL.withInferred(false));
        assertThat(graph.contains(Exported.fact("chatgpt", "madeBy", "openai"))).isTrue();
        assertThat(graph.contains(Exported.fact("openai", "made", "chatgpt"))).isFalse();
        assertThat(expected("concepts").contains(Exported.fact("openai", "made", "chatgpt")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "ZH"})
    void oneLanguageLeavesTheOtherOut(LanguageSelection wording) {
        Graph graph = read("turtle", "concepts", ExportOptions.USUAL.with(wording));
        List<String> languages = graph.find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLanguage())
                .toList();
        assertThat(languages).isNotEmpty().containsOnly(wording == LanguageSelection.EN ? "en" : "zh");
    }

    @Test
    void theConceptsAreTheMapWithoutTheLandscape() {
        Graph concepts = expected("concepts");
        assertThat(concepts.contains(Exported.id("acme-1"), Node.ANY, Node.ANY)).isFalse();
        assertThat(concepts.contains(Node.ANY, Node.ANY, Exported.id("acme-1"))).isFalse();
    }

    @Test
    void theLandscapeNamesWhatItsThingsLeadTo() {
        Graph landscape = expected("landscape");
        assertThat(landscape.contains(Exported.fact("acme-1", "madeBy", "openai")))
                .isTrue();
        assertThat(landscape.contains(Exported.id("openai"), RDFS.label.asNode(), Node.ANY))
                .isTrue();
        assertThat(landscape.contains(Exported.fact("chatgpt", "madeBy", "openai")))
                .isFalse();
    }

    @Test
    void oneHopAroundAThingIsTheThingAndItsNeighbours() {
        Graph near = expected("around:openai:1");
        assertThat(near.contains(Exported.fact("chatgpt", "madeBy", "openai"))).isTrue();
        assertThat(near.contains(Exported.id("baidu"), Node.ANY, Node.ANY)).isFalse();
    }

    @Test
    void aCannedQueryGivesItsGraph() {
        Graph map = expected("query:tool-map?vendor=Baidu");
        assertThat(map.contains(Exported.fact("ernie-bot", "madeBy", "baidu"))).isTrue();
        assertThat(map.contains(Exported.fact("chatgpt", "madeBy", "openai"))).isFalse();
    }

    @Test
    void aFileIsReplacedByAWholeOneOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("atlas.ttl"), "before", StandardCharsets.UTF_8);
        Exported.atlas().export("turtle", "around:chatgpt", ExportOptions.USUAL).write(file, done -> {});
        assertThat(Files.readString(file)).startsWith("@prefix aigc:");
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside).containsExactly(file);
        }
    }
}
