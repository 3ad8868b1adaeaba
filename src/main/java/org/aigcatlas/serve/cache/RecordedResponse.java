package org.aigcatlas.serve.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.aigcatlas.serve.http.AnswerVersion;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * A response of which a copy is made while it is written, where whoever answers has noted the version of the store that
 * decides it. What is no 200, or too long, is not copied.
 */
final class RecordedResponse extends Response.Wrapper {
    private static final Set<HttpHeader> OF_THE_CONNECTION =
            EnumSet.of(HttpHeader.CONNECTION, HttpHeader.KEEP_ALIVE, HttpHeader.TRANSFER_ENCODING);

    /** Numbers what Fuseki works out. */
    private static final String OF_FUSEKI = "Fuseki-Request-Id";

    private final int most;
    private final BiConsumer<AnswerVersion, CachedResponse> sink;
    private final Set<String> given;
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream(0);
    private boolean isRefused;

    /** Copies at most so many bytes, and tells the whole copy with its version. */
    RecordedResponse(Request request, Response response, int most, BiConsumer<AnswerVersion, CachedResponse> sink) {
        super(request, response);
        this.most = most;
        this.sink = sink;
        this.given = response.getHeaders().stream().map(HttpField::getName).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void reset() {
        isRefused = true;
        super.reset();
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
        Optional<AnswerVersion> version = isRefused ? Optional.empty() : AnswerVersion.on(getRequest());
        int size = content == null ? 0 : content.remaining();
        if (version.isEmpty() || getStatus() != HttpStatus.OK_200 || copy.size() + size > most) {
            isRefused = true;
            copy.reset();
        } else {
            if (content != null) {
                byte[] bytes = new byte[size];
                content.slice().get(bytes);
                copy.writeBytes(bytes);
            }
            if (last) {
                // Before the client has it, so that who asks after that gets the same.
                sink.accept(version.get(), whole());
                isRefused = true;
            }
        }
        super.write(last, content, callback);
    }

    private CachedResponse whole() {
        List<HttpField> headers = new ArrayList<>();
        for (HttpField field : getHeaders()) {
            if (!given.contains(field.getName()) && !isOfOne(field)) {
                headers.add(field);
            }
        }
        if (!getHeaders().contains(HttpHeader.CONTENT_LENGTH)) {
            headers.add(new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, copy.size()));
        }
        return new CachedResponse(headers, ByteBuffer.wrap(copy.toByteArray()).asReadOnlyBuffer());
    }

    private static boolean isOfOne(HttpField field) {
        return OF_THE_CONNECTION.contains(field.getHeader()) || field.is(OF_FUSEKI);
    }
}
