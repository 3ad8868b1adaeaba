package org.aigcatlas.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Cases;
import org.aigcatlas.ChildJvm;
import org.aigcatlas.Graphs;
import org.aigcatlas.query.Answer;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int KILLS = Cases.of(6, 60);
    private static final int STATEMENTS = 30_000;
    // 3 lines while reading, then drawing conclusions, checking, and the commit itself.
    private static final int LINES = 6;

    @TempDir
    Path folder;

    @Test
    void aProcessKilledInTheMiddleOfALargeLoadLeavesNothingHalfDone() throws IOException, InterruptedException {
        int run = 0;
        int cameThrough = 0;
        // A store of its own for each round, since every load draws conclusions from all that came through before.
        for (int round = 0; run < KILLS; round++) {
            Path store = folder.resolve("store" + round);
            try (LocalStore seed = LocalStore.open(store)) {
                Graphs.put(seed, "article", "<http://example.org/first> <http://example.org/batch> \"first\" .");
            }
            Map<String, Integer> expected = Map.of("first", 1);
            for (int line = 1; line <= LINES && run < KILLS; line++) {
                expected = killed(run++, line, store, expected);
            }
            cameThrough += expected.size() - 1;
        }
        assertThat(cameThrough)
                .as("the last kill of a round is behind the commit")
                .isGreaterThanOrEqualTo(KILLS / LINES);
    }

    private Map<String, Integer> killed(int run, int line, Path store, Map<String, Integer> expected)
            throws IOException, InterruptedException {
        String batch = "batch" + run;
        boolean committed = killAfter(line, store, file(batch));
        Map<String, Integer> found;
        try (Atlas atlas = Atlas.open(store)) {
            found = counts(atlas);
            assertThat(!((LocalStore) atlas.store()).lexicon().called(batch).isEmpty())
                    .as("whether the index has what the graph has, run " + run)
                    .isEqualTo(found.containsKey(batch));
        }
        assertThat(found.getOrDefault(batch, 0)).as("run " + run).isIn(0, STATEMENTS);
        if (committed) {
            assertThat(found).as("run " + run).containsEntry(batch, STATEMENTS);
        }
        Map<String, Integer> others = new TreeMap<>(found);
        others.remove(batch);
        assertThat(others).as("what earlier runs left, after run " + run).isEqualTo(expected);
        return found;
    }

    private Path file(String batch) throws IOException {
        String lines = IntStream.range(0, STATEMENTS)
                .mapToObj(number -> "<http://example.org/" + batch + "/" + number + "> <http://example.org/batch> \""
                        + batch + "\" .")
                .collect(Collectors.joining(
                        "\n",
                        "<http://example.org/" + batch + "> <http://www.w3.org/2000/01/rdf-schema#label> \"" + batch
                                + "\" .\n",
                        "\n"));
        return Files.writeString(folder.resolve(batch + ".nt"), lines);
    }

    private static boolean killAfter(int lines, Path store, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(ChildJvm.command(
                        List.of(ChildJvm.cache()), KilledLoad.class.getName(), store.toString(), file.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String last = "";
            for (int line = 0; line < lines; line++) {
                String next = said.readLine();
                assertThat(next)
                        .as("what the process said after “" + last + "”")
                        .isNotNull();
                last = next;
            }
            process.destroyForcibly();
            boolean committed =
                    last.equals(KilledLoad.COMMITTED) || said.lines().anyMatch(KilledLoad.COMMITTED::equals);
            process.waitFor();
            return committed;
        } catch (UncheckedIOException e) {
            process.waitFor();
            return false;
        }
    }

    private static Map<String, Integer> counts(Atlas atlas) {
        Answer.Rows answer = (Answer.Rows)
                atlas.sparql("SELECT ?batch (COUNT(*) AS ?n) { ?s <http://example.org/batch> ?batch } GROUP BY ?batch");
        return answer.rows().stream()
                .collect(Collectors.toMap(row -> text(row, "batch"), row -> Integer.valueOf(text(row, "n"))));
    }

    private static String text(Binding row, String column) {
        return row.get(column).getLiteralLexicalForm();
    }
}
