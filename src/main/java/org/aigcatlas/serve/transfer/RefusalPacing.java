package org.aigcatlas.serve.transfer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.aigcatlas.limit.ServiceLimits.Refusals;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The handler that holds refusals back where too many are due: a client that sends what is refused, again and again, is
 * slowed down by it, takes no thread meanwhile, and leaves the machine to the others. Other answers never wait.
 */
public final class RefusalPacing extends Handler.Wrapper {
    private static final int REFUSED = 400;

    private final RefusalPace pace;
    private final String exempt;
    private final Counter held;

    /**
     * Paces the refusals of a handler.
     *
     * @param inner the handler
     * @param refusals how fast they are sent
     * @param exempt the address whose answers, and those below it, are never held back
     * @param figures what tells how the server does
     */
    public RefusalPacing(Handler inner, Refusals refusals, String exempt, MeterRegistry figures) {
        super(inner);
        this.pace = new RefusalPace(refusals, System.nanoTime());
        this.exempt = exempt;
        this.held = Counter.builder("aigc.refusals.held")
                .description("How many refusals were held back")
                .register(figures);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean isExempt = (Request.getPathInContext(request) + "/").startsWith(exempt + "/");
        return super.handle(request, isExempt ? response : new PacedResponse(request, response), callback);
    }

    private final class PacedResponse extends Response.Wrapper {
        private boolean isBegun;

        PacedResponse(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            boolean isFirst = !isBegun;
            isBegun = true;
            Duration wait = isFirst && getStatus() >= REFUSED ? pace.delay(System.nanoTime()) : Duration.ZERO;
            if (wait.isZero()) {
                super.write(last, content, callback);
                return;
            }
            held.increment();
            getRequest()
                    .getComponents()
                    .getScheduler()
                    .schedule(() -> writeNow(last, content, callback), wait.toNanos(), TimeUnit.NANOSECONDS);
        }

        private void writeNow(boolean last, ByteBuffer content, Callback callback) {
            try {
                getRequest().getComponents().getExecutor().execute(() -> super.write(last, content, callback));
            } catch (RejectedExecutionException e) {
                callback.failed(e);
            }
        }
    }
}
