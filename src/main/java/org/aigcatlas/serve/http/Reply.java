package org.aigcatlas.serve.http;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the server answers.
 *
 * @param status the HTTP status
 * @param type the media type; empty where there is no body
 * @param headers further headers, in order; a name may come twice
 * @param body the body
 */
public record Reply(int status, Optional<String> type, List<Map.Entry<String, String>> headers, Body body) {
    /** What is posted may ask for more than an address can say. */
    private static final int LONGEST_HEADER = 6000;

    /** What is sent. */
    public sealed interface Body {}

    /** Bytes that nobody changes. */
    static final class Bytes implements Body {
        private final byte[] bytes;

        private Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** What is written while it is sent. */
    record Stream(Writing writing) implements Body {}

    /** Writes a body. */
    @FunctionalInterface
    public interface Writing {
        /**
         * Writes it.
         *
         * @param out where to; not closed
         * @throws IOException where the client is gone
         * @throws org.aigcatlas.graph.AtlasException where it can't be written to its end
         */
        void to(OutputStream out) throws IOException;
    }

    public Reply {
        headers = List.copyOf(headers);
    }

    /** {@return a 200 with these bytes} */
    public static Reply of(String type, byte[] bytes) {
        return new Reply(200, Optional.of(type), List.of(), new Bytes(bytes.clone()));
    }

    /** {@return a 200 whose body is written while it is sent, so that it need not fit into memory} */
    public static Reply streamed(String type, Writing writing) {
        return new Reply(200, Optional.of(type), List.of(), new Stream(writing));
    }

    /** {@return a 200 with this text as UTF-8} */
    public static Reply text(String type, String text) {
        return of(type + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return a 200 with this JSON} */
    public static Reply json(JsonElement json) {
        return text("application/json", json.toString());
    }

    /** {@return a 200 with a page, which can fetch nothing from elsewhere} */
    public static Reply html(String page) {
        return text("text/html", page)
                .with(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'");
    }

    /** {@return a 303: what was asked for is described there} */
    public static Reply seeOther(String location) {
        return new Reply(303, Optional.empty(), List.of(Map.entry("Location", location)), new Bytes(new byte[0]));
    }

    /** {@return a 301: what was asked for has that address now, for good} */
    public static Reply moved(String location) {
        return seeOther(location).status(301);
    }

    /** {@return a 304: the client has what bears this tag} */
    static Reply unchanged(String tag) {
        return new Reply(304, Optional.empty(), List.of(Map.entry("ETag", tag)), new Bytes(new byte[0]));
    }

    /** {@return this reply with an entity tag, if it is the answer and not why there is none} */
    public Reply tagged(String tag) {
        return status == 200 ? with("ETag", tag) : this;
    }

    /** {@return this reply with one more header} */
    public Reply with(String name, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(headers);
        more.add(Map.entry(name, value));
        return new Reply(status, type, more, body);
    }

    /** {@return this reply with links by their relations, as far as a header holds them} */
    public Reply linked(Map<String, String> links) {
        String header = links.entrySet().stream()
                .map(link -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + '"')
                .collect(Collectors.joining(", "));
        return header.isEmpty() || header.length() > LONGEST_HEADER ? this : with("Link", header);
    }

    /** {@return this reply with another status} */
    public Reply status(int other) {
        return new Reply(other, type, headers, body);
    }

    /** {@return a header's first value} */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
