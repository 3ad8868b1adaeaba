package org.aigcatlas.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.limit.OutgoingLimits;

/**
 * The HTTP client by which everything is asked of other machines. A request ends at its deadline, whether the machine
 * takes the connection, answers, or sends a byte now and then; an answer ends at its size. What is thrown then has an
 * {@link AtlasException} as its cause, which {@link AtlasException#in} finds.
 */
public final class OutgoingClient extends HttpClient {
    /** A redirection isn't followed from HTTPS to HTTP. */
    private static final HttpClient FOLLOWING = client(Redirect.NORMAL);

    private static final HttpClient STAYING = client(Redirect.NEVER);

    private final HttpClient sender;
    private final OutgoingLimits limits;
    private final Consumer<HttpHeaders> heed;

    private OutgoingClient(HttpClient sender, OutgoingLimits limits, Consumer<HttpHeaders> heed) {
        this.sender = sender;
        this.limits = limits;
        this.heed = heed;
    }

    private static HttpClient client(Redirect redirect) {
        return HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .connectTimeout(OutgoingLimits.CONNECTING)
                .followRedirects(redirect)
                .build();
    }

    /**
     * A client for reading.
     *
     * @param limits what each of its requests may take
     * @param heed hears the head of each answer before its body; what it throws as an {@link AtlasException} ends the request
     * @return the client
     */
    public static OutgoingClient reading(OutgoingLimits limits, Consumer<HttpHeaders> heed) {
        return new OutgoingClient(FOLLOWING, limits, heed);
    }

    /** {@return a client for writing: it follows no redirection, which would take what is sent, and who sends it, elsewhere} */
    public static OutgoingClient writing(OutgoingLimits limits) {
        return new OutgoingClient(STAYING, limits, head -> {});
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        Faults faults = new Faults(request.uri(), limits);
        Deadline deadline = Deadline.in(limits.whole());
        CompletableFuture<HttpResponse<T>> answer = sender.sendAsync(
                limited(request), head -> new LimitedBody<>(handler.apply(head), deadline, limits.bytes(), faults));
        deadline.otherwise(() -> answer.cancel(true));
        CompletableFuture<HttpResponse<T>> told = answer.handle((response, fault) -> {
            if (fault == null) {
                return heeded(response);
            }
            boolean isLate = deadline.isOver() || cause(fault) instanceof HttpTimeoutException;
            deadline.lift();
            throw new CompletionException(isLate ? failed(faults.tooSlow()) : cause(fault));
        });
        var unused = told.whenComplete((response, fault) -> {
            if (told.isCancelled()) {
                answer.cancel(true);
            }
        });
        return told;
    }

    /** What is packed may be of any size, so nothing packed is asked for. */
    private HttpRequest limited(HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> !name.equalsIgnoreCase("Accept-Encoding"))
                .timeout(limits.first())
                .build();
    }

    private static IOException failed(AtlasException why) {
        return new IOException(why.getMessage(), why);
    }

    private static Throwable cause(Throwable fault) {
        return fault instanceof CompletionException wrapped
                ? Optional.ofNullable(wrapped.getCause()).orElse(fault)
                : fault;
    }

    private <T> HttpResponse<T> heeded(HttpResponse<T> response) {
        try {
            heed.accept(response.headers());
            return response;
        } catch (AtlasException e) {
            close(response);
            throw e;
        }
    }

    private static void close(HttpResponse<?> response) {
        try {
            if (response.body() instanceof InputStream body) {
                body.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<T>> answer = sendAsync(request, handler);
        try {
            return answer.get();
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e.getCause() instanceof IOException fault ? fault : new IOException(e);
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, HttpResponse.BodyHandler<T> handler, HttpResponse.PushPromiseHandler<T> promises) {
        return sendAsync(request, handler);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return sender.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return sender.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return sender.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return sender.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return sender.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return sender.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return sender.authenticator();
    }

    @Override
    public Version version() {
        return sender.version();
    }

    @Override
    public Optional<Executor> executor() {
        return sender.executor();
    }
}
