package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Unwilling;
import org.aigcatlas.Unwilling.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server over a service that keeps it waiting: who asks is told so in time, and the server goes on. */
class UnwillingEndpointTest {
    private static final Duration TIME = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TOGETHER = 20;

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"DRIPS", "DRIPS_HEAD", "SILENT"})
    void twentyWhoAskAreToldInTimeAndTheServerGoesOn(Way way) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            try (Unwilling service = new Unwilling(way);
                    Atlas atlas = Atlas.connect(service.address(), TIME);
                    AtlasServer server = AtlasServer.start(
                            atlas, ServerSettings.DEFAULT.onPort(0).within(TIME, 100));
                    ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
                Client client = new Client(server.address());
                Callable<Client.Answer> asking = () -> client.sparql("SELECT * { ?s ?p ?o }", "Accept", "text/csv");
                List<Future<Client.Answer>> answers = askers.invokeAll(
                        Stream.generate(() -> asking).limit(TOGETHER).toList());
                for (Future<Client.Answer> answer : answers) {
                    assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(503);
                }
                assertThat(client.get("/robots.txt").status()).isEqualTo(200);
                assertThat(client.get("/doc/gan", "Accept", "text/plain").body())
                        .contains("did not give its whole answer within 1 seconds");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }"})
    void aServiceThatResetsIsNotTakenForAClientThatHungUp(String query) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            try (Unwilling service = new Unwilling(Way.RESETS);
                    Atlas atlas = Atlas.connect(service.address());
                    AtlasServer server = AtlasServer.start(atlas, ServerSettings.DEFAULT.onPort(0))) {
                Client client = new Client(server.address());
                Client.Answer answer = client.sparql(query);
                assertThat(answer.status()).as(answer.body()).isEqualTo(503);
                assertThat(answer.body()).contains("store.endpoint-failed");
                Client.Answer graph = client.get("/data?default");
                assertThat(graph.status()).as(graph.body()).isEqualTo(503);
                assertThat(graph.body()).contains("store.endpoint-failed");
            }
        });
    }

    @Test
    void anAnswerWithoutAnEndIsABadGateway() {
        assertTimeoutPreemptively(PATIENCE.multipliedBy(2), () -> {
            try (Unwilling service = new Unwilling(Way.ENDLESS);
                    Atlas atlas = Atlas.connect(service.address());
                    AtlasServer server = AtlasServer.start(atlas, ServerSettings.DEFAULT.onPort(0))) {
                Client.Answer answer =
                        new Client(server.address()).sparql("CONSTRUCT WHERE { ?s ?p ?o }", "Accept", "text/turtle");
                assertThat(answer.status()).as(answer.body()).isEqualTo(502);
            }
        });
    }
}
