package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aigcatlas.limit.ServiceLimits;
import org.aigcatlas.limit.ServiceLimits.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefusalPacingTest {
    private static final Duration LONG = Duration.ofSeconds(5);

    @RegisterExtension
    static final RunningAtlas server = RunningAtlas.holding("<http://example.org/a> a <http://example.org/B> .")
            .with(ServerSettings.DEFAULT.serving(ServiceLimits.DEFAULT.refusing(new Refusals(1, 0, LONG))));

    private final Client client = server.client();

    @Test
    void whoIsRefusedAgainAndAgainWaitsAndNobodyElse() throws Exception {
        String right = "/sparql?query=ASK%20%7B%7D";
        assertThat(client.get(right).status()).isEqualTo(200);
        assertThat(client.get("/queries/no-such-query").status()).isEqualTo(404);
        List<CompletableFuture<Client.Answer>> refused = Stream.of("1", "2", "3")
                .map(wrong -> CompletableFuture.supplyAsync(() -> client.get("/sparql?query=" + wrong)))
                .toList();
        assertThat(client.get(right).status()).isEqualTo(200);
        assertThat(client.get("/health").status()).isEqualTo(200);
        assertThat(refused).as("one of them leaves each second").anyMatch(one -> !one.isDone());
        for (CompletableFuture<Client.Answer> one : refused) {
            assertThat(one.get().status()).isEqualTo(400);
            assertThat(one.get().body()).contains("SPARQL");
        }
        assertThat(client.get("/metrics").body()).contains("aigc_refusals_held_total");
    }

    @Test
    void aHeadThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        String header = "x".repeat(70_000);
        assertThat(client.get("/health", "X-Large", header).status()).isEqualTo(431);
        assertThat(client.get("/health", "X-Large", "x".repeat(50_000)).status())
                .isEqualTo(200);
        assertThat(Raw.answer(server.address(), "/" + header)).startsWith("HTTP/1.1 414");
    }
}
