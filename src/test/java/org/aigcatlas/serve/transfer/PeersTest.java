package org.aigcatlas.serve.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.aigcatlas.limit.ServiceLimits;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;

class PeersTest {
    @Test
    void oneThatCanNotBeLookedAtDoesNotEndTheWatch() throws Exception {
        Server server = new Server();
        Peers peers = new Peers(
                server, ServiceLimits.DEFAULT.patientFor(Duration.ofMillis(80), 1), new SimpleMeterRegistry());
        CountDownLatch looks = new CountDownLatch(3);
        peers.add(now -> {
            looks.countDown();
            throw new IllegalStateException("on purpose");
        });
        server.addBean(peers);
        server.start();
        try {
            assertThat(looks.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            server.stop();
        }
    }
}
