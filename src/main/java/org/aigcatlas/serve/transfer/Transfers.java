package org.aigcatlas.serve.transfer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.aigcatlas.limit.ServiceLimits;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/** The outermost handler of a server: takes what is sent before it is answered, and keeps what is answered until it is read. */
public final class Transfers extends Handler.Wrapper {
    private final ServiceLimits limits;
    private final int most;
    private final String uploads;
    private final Room waiting;
    private final Room unread;
    private final Peers peers;

    private Transfers(Server server, ServiceLimits limits, int most, String uploads, MeterRegistry figures) {
        super(server.getHandler());
        this.limits = limits;
        this.most = most;
        this.uploads = uploads;
        this.waiting = new Room(limits.clients().waiting());
        this.unread = new Room(limits.clients().unreadByAll());
        this.peers = new Peers(server, limits, figures);
        Gauge.builder("aigc.unread.bytes", unread, Room::taken)
                .description("How many bytes of answers wait on disk to be read")
                .register(figures);
    }

    /**
     * Puts it before all that a server does; to be called before it starts.
     *
     * @param server the server
     * @param limits what a client may take
     * @param most how many bytes a body may have, but for what is uploaded
     * @param uploads the address at which larger bodies are taken
     * @param figures what tells how the server does
     */
    public static void watch(Server server, ServiceLimits limits, int most, String uploads, MeterRegistry figures) {
        Transfers transfers = new Transfers(server, limits, most, uploads, figures);
        server.setHandler(transfers);
        server.addBean(transfers.peers);
        NetworkConnectionLimit connections =
                new NetworkConnectionLimit(limits.clients().connections(), server);
        connections.setEndPointIdleTimeout(limits.clients().patience().toMillis() / 10);
        server.addBean(connections);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        SpooledResponse spooled = new SpooledResponse(request, response, callback, limits, waiting, unread, peers);
        if (request.getLength() <= 0 && !isChunked(request)) {
            return super.handle(request, spooled, spooled.completion());
        }
        boolean isUpload = Request.getPathInContext(request).equals(uploads);
        ReceivedRequest received = new ReceivedRequest(request, limits, most, isUpload, waiting, peers);
        if (received.isReadNow()) {
            return super.handle(received, spooled, received.ending(spooled.completion()));
        }
        received.whenRead(() -> answerLater(received, spooled));
        return true;
    }

    private void answerLater(ReceivedRequest received, SpooledResponse spooled) {
        Callback ending = received.ending(spooled.completion());
        try {
            if (!super.handle(received, spooled, ending)) {
                Response.writeError(received, spooled, ending, 404);
            }
        } catch (Exception | Error e) {
            Response.writeError(received, spooled, ending, e);
        }
    }

    private static boolean isChunked(Request request) {
        return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }
}
