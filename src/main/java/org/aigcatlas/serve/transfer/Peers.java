package org.aigcatlas.serve.transfer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.aigcatlas.limit.ServiceLimits;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clients that something is awaited from, looked at every so often. */
final class Peers extends AbstractLifeCycle {
    private static final Logger LOG = LoggerFactory.getLogger(Peers.class);
    private static final long MOST_OFTEN = 20;
    private static final long SELDOM = 1000;

    private final Server server;
    private final Duration patience;
    private final Counter cut;
    private final Set<Peer> all = ConcurrentHashMap.newKeySet();

    Peers(Server server, ServiceLimits limits, MeterRegistry figures) {
        this.server = server;
        this.patience = limits.clients().patience();
        this.cut = Counter.builder("aigc.clients.cut")
                .description("How many clients were cut that sent or read too slowly")
                .register(figures);
    }

    void add(Peer peer) {
        all.add(peer);
    }

    void remove(Peer peer) {
        all.remove(peer);
    }

    @Override
    protected void doStart() {
        later();
    }

    private void later() {
        long pause = Math.clamp(patience.toMillis() / 4, MOST_OFTEN, SELDOM);
        server.getScheduler().schedule(this::look, pause, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (!isRunning()) {
            return;
        }
        long now = System.nanoTime();
        try {
            all.forEach(peer -> guarded(() -> cut(peer, now)));
            for (Connector connector : server.getConnectors()) {
                connector.getConnectedEndPoints().forEach(client -> guarded(() -> cutHead(client, now)));
            }
        } finally {
            later();
        }
    }

    /** What is wrong with one must not end the watch over the others. */
    private static void guarded(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.warn("a client could not be looked at", e);
        }
    }

    private void cut(Peer peer, long now) {
        if (peer.isCutAt(now)) {
            cut.increment();
        }
    }

    /** A head that comes slowly holds a connection, which are numbered. */
    private void cutHead(EndPoint client, long now) {
        Connection connection = client.getConnection();
        if (connection instanceof HttpConnection http
                && http.getParser().inHeaderState()
                && !http.getParser().isStart()
                && now - http.getParser().getBeginNanoTime() > patience.toNanos()) {
            cut.increment();
            client.close();
        }
    }
}
