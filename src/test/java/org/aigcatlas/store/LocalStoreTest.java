package org.aigcatlas.store;

import static org.aigcatlas.Graphs.fact;
import static org.aigcatlas.Graphs.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.query.Runner;
import org.aigcatlas.text.TextIndexedDataset;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStoreTest {
    private static final Triple CHATGPT_MADE = fact("chatgpt", "madeBy", "openai");

    @TempDir
    Path folder;

    @Test
    void whatWasCommittedIsThereAfterReopening() {
        Path directory = folder.resolve("store");
        try (LocalStore store = LocalStore.open(directory)) {
            Graphs.put(store, "article", "id:chatgpt aigc:madeBy id:openai .");
        }
        try (LocalStore store = LocalStore.open(directory)) {
            assertThat(holds(store, CHATGPT_MADE)).isTrue();
        }
    }

    @Test
    void aSecondOpeningInOneProcessIsRefusedAndLeavesTheFirstWhole() {
        Path directory = folder.resolve("store");
        try (LocalStore first = LocalStore.open(directory)) {
            Graphs.put(first, "article", "id:sora rdfs:label \"Sora\"@en .");
            assertThatThrownBy(() -> LocalStore.open(folder.resolve("./store")))
                    .isInstanceOfSatisfying(
                            AtlasException.class, e -> assertThat(e.kind()).isEqualTo(ProblemKind.UNAVAILABLE))
                    .hasMessageContaining("in use");
            Graphs.put(first, "article", "id:gan rdfs:label \"GAN\"@en .");
            assertThat(first.lexicon().find("sora")).hasSize(1);
        }
        try (LocalStore again = LocalStore.open(directory)) {
            assertThat(again.lexicon().find("sora")).hasSize(1);
            assertThat(again.lexicon().find("gan")).hasSize(1);
        }
    }

    @Test
    void anOpeningThatFailsHoldsNothing() throws IOException {
        Path directory = folder.resolve("store");
        LocalStore.open(directory).close();
        Path index = directory.resolve(TextIndexedDataset.FOLDER);
        try (FSDirectory held = FSDirectory.open(index);
                Lock lock = held.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            String[] before = held.listAll();
            assertThatThrownBy(() -> LocalStore.open(directory))
                    .isInstanceOf(AtlasException.class)
                    .hasMessageContaining("in use");
            assertThat(held.listAll()).isEqualTo(before);
        }
        LocalStore.open(directory).close();
    }

    @Test
    void aWriteThatThrowsLeavesNothing() {
        try (LocalStore store = LocalStore.inMemory()) {
            assertThatThrownBy(() -> store.write(dataset -> {
                        dataset.getDefaultGraph().add(CHATGPT_MADE);
                        throw AtlasException.of(Problem.of(ProblemCode.FILE_ABSENT));
                    }))
                    .isInstanceOf(AtlasException.class);
            assertThat(store.<Boolean>write(dataset -> dataset.isEmpty())).isTrue();
        }
    }

    @Test
    void aQueryThatTakesLongerThanItMayIsEndedInWords() {
        try (LocalStore store = LocalStore.inMemory()) {
            store.write(dataset -> {
                for (int number = 0; number < 300; number++) {
                    dataset.getGraph(Iris.graph("article")).add(fact("thing" + number, "uses", "thing"));
                }
                return true;
            });
            store.limitQueries(Duration.ofMillis(50));
            Query slow = QueryFactory.create("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
            assertThatThrownBy(() -> store.read(reading -> Runner.run(reading, slow)))
                    .isInstanceOfSatisfying(
                            AtlasException.class, e -> assertThat(e.kind()).isEqualTo(ProblemKind.UNAVAILABLE))
                    .hasMessageContaining("took longer");
        }
    }

    @Test
    void theVersionChangesWithACommitAndOnlyThen() {
        try (LocalStore store = LocalStore.inMemory()) {
            String before = store.version();
            assertThat(store.version()).isEqualTo(before);
            Graphs.put(store, "article", "id:chatgpt aigc:madeBy id:openai .");
            assertThat(store.version()).isNotEqualTo(before);
        }
    }

    @Test
    void readersSeeTheUnionOfAllGraphs() {
        try (LocalStore store = LocalStore.inMemory()) {
            Graphs.put(store, "article", "id:chatgpt aigc:madeBy id:openai .");
            Graphs.put(store, "editorial", "id:gpt aigc:madeBy id:openai .");
            assertThat(asks(store, "ASK { ?x aigc:madeBy ?m . ?y aigc:madeBy ?m FILTER(?x != ?y) }"))
                    .isTrue();
        }
    }

    @Test
    void aFrozenStoreServesSeveralReadersOfOneProcess() {
        Path directory = folder.resolve("store");
        try (LocalStore store = LocalStore.open(directory)) {
            Graphs.put(store, "article", "id:chatgpt aigc:madeBy id:openai .");
        }
        LocalStore first = LocalStore.openFrozen(directory);
        LocalStore second = LocalStore.openFrozen(directory);
        first.close();
        try (second) {
            assertThat(asks(second, "ASK { id:chatgpt aigc:madeBy id:openai }")).isTrue();
            assertThatThrownBy(() -> second.write(dataset -> true))
                    .isInstanceOf(AtlasException.class)
                    .hasMessageContaining("--store DIR");
        }
        LocalStore third = LocalStore.openFrozen(directory);
        try (third) {
            assertThat(asks(third, "ASK { id:chatgpt aigc:madeBy id:openai }")).isTrue();
        }
    }

    private static boolean asks(LocalStore store, String query) {
        return store.read(reading -> {
            try (QueryExec exec = reading.prepare(QueryFactory.create(
                    "PREFIX aigc: <https://w3id.org/aigc/ns#> PREFIX id: <https://w3id.org/aigc/id/> " + query))) {
                return exec.ask();
            }
        });
    }

    @Test
    void aCommitWhoseMarkCantBeSetIsKept() throws IOException {
        Path directory = folder.resolve("store");
        Path mark = directory.resolve(TextIndexedDataset.FOLDER).resolve("in-step");
        try (LocalStore store = LocalStore.open(directory)) {
            String before = store.version();
            Files.delete(mark);
            Files.createDirectories(mark.resolve("in the way"));
            Graphs.put(store, "article", "id:sora rdfs:label \"Sora\"@en .");
            assertThat(store.version()).isNotEqualTo(before);
        }
        Files.delete(mark.resolve("in the way"));
        Files.delete(mark);
        try (LocalStore store = LocalStore.open(directory)) {
            assertThat(store.lexicon().find("sora")).hasSize(1);
            assertThat(store.indexDifferences()).isZero();
        }
    }

    @Test
    void aStoreIsMissedWhereItsDirectoryWasReplacedAfterACompaction() throws IOException {
        Path directory = folder.resolve("store");
        Path away = folder.resolve("away");
        try (LocalStore store = LocalStore.open(directory)) {
            StoreFiles files = store.files().orElseThrow();
            DatabaseSize.remember(directory.resolve("Data-0001"));
            assertThat(files.missing()).isEmpty();
            store.compact();
            Files.move(directory, away);
            assertThat(files.missing()).map(Problem::code).contains(ProblemCode.STORE_GONE);
            Files.createDirectories(directory.resolve("Data-0002"));
            assertThat(files.missing()).map(Problem::code).contains(ProblemCode.STORE_GONE);
            Files.delete(directory.resolve("Data-0002"));
            Files.delete(directory);
            Files.move(away, directory);
            assertThat(files.missing()).isEmpty();
        }
    }

    @Test
    void aFrozenStoreIsMissedWhereItWasDeleted() throws IOException {
        Path directory = folder.resolve("store");
        LocalStore.open(directory).close();
        try (LocalStore store = LocalStore.openFrozen(directory)) {
            Packing.delete(directory);
            assertThat(store.files().orElseThrow().missing()).map(Problem::code).contains(ProblemCode.STORE_GONE);
        }
    }
}
