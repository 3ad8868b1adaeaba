package org.aigcatlas.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.aigcatlas.graph.AtlasException;

/**
 * The body of an answer, which ends with an error where it is too long or its time is up: reading it waits no longer then.
 *
 * @param <T> what the body is read as
 */
final class LimitedBody<T> implements BodySubscriber<T> {
    private final BodySubscriber<T> body;
    private final Deadline deadline;
    private final long most;
    private final Faults faults;
    private Flow.Subscription source = new Unsubscribed();
    private long received;
    private boolean isEnded;

    /** What there is before the answer comes. */
    private static final class Unsubscribed implements Flow.Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }

    LimitedBody(BodySubscriber<T> body, Deadline deadline, long most, Faults faults) {
        this.body = body;
        this.deadline = deadline;
        this.most = most;
        this.faults = faults;
    }

    @Override
    public CompletionStage<T> getBody() {
        return body.getBody().thenApply(LimitedBody::outspoken);
    }

    /** Who asks for a stream declares no more than that, so that one in its place is as good. */
    @SuppressWarnings("unchecked")
    private static <T> T outspoken(T read) {
        return read instanceof InputStream stream ? (T) new OutspokenStream(stream) : read;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        body.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {
                subscription.request(count);
            }

            @Override
            public void cancel() {
                deadline.lift();
                subscription.cancel();
            }
        });
        deadline.otherwise(() -> fail(faults.tooSlow()));
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> blocks) {
        received += blocks.stream().mapToLong(ByteBuffer::remaining).sum();
        if (received > most) {
            fail(faults.tooLarge());
        } else if (!isEnded) {
            body.onNext(blocks);
        }
    }

    /** The reason is told first: who cancels is told of an error, too, which says less. */
    private void fail(AtlasException why) {
        onError(new IOException(why.getMessage(), why));
        source.cancel();
    }

    @Override
    public synchronized void onError(Throwable fault) {
        if (!isEnded) {
            isEnded = true;
            deadline.lift();
            body.onError(fault);
        }
    }

    @Override
    public synchronized void onComplete() {
        if (!isEnded) {
            isEnded = true;
            deadline.lift();
            body.onComplete();
        }
    }
}
