package org.aigcatlas.store;

import static org.aigcatlas.Graphs.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.Outside;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.serve.SmallStore;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactionTest {
    private static final int MOST_TIMES = 3;

    @TempDir
    Path folder;

    private static List<String> dataFolders(Path store) throws IOException {
        try (Stream<Path> inside = Files.list(store)) {
            return inside.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("Data-"))
                    .sorted()
                    .toList();
        }
    }

    private static long count(LocalStore store) {
        return store.read(reading -> (long)
                reading.rows(QueryFactory.create("SELECT * { ?s ?p ?o }")).size());
    }

    @Test
    @Timeout(60)
    void whoIsReadingGoesOnInWhatWasThereAndTheLastOneClosesIt() throws Exception {
        Path directory = folder.resolve("store");
        try (LocalStore store = LocalStore.open(directory);
                ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Graphs.put(store, "article", "id:chatgpt aigc:madeBy id:openai ; rdfs:label \"ChatGPT\"@en .");
            CountDownLatch isReading = new CountDownLatch(1);
            CountDownLatch isChanged = new CountDownLatch(1);
            Future<Boolean> reader = pool.submit(() -> store.read(reading -> {
                int before = reading.rows(QueryFactory.create("SELECT * { ?s ?p ?o }"))
                        .size();
                isReading.countDown();
                await(isChanged);
                int after = reading.rows(QueryFactory.create("SELECT * { ?s ?p ?o }"))
                        .size();
                return before == 2 && after == 2;
            }));
            isReading.await();
            store.compact();
            Graphs.put(store, "article", "id:sora aigc:madeBy id:openai ; rdfs:label \"Sora\"@en .");
            assertThat(count(store)).isEqualTo(4);
            assertThat(dataFolders(directory)).containsExactly("Data-0001", "Data-0002");
            isChanged.countDown();
            assertThat(reader.get()).as("both queries of one read see the same").isTrue();
            assertThat(dataFolders(directory)).containsExactly("Data-0002");
            store.compact();
            assertThat(dataFolders(directory)).containsExactly("Data-0003");
        }
        try (LocalStore store = LocalStore.open(directory)) {
            assertThat(count(store)).isEqualTo(4);
            assertThat(store.lexicon().find("sora")).hasSize(1);
            assertThat(store.indexDifferences()).isZero();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theStatementsStayAsTheyAre() {
        Path directory = folder.resolve("store");
        String turtle = "<x:a> <x:b> 99999999999999999999 , \"two\"@en , [ <x:c> 3.50 ] .";
        try (LocalStore store = LocalStore.open(directory)) {
            Graphs.put(store, "mine", turtle);
            List<Quad> before = quads(store);
            store.compact();
            // Inner nodes keep their names.
            assertThat(quads(store)).containsExactlyInAnyOrderElementsOf(before);
            assertThat(quads(store))
                    .anyMatch(quad -> quad.getObject().toString().contains("99999999999999999999"));
        }
    }

    private static List<Quad> quads(LocalStore store) {
        return store.readDataset(dataset -> {
            List<Quad> quads = new ArrayList<>();
            dataset.find().forEachRemaining(quads::add);
            return quads;
        });
    }

    @Test
    void whatIsPutInThePlaceOfAllComesWholeOrNotAtAll() throws IOException {
        Path directory = folder.resolve("store");
        try (LocalStore store = LocalStore.open(directory)) {
            Graphs.put(store, "article", "id:chatgpt rdfs:label \"ChatGPT\"@en .");
            assertThatThrownBy(() -> store.replaceAll(dataset -> {
                        dataset.add(Quad.create(Iris.graph("mine"), fact("sora", "madeBy", "openai")));
                        throw new IllegalStateException("cut");
                    }))
                    .hasMessageContaining("cut");
            assertThat(count(store)).isEqualTo(1);
            assertThat(dataFolders(directory)).containsExactly("Data-0001");
            String version = store.version();
            store.replaceAll(dataset -> Graphs.parse("id:sora rdfs:label \"Sora\"@en .")
                    .find()
                    .forEachRemaining(triple -> dataset.add(Quad.create(Iris.graph("mine"), triple))));
            assertThat(store.version()).isNotEqualTo(version);
            assertThat(store.lexicon().find("sora")).hasSize(1);
            assertThat(store.lexicon().find("chatgpt")).isEmpty();
            assertThat(store.indexDifferences()).isZero();
        }
    }

    /** Where the process may have died: before the new files were whole, and before the old ones were gone. */
    @ParameterizedTest
    @ValueSource(strings = {"Data-0003-tmp", "Data-0001"})
    void whatACutCompactionLeavesGoesAtTheNextOpening(String leftOver) throws IOException {
        Path directory = folder.resolve("store");
        try (LocalStore store = LocalStore.open(directory)) {
            Graphs.put(store, "article", "id:chatgpt rdfs:label \"ChatGPT\"@en .");
            store.compact();
        }
        Files.createDirectory(directory.resolve(leftOver));
        Files.writeString(directory.resolve(leftOver).resolve("GSPO.dat"), "half");
        try (LocalStore store = LocalStore.open(directory)) {
            assertThat(dataFolders(directory)).containsExactly("Data-0002");
            assertThat(count(store)).isEqualTo(1);
        }
    }

    private static long kilobytes(Path store) {
        return Long.parseLong(
                Outside.run("du", "-sk", store.toString()).orFail().split("\\s", 2)[0]);
    }

    private void updates(int number) {
        Path directory = SmallStore.in(folder.resolve("small"));
        Publisher publisher = Atlas.publisher();
        try (LocalStore store = LocalStore.open(directory)) {
            store.write(dataset -> {
                publisher.settleAll(dataset, Language.EN);
                return true;
            });
        }
        long first = kilobytes(directory);
        try (LocalStore store = LocalStore.open(directory)) {
            for (int update = 0; update < number; update++) {
                Node text = NodeFactory.createLiteralString("thing " + update);
                Node thing = NodeFactory.createURI("http://example.org/thing" + update);
                store.write(dataset -> {
                    dataset.add(Quad.create(
                            Iris.graph("mine"), thing, NodeFactory.createURI("http://example.org/says"), text));
                    publisher.settleAll(dataset, Language.EN);
                    return true;
                });
            }
        }
        long last = kilobytes(directory);
        System.out.println(number + " updates: " + first + " kB at first, " + last + " kB at last");
        assertThat(last).isLessThanOrEqualTo(MOST_TIMES * first);
    }

    @Test
    void sixtySingleUpdatesLeaveAStoreOfThreeTimesItsSizeAtMost() {
        updates(60);
    }

    @Test
    @Tag("nightly")
    void aThousandSingleUpdatesLeaveAStoreOfThreeTimesItsSizeAtMost() {
        updates(1000);
    }

    @Test
    void aNewFolderThatCantBeOpenedIsGoneAgainAndNothingWrittenAfterwardsIsLost() throws IOException {
        Path directory = folder.resolve("store");
        Path tree = directory.resolve("Data-0002-tmp").resolve("GPOS.dat");
        try (LocalStore store = LocalStore.open(directory)) {
            Graphs.put(store, "article", "id:chatgpt rdfs:label \"ChatGPT\"@en .");
            assertThatThrownBy(() -> store.replaceAll(dataset -> {
                        try {
                            Files.delete(tree);
                            Files.createDirectory(tree);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }))
                    .isInstanceOf(RuntimeException.class);
            assertThat(dataFolders(directory)).containsExactly("Data-0001");
            Graphs.put(store, "mine", "id:sora rdfs:label \"Sora\"@en .");
            assertThat(count(store)).isEqualTo(2);
        }
        try (LocalStore store = LocalStore.open(directory)) {
            assertThat(dataFolders(directory)).containsExactly("Data-0001");
            assertThat(count(store)).isEqualTo(2);
        }
    }

    @Test
    void aFailedReplacementDoesNotHinderTheNextOne() throws IOException {
        Path directory = folder.resolve("store");
        try (LocalStore store = LocalStore.open(directory)) {
            assertThatThrownBy(() -> store.replaceAll(dataset -> {
                        throw new InternalError("a fault");
                    }))
                    .isInstanceOf(InternalError.class);
            store.compact();
            assertThat(dataFolders(directory)).containsExactly("Data-0002");
        }
    }
}
