package org.aigcatlas.serve.transfer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.RejectedExecutionException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.limit.ServiceLimits;
import org.aigcatlas.serve.http.BodyRefused;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body is read before it is answered, so that no thread waits for it. Of one that is larger than it may
 * be, only so much is kept that whoever answers sees that; an upload is handed on with its rest unread.
 */
final class ReceivedRequest extends Request.Wrapper implements Peer {
    /** What is read of a body that is too large: a client that is cut while it writes never sees why. */
    private static final long MOST_PASSED = 5L << 20;

    private final ServiceLimits limits;
    private final int most;
    private final boolean isUpload;
    private final Room room;
    private final Peers peers;
    private final Pace pace;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private @Nullable Answering answering;

    /** What the reader gets after what is kept; nothing where the rest is still to be read. */
    private Content.@Nullable Chunk end;

    private long received;
    private boolean isGiven;

    /**
     * What is to be done once the body is there.
     *
     * @param work answers
     * @param ending ends the exchange where nobody can answer
     */
    private record Answering(Runnable work, Callback ending) {}

    ReceivedRequest(Request request, ServiceLimits limits, int most, boolean isUpload, Room room, Peers peers) {
        super(request);
        this.limits = limits;
        this.most = most;
        this.isUpload = isUpload;
        this.room = room;
        this.peers = peers;
        this.pace = new Pace(limits.clients().patience(), limits.clients().leastRate());
    }

    /** {@return whether all of the body that is read beforehand had come with the head} */
    synchronized boolean isReadNow() {
        boolean isRead = isRead();
        if (!isRead || end == null) {
            peers.add(this);
        }
        return isRead;
    }

    /** Answers once the body is there, or is too slow; the ending fails where there is no thread for the work. */
    synchronized void whenRead(Runnable work, Callback ending) {
        answering = new Answering(work, ending);
        await();
    }

    private void await() {
        pace.waits(0);
        super.demand(Invocable.from(Invocable.InvocationType.NON_BLOCKING, this::readOn));
    }

    private synchronized void readOn() {
        if (answering == null) {
            return;
        }
        if (isRead()) {
            answerNow(answering);
        } else {
            await();
        }
    }

    private void answerNow(Answering next) {
        answering = null;
        pace.rests();
        if (end != null) {
            peers.remove(this);
        }
        try {
            getComponents().getExecutor().execute(next.work());
        } catch (RejectedExecutionException e) {
            next.ending().failed(e);
            getConnectionMetaData().getConnection().getEndPoint().close();
        }
    }

    /** {@return whether enough of the body is there} */
    private boolean isRead() {
        while (!isEnough()) {
            Content.Chunk chunk = super.read();
            if (chunk == null) {
                return false;
            }
            keep(chunk);
        }
        return true;
    }

    private boolean isEnough() {
        if (end == null && room.isOverfull()) {
            refuse(Problem.of(ProblemCode.SERVER_BUSY)
                    .with("seconds", limits.retryAfter().toSeconds()));
        } else if (end == null && !isUpload && received > MOST_PASSED) {
            end = Content.Chunk.EOF;
        }
        return end != null || (isUpload && received > most);
    }

    private void refuse(Problem why) {
        end = Content.Chunk.from(new BodyRefused(why), true);
    }

    private void keep(Content.Chunk chunk) {
        if (Content.Chunk.isFailure(chunk)) {
            end = chunk;
            return;
        }
        int size = chunk.remaining();
        received += size;
        pace.moved(size);
        byte[] bytes = new byte[isUpload ? size : Math.clamp((long) most + 1 - kept.size(), 0, size)];
        chunk.getByteBuffer().slice().get(bytes);
        kept.writeBytes(bytes);
        room.change(bytes.length);
        if (chunk.isLast()) {
            end = Content.Chunk.EOF;
        }
        chunk.release();
    }

    @Override
    public Content.@Nullable Chunk read() {
        if (!isGiven) {
            isGiven = true;
            if (kept.size() > 0) {
                return Content.Chunk.from(ByteBuffer.wrap(kept.toByteArray()), end == Content.Chunk.EOF);
            }
        }
        if (end != null) {
            return end;
        }
        Content.Chunk chunk = super.read();
        if (chunk != null) {
            pace.moved(chunk.remaining());
        }
        return chunk;
    }

    @Override
    public void demand(Runnable whenThere) {
        if (!isGiven || end != null) {
            whenThere.run();
            return;
        }
        pace.waits(0);
        super.demand(Invocable.from(Invocable.getInvocationType(whenThere), () -> {
            pace.rests();
            whenThere.run();
        }));
    }

    @Override
    public synchronized boolean isCutAt(long now) {
        if (!pace.isTooSlowAt(now)) {
            return false;
        }
        peers.remove(this);
        if (answering == null) {
            // Whoever reads it has a thread; the end of the connection frees that.
            getConnectionMetaData().getConnection().getEndPoint().close();
        } else {
            refuse(Problem.of(ProblemCode.REQUEST_TOO_SLOW)
                    .with("rate", limits.clients().leastRate()));
            answerNow(answering);
        }
        return true;
    }

    /** {@return what is to be called when the request is answered} */
    Callback ending(Callback callback) {
        return Callback.from(
                () -> {
                    end();
                    callback.succeeded();
                },
                failure -> {
                    end();
                    callback.failed(failure);
                });
    }

    private synchronized void end() {
        peers.remove(this);
        room.change(-kept.size());
        kept.reset();
    }
}
