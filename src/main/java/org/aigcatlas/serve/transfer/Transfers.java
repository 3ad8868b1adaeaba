package org.aigcatlas.serve.transfer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.ByteBuffer;
import org.aigcatlas.limit.ServiceLimits;
import org.aigcatlas.serve.http.RequestId;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.slf4j.MDC;

/**
 * The handler between the connections and whoever answers: takes what is sent before it is answered, and keeps what is
 * answered until it is read. What numbers the requests, and counts them, stands before it.
 */
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

    /**
     * Sends the whole body of an answer.
     *
     * @param response the response, as it came out of this handler
     * @param body bytes that nobody changes, which so are not copied
     * @param callback what to call when they are on their way
     */
    public static void send(Response response, ByteBuffer body, Callback callback) {
        if (response instanceof SpooledResponse spooled) {
            spooled.send(body, callback);
        } else {
            response.write(true, body, callback);
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SpooledResponse spooled = new SpooledResponse(request, response, callback, limits, waiting, unread, peers);
        if (request.getLength() <= 0 && !isChunked(request)) {
            return answer(request, spooled, spooled.completion());
        }
        boolean isUpload = Request.getPathInContext(request).equals(uploads);
        ReceivedRequest received = new ReceivedRequest(request, limits, most, isUpload, waiting, peers);
        Callback ending = received.ending(spooled.completion());
        if (received.isReadNow()) {
            return answer(received, spooled, ending);
        }
        received.whenRead(() -> answerLater(received, spooled, ending), ending);
        return true;
    }

    /** On a thread of its own, which does not know the request yet. */
    private void answerLater(ReceivedRequest received, SpooledResponse spooled, Callback ending) {
        String id = String.valueOf(received.getAttribute(RequestId.ATTRIBUTE));
        MDC.put(RequestId.ATTRIBUTE, id);
        try {
            answer(received, spooled, ending);
        } finally {
            MDC.remove(RequestId.ATTRIBUTE);
        }
    }

    /** Answers in any case, so that what was taken for the request is given back. */
    private boolean answer(Request request, Response response, Callback ending) {
        try {
            if (!super.handle(request, response, ending)) {
                Response.writeError(request, response, ending, 404);
            }
        } catch (Exception | Error e) {
            Response.writeError(request, response, ending, e);
        }
        return true;
    }

    private static boolean isChunked(Request request) {
        return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }
}
