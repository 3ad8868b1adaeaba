package org.aigcatlas.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.aigcatlas.Graphs;
import org.aigcatlas.cli.Shell;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final String TURTLE = """
            id:chatgpt rdfs:label "ChatGPT"@en ; aigc:madeBy id:openai ; <x:n> 99999999999999999999 , "a\\nb" ;
              <x:inner> [ <x:c> "说"@zh ] .
            """;

    @TempDir
    Path folder;

    private Path directory = Path.of("");
    private Path file = Path.of("");
    private Path other = Path.of("");

    @BeforeEach
    void make() {
        directory = folder.resolve("store");
        file = folder.resolve("backup.nq.gz");
        other = folder.resolve("other");
        try (LocalStore store = LocalStore.open(directory)) {
            Graphs.put(store, "mine", TURTLE);
            Graphs.put(store, "inferred", "id:openai aigc:makes id:chatgpt .");
        }
    }

    private static List<Quad> quads(Path directory) {
        try (LocalStore store = LocalStore.open(directory)) {
            assertThat(store.indexDifferences()).isZero();
            return quads(store);
        }
    }

    private static List<Quad> quads(LocalStore store) {
        return store.readDataset(dataset -> {
            List<Quad> quads = new ArrayList<>();
            dataset.find().forEachRemaining(quads::add);
            return quads;
        });
    }

    private static Shell.Ended run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--lang", "en"));
        return Shell.run(all.toArray(String[]::new));
    }

    private Shell.Ended backup() {
        return run("backup", "--store", directory.toString(), file.toString());
    }

    private Shell.Ended restore(String... more) {
        List<String> words = new ArrayList<>(List.of("restore", file.toString(), "--store", other.toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    @Test
    void whatIsRestoredIsWhatWasBackedUp() {
        Shell.Ended backup = backup();
        assertThat(backup.code()).as(backup.err()).isZero();
        assertThat(backup.err()).contains("7 statements are in " + file);
        Shell.Ended restore = restore();
        assertThat(restore.code()).as(restore.err()).isZero();
        assertThat(restore.err()).contains("7 statements are in " + other).doesNotContain("built anew");
        assertThat(quads(other)).hasSize(7).containsExactlyInAnyOrderElementsOf(quads(directory));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("store", "other", "backup.nq.gz");
    }

    @Test
    void anEmptyDirectoryIsRestoredInto() throws IOException {
        backup();
        Files.createDirectory(other);
        assertThat(restore().code()).isZero();
        assertThat(quads(other)).hasSize(7);
    }

    @Test
    @Timeout(120)
    void aStoreIsBackedUpWhileItIsWrittenToAndCompacted() throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        try (LocalStore store = LocalStore.open(directory);
                ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<Integer> writer = pool.submit(() -> {
                int number = 0;
                while (!isOver.get()) {
                    number++;
                    Graphs.put(store, "more", "<x:a" + number + "> <x:b> <x:c> . <x:c> <x:d> <x:a" + number + "> .");
                    if (number % 10 == 0) {
                        store.compact();
                    }
                }
                return number;
            });
            try {
                for (int round = 0; round < 5; round++) {
                    assertThat(backup().code()).isZero();
                    List<Quad> restored = restored(round);
                    // A transaction writes two statements, and what was there before is there.
                    assertThat(restored.size() % 2).as("half a transaction").isEqualTo(1);
                    assertThat(restored).hasSizeGreaterThanOrEqualTo(7);
                }
            } finally {
                isOver.set(true);
            }
            assertThat(writer.get()).isPositive();
        }
    }

    private List<Quad> restored(int round) {
        other = folder.resolve("other" + round);
        assertThat(restore().code()).isZero();
        return quads(other);
    }

    @Test
    void aCutBackupLeavesNothingBehind() throws IOException {
        backup();
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 5, whole.length / 2, whole.length - 4}) {
            Files.write(file, Arrays.copyOf(whole, length));
            Shell.Ended restore = restore();
            assertThat(restore.code()).as("of " + length + " bytes").isEqualTo(1);
            assertThat(restore.err()).contains("backup.nq.gz", "not a whole one", "nothing was changed");
            assertThat(folder.toFile().list()).containsExactlyInAnyOrder("store", "backup.nq.gz");
        }
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("<x:a> <x:b> <x:c> <x:g> .\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(restore().err()).contains("It is no backup");
        Files.delete(file);
        assertThat(restore().code()).isEqualTo(1);
        assertThat(other).doesNotExist();
    }

    @Test
    void aStoreGoesOnlyWhereThatIsSaid() throws IOException {
        backup();
        try (LocalStore store = LocalStore.open(other)) {
            Graphs.put(store, "mine", "id:sora rdfs:label \"Sora\"@en .");
        }
        List<Quad> before = quads(other);
        Shell.Ended refused = restore();
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("a store at " + other + " already", "--replace");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(restore("--replace").code()).isEqualTo(1);
        assertThat(quads(other)).isEqualTo(before);
        Files.write(file, whole);
        assertThat(restore("--replace").code()).isZero();
        assertThat(quads(other)).containsExactlyInAnyOrderElementsOf(quads(directory));
    }

    @Test
    void whatIsNoStoreIsNotBackedUp() {
        Shell.Ended ended = run("backup", "--store", other.toString(), file.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("no store at");
        assertThat(other).doesNotExist();
        assertThat(file).doesNotExist();
    }

    private void write(String statements) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(("# A backup of an AIGC Atlas store, form 1\n" + statements).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void termsThatAreNoneAreRefusedWithAllOfTheFile() throws IOException {
        write("<x:a> <x:b> <x:c> <x:g> .\n<x:a> <relative> <x:c> <x:g> .\n");
        Shell.Ended restore = restore();
        assertThat(restore.code()).isEqualTo(1);
        assertThat(restore.err()).contains("backup.nq.gz", "relative");
        assertThat(other).doesNotExist();
    }

    @Test
    void statementsWithoutAGraphAreRestored() throws IOException {
        write("<x:a> <x:b> <x:c> .\n<x:a> <x:b> <x:c> <x:g> .\n");
        assertThat(restore().err()).contains("2 statements are in " + other);
        assertThat(quads(other)).hasSize(2);
    }
}
