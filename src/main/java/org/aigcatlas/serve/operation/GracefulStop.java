package org.aigcatlas.serve.operation;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * The end of a server in order: it takes no more, and what runs runs to its end.
 *
 * @param server the server
 * @param running counts the requests that run
 */
public record GracefulStop(Server server, GracefulHandler running) {

    /** {@return the end of a server, whose requests are counted from when it starts} */
    public static GracefulStop of(Server server) {
        GracefulHandler running = new GracefulHandler(server.getHandler());
        server.setHandler(running);
        return new GracefulStop(server, running);
    }

    /** {@return whether the server takes no more} */
    public boolean isBegun() {
        return running.isShutdown();
    }

    /** {@return how many requests run} */
    public long count() {
        return running.getCurrentRequestCount();
    }

    /**
     * Takes no more, and waits for what runs. Connections that are open get 503.
     *
     * @param grace how long to wait at the most
     * @return how many requests still run then; 0 where all have come to their end
     */
    public long await(Duration grace) {
        // First, so that who is refused a connection knows that those that are open are answered no more.
        CompletableFuture<Void> ended = running.shutdown();
        // The end of what runs must not depend on how long a client takes to read.
        Arrays.stream(server.getConnectors()).map(ServerConnector.class::cast).forEach(connector -> {
            connector.setShutdownIdleTimeout(connector.getIdleTimeout());
            // It would be over only when all connections are; those that nobody uses are not waited for.
            CompletableFuture<Void> unused = connector.shutdown();
        });
        try {
            ended.get(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            return count();
        }
        return count();
    }
}
