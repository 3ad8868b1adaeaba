package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.ChildJvm;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.load.Backup;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.SourceFile;
import org.aigcatlas.load.StoreCheck;
import org.aigcatlas.query.Answer;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed while it loads, refreshes, updates, compacts and backs up. */
class KilledServerTest {
    private static final int STATEMENTS = 500;
    private static final int BATCHES = 5;
    private static final int BACKUP_EACH = 5;

    @TempDir
    Path folder;

    private final Set<String> updates = new TreeSet<>();
    private final Set<String> loads = new TreeSet<>();

    @Test
    void threeKillsLoseNothingAcknowledgedAndLeaveNothingHalfDone() throws Exception {
        kill(3);
    }

    @Test
    @Tag("nightly")
    void aHundredKillsLoseNothingAcknowledgedAndLeaveNothingHalfDone() throws Exception {
        kill(100);
    }

    private void kill(int rounds) throws Exception {
        Path store = SmallStore.in(folder.resolve("store"));
        try (Atlas atlas = Atlas.open(store)) {
            Path terms = Path.of("ontology", "data", "landscape-terms.ttl");
            atlas.load(List.of(new SourceFile(terms, Iris.GRAPH + "landscape-terms")), Language.EN, Progress.SILENT);
        }
        for (int edition = 0; edition < 2; edition++) {
            Files.writeString(folder.resolve("edition" + edition + ".json"), catalogue(edition + 1));
        }
        Random chance = new Random(12);
        for (int round = 0; round < rounds; round++) {
            killed(round, chance.nextInt(6), store);
            compare(round, store);
        }
        System.out.println(rounds + " kills: " + updates.size() + " updates and " + loads.size()
                + " loads were acknowledged, and all of them are there");
    }

    /** What was begun last may have come through or not; all else is known. */
    private void killed(int round, int acknowledged, Path store) throws Exception {
        for (int number = 0; number < BATCHES; number++) {
            Files.writeString(folder.resolve("batch" + number + ".ttl"), batch(round + "-" + number));
        }
        Process process = start(store);
        Set<String> done = new ConcurrentSkipListSet<>();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            Client client = new Client(URI.create(said.readLine().strip()));
            CompletableFuture<Void> listening = CompletableFuture.runAsync(() -> listen(said, done));
            for (int number = 0; number < acknowledged; number++) {
                String name = "u" + round + "-" + number;
                Client.Answer answer = client.update(update(name), KilledServer.TOKEN);
                assertThat(answer.status()).as(answer.body()).isEqualTo(204);
                updates.add(name);
            }
            CompletableFuture<Boolean> last =
                    CompletableFuture.supplyAsync(() -> isDone(client, "u" + round + "-last"));
            process.destroyForcibly();
            listening.join();
            if (last.join()) {
                updates.add("u" + round + "-last");
            }
        }
        process.waitFor();
        done.stream()
                .filter(line -> line.startsWith(KilledServer.LOADED))
                .forEach(line -> loads.add(round + "-" + line.substring(KilledServer.LOADED.length())));
    }

    private static boolean isDone(Client client, String name) {
        try {
            return client.update(update(name), KilledServer.TOKEN).status() == 204;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static void listen(BufferedReader said, Set<String> done) {
        try {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                done.add(line);
            }
        } catch (IOException e) {
            // The end of the process is the end of what it says.
        }
    }

    private Process start(Path store) throws IOException {
        return new ProcessBuilder(ChildJvm.command(
                        List.of(ChildJvm.cache()),
                        KilledServer.class.getName(),
                        store.toString(),
                        folder.toString(),
                        Integer.toString(BATCHES)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String catalogue(int price) {
        return """
            {"openai": {"id": "openai", "name": "OpenAI", "models": {
               "gpt-5": {"id": "gpt-5", "name": "GPT-5", "cost": {"input": %d, "output": 10}, "limit": {"context": 400000},
                         "modalities": {"input": ["text"], "output": ["text"]}}}}}""".formatted(price);
    }

    private static String update(String name) {
        String thing = "<http://example.org/" + name + ">";
        return "INSERT DATA { GRAPH <http://example.org/graph/updates> { " + thing + " <http://example.org/update> \""
                + name + "\" ; <http://www.w3.org/2000/01/rdf-schema#label> \"" + name + "\" } }";
    }

    private static String batch(String name) {
        return IntStream.range(0, STATEMENTS)
                .mapToObj(number -> "<http://example.org/" + name + "/" + number + "> <http://example.org/batch> \""
                        + name + "\" .")
                .collect(Collectors.joining("\n"));
    }

    private void compare(int round, Path store) throws IOException {
        try (Atlas atlas = Atlas.open(store)) {
            LocalStore local = (LocalStore) atlas.store();
            assertThat(new StoreCheck(local, Atlas.publisher()).run())
                    .as("round " + round)
                    .allSatisfy(verdict -> assertThat(verdict.faults()).isEmpty());
            assertThat(counts(
                            atlas,
                            "SELECT ?name (COUNT(*) AS ?n) { ?s <http://example.org/batch> ?name } GROUP BY ?name"))
                    .as("round " + round)
                    .containsKeys(loads.toArray(String[]::new))
                    .allSatisfy((name, count) -> assertThat(count).isEqualTo(STATEMENTS));
            assertThat(counts(atlas, """
                            SELECT ?name (COUNT(?p) AS ?n) {
                              ?s <http://example.org/update> ?name ; ?p ?name FILTER(?p != <http://example.org/update>)
                            } GROUP BY ?name"""))
                    .as("round " + round)
                    .containsKeys(updates.toArray(String[]::new))
                    .allSatisfy((name, count) -> assertThat(count).isEqualTo(1));
        }
        try (Stream<Path> inside = Files.list(store)) {
            assertThat(inside.filter(path -> path.getFileName().toString().startsWith("Data-")))
                    .hasSize(1);
        }
        Path backup = folder.resolve(KilledServer.BACKUP);
        if (round % BACKUP_EACH == 0 && Files.exists(backup)) {
            assertThat(Backup.restore(backup, folder.resolve("restored"), true)).isPositive();
            try (LocalStore restored = LocalStore.open(folder.resolve("restored"))) {
                assertThat(new StoreCheck(restored, Atlas.publisher()).run())
                        .as("the backup of round " + round)
                        .allSatisfy(verdict -> assertThat(verdict.faults()).isEmpty());
            }
        }
    }

    private static Map<String, Integer> counts(Atlas atlas, String query) {
        return ((Answer.Rows) atlas.sparql(query))
                .rows().stream()
                        .collect(Collectors.toMap(
                                row -> row.get("name").getLiteralLexicalForm(),
                                row -> Integer.valueOf(row.get("n").getLiteralLexicalForm())));
    }
}
