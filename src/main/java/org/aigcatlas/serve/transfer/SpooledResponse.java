package org.aigcatlas.serve.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.aigcatlas.limit.ServiceLimits;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;

/**
 * A response that takes what is written as fast as it comes, and sends it as fast as the client reads: whoever writes is
 * done when it is written. Only where too much waits to be read in all, a writer waits, too.
 */
final class SpooledResponse extends Response.Wrapper implements Peer {
    private final Callback completion;
    private final Room room;
    private final Peers peers;
    private final Pace pace;
    private final Spool spool;
    private final Pump pump = new Pump();
    private boolean isEnded;
    private boolean isLastSent;
    private boolean isAnswered;
    private boolean isDone;
    private boolean isSending;
    private @Nullable Callback held;
    private @Nullable Throwable failure;

    SpooledResponse(
            Request request,
            Response response,
            Callback completion,
            ServiceLimits limits,
            Room memory,
            Room room,
            Peers peers) {
        super(request, response);
        this.completion = completion;
        this.room = room;
        this.peers = peers;
        this.pace = new Pace(limits.clients().patience(), limits.clients().leastRate());
        this.spool = new Spool(limits.clients().unread(), memory, room);
    }

    /** {@return what whoever answers has to call at the end} */
    Callback completion() {
        return Callback.from(() -> answered(null), this::answered);
    }

    private void answered(@Nullable Throwable x) {
        synchronized (this) {
            isAnswered = true;
            if (failure == null && x != null) {
                failure = x;
            }
        }
        release();
        finish();
    }

    @Override
    public synchronized boolean hasLastWrite() {
        return isEnded || super.hasLastWrite();
    }

    /** Sends a whole body that nobody changes, without a copy of it. */
    void send(ByteBuffer content, Callback callback) {
        synchronized (this) {
            spool.lend(content);
        }
        write(true, ByteBuffer.allocate(0), callback);
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
        Throwable broken = null;
        boolean isHeld = false;
        synchronized (this) {
            try {
                if (failure == null) {
                    spool.add(content);
                    isEnded |= last;
                    // Nothing would free a writer where nothing waits.
                    isHeld = held == null && room.isOverfull() && !spool.isEmpty();
                    held = isHeld ? callback : held;
                }
            } catch (IOException e) {
                failure = e;
            }
            broken = failure;
        }
        if (broken != null) {
            callback.failed(broken);
            return;
        }
        pump.iterate();
        if (!isHeld) {
            callback.succeeded();
        }
    }

    /** Sends what waits, a piece after the other. */
    private final class Pump extends IteratingCallback {
        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }

        @Override
        protected Action process() throws IOException {
            ByteBuffer next;
            boolean isLast;
            boolean isIdle;
            synchronized (SpooledResponse.this) {
                next = spool.next();
                isLast = isEnded && spool.isEmpty();
                isIdle = failure != null || isLastSent || (next == null && !isLast);
                isLastSent |= !isIdle && isLast;
                isSending = !isIdle;
            }
            if (isIdle) {
                release();
                return Action.IDLE;
            }
            pace.waits(next == null ? 0 : next.remaining());
            peers.add(SpooledResponse.this);
            getWrapped().write(isLast, next == null ? ByteBuffer.allocate(0) : next, this);
            return Action.SCHEDULED;
        }

        @Override
        protected void onSuccess() {
            sent(null);
        }

        @Override
        protected void onCompleteFailure(Throwable x) {
            sent(x);
        }
    }

    private void sent(@Nullable Throwable x) {
        pace.rests();
        peers.remove(this);
        synchronized (this) {
            isSending = false;
            failure = failure == null ? x : failure;
        }
        release();
        finish();
    }

    /** Lets a writer go on that waits, where there is room again, nothing is left to send, or all is given up. */
    private void release() {
        Callback free;
        Throwable broken;
        synchronized (this) {
            broken = failure;
            free = broken != null || !room.isOverfull() || spool.isEmpty() ? held : null;
            held = free == null ? held : null;
        }
        if (free != null && broken != null) {
            free.failed(broken);
        } else if (free != null) {
            free.succeeded();
        }
    }

    /** Ends the exchange where all is answered, and sent or given up. */
    private void finish() {
        Throwable broken;
        synchronized (this) {
            boolean isWaiting = failure == null && (!spool.isEmpty() || isEnded != isLastSent);
            if (isDone || !isAnswered || isSending || isWaiting) {
                return;
            }
            isDone = true;
            broken = failure;
            spool.close();
        }
        if (broken == null) {
            completion.succeeded();
        } else {
            completion.failed(broken);
        }
    }

    @Override
    public boolean isCutAt(long now) {
        if (!pace.isTooSlowAt(now)) {
            return false;
        }
        peers.remove(this);
        getRequest().getConnectionMetaData().getConnection().getEndPoint().close();
        return true;
    }
}
