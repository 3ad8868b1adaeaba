package org.aigcatlas.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.Packing;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextIndexedDatasetTest {
    private static final String GAN = """
            id:gan rdfs:label "generative adversarial network"@en , "生成式对抗网络"@zh ;
              skos:definition "Two networks that learn by playing."@en .
            id:generator rdfs:label "generator"@en , "生成器"@zh .
            """;
    private static final String SORA = "id:sora rdfs:label \"Sora\"@en .";

    @TempDir
    Path folder;

    private Path database;
    private Path index;

    @BeforeEach
    void places() {
        database = folder.resolve("store");
        index = database.resolve(TextIndexedDataset.FOLDER);
    }

    private static List<String> asked(LocalStore store, String pattern) {
        return store.read(reading -> {
            List<String> slugs = new ArrayList<>();
            try (QueryExec exec = reading.prepare(QueryFactory.create("PREFIX text: <http://jena.apache.org/text#>"
                    + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                    + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                    + " SELECT DISTINCT ?thing { " + pattern + " } ORDER BY ?thing"))) {
                exec.select()
                        .forEachRemaining(
                                row -> slugs.add(Iris.shortName(row.get("thing").getURI())));
            }
            return slugs;
        });
    }

    private static List<String> found(LocalStore store, String text) {
        return store.lexicon().find(text).stream()
                .map(match -> Iris.shortName(match.iri()))
                .toList();
    }

    private void filled(String body) {
        try (LocalStore store = LocalStore.open(database)) {
            Graphs.put(store, "article", body);
        }
    }

    private void assertInStep() {
        try (LocalStore store = LocalStore.open(database)) {
            assertThat(found(store, "生成")).containsExactly("generator", "gan");
            assertThat(found(store, "sora")).containsExactly("sora");
        }
    }

    @Test
    void sparqlAsksTheSameIndexInEitherLanguage() {
        try (LocalStore store = LocalStore.inMemory()) {
            Graphs.put(store, "article", GAN);
            assertThat(asked(store, "?thing text:query '生成'")).containsExactly("gan", "generator");
            assertThat(asked(store, "?thing text:query 'networks'")).containsExactly("gan");
            assertThat(asked(store, "?thing text:query (rdfs:label 'network')")).containsExactly("gan");
            assertThat(asked(store, "?thing text:query (skos:definition 'generator')"))
                    .isEmpty();
            assertThat(asked(store, "?thing text:query ('生成' 'lang:zh')")).containsExactly("gan", "generator");
            assertThat(asked(store, "?thing text:query ('生成' 'lang:en')")).isEmpty();
            assertThat(asked(store, "GRAPH <https://w3id.org/aigc/graph/article> { ?thing text:query '生成' }"))
                    .containsExactly("gan", "generator");
            assertThat(asked(store, "GRAPH <https://w3id.org/aigc/graph/other> { ?thing text:query '生成' }"))
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotLucenesSyntaxIsTakenForWords() {
        try (LocalStore store = LocalStore.inMemory()) {
            Graphs.put(store, "article", GAN);
            for (String broken :
                    List.of("generator [", "generator AND (", "\\\\\"generator", "generator ~~ :", "^ generator {")) {
                assertThat(asked(store, "?thing text:query \"" + broken.replace("\"", "\\\"") + "\""))
                        .as(broken)
                        .contains("generator");
            }
        }
    }

    @Test
    void aTextOfTooManyWordsIsRefusedAsAQuery() {
        try (LocalStore store = LocalStore.inMemory()) {
            String words = "a1 b2 ".repeat(5000);
            assertThatThrownBy(() -> asked(store, "?thing text:query '" + words + "'"))
                    .isInstanceOf(QueryExecException.class);
        }
    }

    @Test
    void whatIsDeletedIsFoundNoMore() {
        try (LocalStore store = LocalStore.inMemory()) {
            Graphs.put(store, "article", GAN);
            store.write(dataset -> {
                dataset.deleteAny(Iris.graph("article"), Graphs.id("gan"), RDFS.label.asNode(), Node.ANY);
                return true;
            });
            assertThat(found(store, "生成")).containsExactly("generator");
        }
    }

    @Test
    void aWriteThatIsTakenBackLeavesTheIndexAsItWas() {
        try (LocalStore store = LocalStore.inMemory()) {
            Graphs.put(store, "article", GAN);
            assertThatThrownBy(() -> store.write(dataset -> {
                        add(dataset, "wrong", "生成的");
                        throw AtlasException.of(Problem.of(ProblemCode.FILE_ABSENT));
                    }))
                    .isInstanceOf(AtlasException.class);
            store.rehearse(dataset -> {
                add(dataset, "rehearsed", "生成的");
                return true;
            });
            Graphs.put(store, "article", SORA);
            assertThat(found(store, "生成")).containsExactly("generator", "gan");
            assertThat(found(store, "sora")).containsExactly("sora");
        }
    }

    private static void add(DatasetGraph dataset, String slug, String label) {
        dataset.add(Quad.create(
                Iris.graph("article"),
                Graphs.id(slug),
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang(label, "zh")));
    }

    @Test
    void anIndexInStepIsOpenedAsItIs() throws IOException {
        filled(GAN + SORA);
        List<String> before = names(index);
        assertInStep();
        assertThat(names(index)).isEqualTo(before);
    }

    @Test
    void anIndexBehindTheGraphIsBuiltAnew() throws IOException {
        filled(GAN);
        Path kept = folder.resolve("kept");
        copy(index, kept);
        filled(SORA);
        // As where a process dies after the graph's commit and before the index's.
        Packing.delete(index);
        copy(kept, index);
        assertInStep();
    }

    @Test
    void aStoreThatWasMadeOrChangedWithoutTheIndexGetsOne() {
        DatasetGraph plain =
                DatabaseMgr.connectDatasetGraph(Location.create(created().toAbsolutePath()));
        Txn.executeWrite(plain, () -> Graphs.parse(GAN).find().forEach(plain.getGraph(Iris.graph("article"))::add));
        TDBInternal.expel(plain, true);
        try (LocalStore store = LocalStore.open(database)) {
            assertThat(found(store, "生成")).containsExactly("generator", "gan");
        }
        DatasetGraph again = DatabaseMgr.connectDatasetGraph(Location.create(database.toAbsolutePath()));
        Txn.executeWrite(again, () -> Graphs.parse(SORA).find().forEach(again.getGraph(Iris.graph("article"))::add));
        TDBInternal.expel(again, true);
        assertInStep();
    }

    private Path created() {
        try {
            return Files.createDirectories(database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aBrokenIndexIsBuiltAnew() throws IOException {
        filled(GAN + SORA);
        for (Path file : files(index)) {
            if (!file.getFileName().toString().equals("in-step")) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
            }
        }
        assertInStep();
    }

    @Test
    void aFrozenIndexIsReadByManyAndLeftAsItIs() throws IOException {
        filled(GAN + SORA);
        Files.deleteIfExists(index.resolve("write.lock"));
        List<String> before = names(index);
        try (LocalStore first = LocalStore.openFrozen(database);
                LocalStore second = LocalStore.openFrozen(database)) {
            assertThat(found(first, "生成")).containsExactly("generator", "gan");
            assertThat(asked(second, "?thing text:query '生成'")).containsExactly("gan", "generator");
        }
        assertThat(names(index)).isEqualTo(before);
    }

    @Test
    void aFrozenStoreWithoutAnIndexIsIndexedInMemory() throws IOException {
        filled(GAN + SORA);
        Packing.delete(index);
        try (LocalStore store = LocalStore.openFrozen(database)) {
            assertThat(found(store, "生成")).containsExactly("generator", "gan");
            assertThat(asked(store, "?thing text:query '生成'")).containsExactly("gan", "generator");
        }
        assertThat(index).doesNotExist();
    }

    @Test
    void namesAndIrisOfAnyLengthAreTaken() {
        try (LocalStore store = LocalStore.inMemory()) {
            store.write(dataset -> {
                add(dataset, "long", "长".repeat(40_000));
                add(dataset, "l".repeat(40_000), "生成");
                return true;
            });
            assertThat(found(store, "长".repeat(40_000))).containsExactly("long");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("write.lock"))
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }
}
