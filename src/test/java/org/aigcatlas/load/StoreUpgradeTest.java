package org.aigcatlas.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.serve.SmallStore;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores that another version of the ontology has made. */
class StoreUpgradeTest {
    private static final String SORA = """
            id:sora a aigc:Tool ;
              rdfs:label "Sora"@en , "Sora"@zh ;
              skos:definition "OpenAI's tool that makes videos."@en , "OpenAI 的视频生成工具。"@zh ;
              aigc:isA id:aigc-application ; aigc:madeBy id:openai .
            """;

    @TempDir
    private static Path shared;

    private static Path bundle;

    @TempDir
    Path folder;

    @BeforeAll
    static void make() {
        bundle = SmallStore.in(shared.resolve("bundle"));
    }

    /** A store whose vocabulary is of 0.1.0, with a tool in the words of that time. */
    private static void seed(LocalStore store, String mine) {
        Graph vocabulary =
                RDFParser.source(Path.of("ontology", "versions", "0.1.0.ttl")).toGraph();
        store.write(dataset -> {
            vocabulary.find().forEachRemaining(dataset.getGraph(Iris.graph("vocabulary"))::add);
            return true;
        });
        Graphs.put(store, "mine", mine);
    }

    private static String versionOfProgram() throws IOException {
        Matcher info =
                Pattern.compile("owl:versionInfo \"(.*?)\"").matcher(Files.readString(Path.of("ontology", "aigc.ttl")));
        assertThat(info.find()).isTrue();
        return info.group(1);
    }

    private static List<String> upgrade(LocalStore store) {
        try (LocalStore own = LocalStore.open(bundle)) {
            return new StoreUpgrade(own, Atlas.publisher()).run(store, Language.EN, Progress.SILENT);
        }
    }

    private static Optional<Problem> mismatch(LocalStore store) {
        return store.readDataset(OntologyVersion.bundled()::mismatch);
    }

    @Test
    void anOlderStoreIsToldOfAndRefusesWritesByThatAlone() throws IOException {
        Path directory = folder.resolve("store");
        try (LocalStore store = LocalStore.open(directory)) {
            seed(store, SORA);
        }
        Path more = Graphs.file(folder.resolve("more.ttl"), "<x:a> <x:b> <x:c> .");
        List<SourceFile> files = List.of(new SourceFile(more, Iris.GRAPH + "more"));
        try (Atlas atlas = Atlas.open(directory)) {
            Problem problem = atlas.mismatch().orElseThrow();
            assertThat(problem.code()).isEqualTo(ProblemCode.STORE_OUTDATED);
            assertThat(problem.sentence(Language.EN))
                    .contains("0.1.0", versionOfProgram(), "`aigc upgrade --store DIR`");
            assertThat(problem.sentence(Language.ZH))
                    .contains("0.1.0", versionOfProgram(), "`aigc upgrade --store DIR`");
            assertThatThrownBy(() -> atlas.load(files, Language.EN, Progress.SILENT))
                    .isInstanceOfSatisfying(
                            AtlasException.class, e -> assertThat(e.problems()).containsExactly(problem));
            assertThatThrownBy(() -> atlas.validate(files, Language.EN, Progress.SILENT))
                    .isInstanceOf(AtlasException.class);
            assertThatThrownBy(() -> atlas.validate(List.of(), Language.EN, Progress.SILENT))
                    .isInstanceOf(AtlasException.class);
        }
    }

    @Test
    void anUpgradeReplacesTheAtlassGraphsAndRenamesWhatIsOnesOwn() {
        try (LocalStore store = LocalStore.inMemory()) {
            seed(store, SORA);
            assertThat(upgrade(store))
                    .containsExactly(
                            "graph:article",
                            "graph:editorial",
                            "graph:glossary",
                            "graph:links",
                            "graph:sources",
                            "graph:vocabulary");
            assertThat(mismatch(store)).isEmpty();
            Graph renamed = Graphs.parse(SORA.replace("aigc:isA", "aigc:instanceOf"));
            boolean isRenamed = store.readDataset(
                    dataset -> dataset.getGraph(Iris.graph("mine")).isIsomorphicWith(renamed));
            assertThat(isRenamed).isTrue();
            // What is an instance of a kind is one of the broader kinds, by a rule.
            assertThat(Graphs.holds(store, Graphs.fact("sora", "isA", "aigc-application")))
                    .isTrue();
            assertThat(upgrade(store)).isEmpty();
        }
    }

    @Test
    void whatWouldNotBeSoundIsNotUpgraded() {
        try (LocalStore store = LocalStore.inMemory()) {
            seed(store, "id:bad a aigc:Toool .");
            assertThatThrownBy(() -> upgrade(store))
                    .isInstanceOfSatisfying(
                            AtlasException.class, e -> assertThat(e.kind()).isEqualTo(ProblemKind.DATA))
                    .hasMessageContaining("aigc:Toool");
            assertThat(mismatch(store).map(Problem::code)).contains(ProblemCode.STORE_OUTDATED);
        }
    }

    @Test
    void aNewerStoreIsToldOfAndLeftAsItIs() {
        try (LocalStore store = LocalStore.inMemory()) {
            Graphs.put(
                    store, "vocabulary", "<" + Iris.VOCABULARY + "> owl:versionIRI <" + Iris.VOCABULARY + "/99.0.1> .");
            Problem problem = mismatch(store).orElseThrow();
            assertThat(problem.code()).isEqualTo(ProblemCode.STORE_NEWER);
            assertThat(problem.sentence(Language.EN)).contains("99.0.1", "a newer program");
            assertThatThrownBy(() -> upgrade(store))
                    .isInstanceOfSatisfying(
                            AtlasException.class, e -> assertThat(e.problems()).containsExactly(problem));
        }
    }

    @Test
    void aStoreWithoutAVersionIsTakenAsItIs() {
        try (LocalStore store = LocalStore.inMemory()) {
            assertThat(mismatch(store)).isEmpty();
            Graphs.put(store, "vocabulary", "<" + Iris.VOCABULARY + "> owl:versionInfo \"of my own\" .");
            assertThat(mismatch(store)).isEmpty();
        }
        try (LocalStore own = LocalStore.open(bundle)) {
            assertThat(mismatch(own)).isEmpty();
        }
    }
}
