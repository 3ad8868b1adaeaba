package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.aigcatlas.Atlas;
import org.aigcatlas.limit.ServiceLimits;
import org.aigcatlas.limit.ServiceLimits.Places;
import org.aigcatlas.serve.admission.Lane;
import org.aigcatlas.serve.admission.Lanes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is asked while all places for questions that may take long are taken, and while many write. */
@Timeout(120)
class AdmissionTest {
    private static final String TOKEN = "correct horse battery";
    private static final String KEPT = "ASK { ?s <https://w3id.org/aigc/ns#madeBy> ?o }";
    private static final String NEW = "ASK { ?s ?p ?o . ?o ?q 'not asked before' }";
    private static final int WRITERS = 200;

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final RunningAtlas server = RunningAtlas.of(() -> Atlas.open(SmallStore.in(directory.resolve("store"))))
            .with(ServerSettings.DEFAULT
                    .within(Duration.ofSeconds(4), 1000)
                    .withToken(TOKEN)
                    .serving(ServiceLimits.DEFAULT
                            .withExpensive(new Places(1, 1, Duration.ofSeconds(60)))
                            .withWriters(new Places(1, 8, Duration.ofSeconds(60)))));

    private final Client client = server.client();
    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void whatIsCheapIsAnsweredAndTheNextExpensiveQuestionIsToldWhenToComeAgain() {
        Client.Answer before = client.sparql(KEPT);
        assertThat(before.status()).as(before.body()).isEqualTo(200);
        Lane lane = server.lanes().expensive();
        lane.run(() -> {
            Lane.Seat waiting = lane.enter();
            try {
                assertThat(figure("aigc_lane_running{lane=\"expensive\"}")).isEqualTo(1);
                assertThat(figure("aigc_lane_waiting{lane=\"expensive\"}")).isEqualTo(1);
                cheapIsAnsweredExpensiveIsNot(before);
                return true;
            } finally {
                waiting.close();
            }
        });
        assertThat(client.sparql(NEW).status()).isEqualTo(200);
        assertThat(figure("aigc_lane_refused_total{lane=\"expensive\"}")).isEqualTo(5);
    }

    private void cheapIsAnsweredExpensiveIsNot(Client.Answer before) {
        for (Client.Answer refused : List.of(
                client.sparql(NEW),
                client.get("/data?graph=https://w3id.org/aigc/graph/article"),
                client.get("/search?q=" + "GAN+".repeat(60)),
                client.get("/export/nquads"))) {
            assertThat(refused.status()).as(refused.body()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).contains("5");
            assertThat(refused.body()).contains("server.busy").contains("Ask again in 5 s.");
        }
        assertThat(client.send("HEAD", "/data?graph=https://w3id.org/aigc/graph/article", "")
                        .status())
                .isEqualTo(503);
        assertThat(client.sparql(KEPT).body()).isEqualTo(before.body());
        assertThat(client.sparql(KEPT, "If-None-Match", before.header("ETag").orElseThrow())
                        .status())
                .isEqualTo(304);
        assertThat(client.get("/queries/tools-by-vendor.csv?vendor=Baidu").body())
                .contains("文心一言");
        assertThat(client.sparql("ASK { <https://w3id.org/aigc/id/chatgpt> ?p ?o }")
                        .status())
                .isEqualTo(200);
        assertThat(List.of("/health", "/metrics", "/", "/doc/id/chatgpt.ttl", "/search?q=GAN", "/assets/atlas.css"))
                .allSatisfy(path -> assertThat(client.get(path).status()).isEqualTo(200));
    }

    @Test
    void whoGetsNoPlaceInTimeIsToldSo() {
        Places impatient = new Places(1, 1, Duration.ofMillis(1));
        Lanes lanes = Lanes.of(ServiceLimits.DEFAULT.withExpensive(impatient), new SimpleMeterRegistry());
        Lane lane = lanes.expensive();
        lane.run(() -> assertThatThrownBy(() -> lane.run(() -> true)).hasMessageContaining("Ask again in 5 s."));
        assertThat(lanes.expensive().run(() -> true)).isTrue();
    }

    @Test
    void whoWaitsForTheSameAnswerHasASeatToo() {
        List<CompletableFuture<Client.Answer>> same = new ArrayList<>(List.of(endless(1), endless(1)));
        await("aigc_lane_running{lane=\"expensive\"}", 1);
        await("aigc_lane_waiting{lane=\"expensive\"}", 1);
        assertThat(endless(1).join().body()).contains("server.busy");
        same.forEach(answer -> assertThat(answer.join().body()).contains("sparql.too-long"));
    }

    @Test
    void allWritersAreAnsweredReadersDoNotWaitAndTheStoreHoldsWhatWasAcknowledged() {
        List<CompletableFuture<Integer>> updates = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String update = "INSERT DATA { GRAPH <https://w3id.org/aigc/graph/test> { <https://example.org/" + i
                    + "> <http://www.w3.org/2000/01/rdf-schema#comment> \"a\" } }";
            updates.add(CompletableFuture.supplyAsync(() -> status(client.update(update, TOKEN)), others));
        }
        await("aigc_lane_running{lane=\"writers\"}", 1);
        assertThat(client.get("/queries/tools-by-vendor.csv?vendor=Baidu").status())
                .isEqualTo(200);
        assertThat(client.sparql("ASK { ?s ?p ?o . ?o ?q 'asked while others write' }")
                        .status())
                .isEqualTo(200);
        long made = updates.stream()
                .map(CompletableFuture::join)
                .filter(status -> status == 204)
                .count();
        assertThat(updates).allSatisfy(update -> assertThat(update.join()).isIn(204, 503));
        assertThat(made).isBetween(9L, WRITERS - 1L);
        assertThat(client.sparql(
                                "SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/aigc/graph/test> { ?s ?p ?o } }",
                                "Accept",
                                "text/csv")
                        .body()
                        .lines()
                        .skip(1))
                .containsExactly(Long.toString(made));
    }

    private static int status(Client.Answer answer) {
        if (answer.status() == 503) {
            assertThat(answer.header("Retry-After")).contains("5");
            assertThat(answer.body()).contains("write.queue-full");
        }
        return answer.status();
    }

    private CompletableFuture<Client.Answer> endless(int number) {
        return CompletableFuture.supplyAsync(
                () -> client.sparql("SELECT (COUNT(*) AS ?n" + number + ") { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
                others);
    }

    private void await(String figure, double value) {
        while (figure(figure) != value) {
            Thread.onSpinWait();
        }
    }

    private double figure(String name) {
        return client.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .sum();
    }
}
