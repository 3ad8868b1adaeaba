package org.aigcatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.aigcatlas.graph.AtlasException;

/** Sends as another client does, and heeds what a server says of an answer that is only a part. */
final class TruncationAwareHttpClient extends HttpClient {
    /** The header by which an atlas's server says so. */
    static final String CUT = "Answer-Cut-At";

    private final HttpClient sender;
    private final Consumer<String> cut;

    /** Sends by {@code sender}; {@code cut} hears how many rows a server has sent where it has more. */
    TruncationAwareHttpClient(HttpClient sender, Consumer<String> cut) {
        this.sender = sender;
        this.cut = cut;
    }

    private <T> HttpResponse<T> heeded(HttpResponse<T> response) {
        response.headers().firstValue(CUT).ifPresent(most -> {
            try {
                cut.accept(most);
            } catch (AtlasException e) {
                close(response);
                throw e;
            }
        });
        return response;
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
        return heeded(sender.send(request, handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        return sender.sendAsync(request, handler).thenApply(this::heeded);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, HttpResponse.BodyHandler<T> handler, HttpResponse.PushPromiseHandler<T> promises) {
        return sender.sendAsync(request, handler, promises).thenApply(this::heeded);
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
