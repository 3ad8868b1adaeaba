package org.aigcatlas.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks a server, and follows no redirect by itself. */
record Client(Supplier<URI> server) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    Client(URI server) {
        this(() -> server);
    }

    /** What came back. */
    record Answer(int status, String body, HttpResponse<String> raw) {
        /** {@return all that a header says} */
        Optional<String> header(String name) {
            return raw.headers().allValues(name).stream().reduce((one, more) -> one + ", " + more);
        }

        String type() {
            return header("Content-Type").orElse("");
        }
    }

    private URI address(String path) {
        return URI.create(server.get().toString().replaceFirst("/$", "") + path);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** {@return the body at an address as it came} */
    byte[] bytes(String path) {
        try {
            return HTTP.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks a SPARQL query by GET. */
    Answer sparql(String query, String... headers) {
        return get("/sparql?query=" + encode(query), headers);
    }

    Answer send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path)).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends an update with a token. */
    Answer update(String update, String token) {
        return send(
                "POST",
                "/update",
                update,
                "Content-Type",
                "application/sparql-update",
                "Authorization",
                "Bearer " + token);
    }
}
