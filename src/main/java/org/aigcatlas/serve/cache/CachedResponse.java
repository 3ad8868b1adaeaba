package org.aigcatlas.serve.cache;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.serve.transfer.Transfers;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A 200, ready to be sent again.
 *
 * @param headers its headers, but those that are of one request alone
 * @param body its body, as it was packed; nobody changes it
 */
record CachedResponse(List<HttpField> headers, ByteBuffer body) {
    private static final long HEADER = 96;

    CachedResponse {
        headers = List.copyOf(headers);
    }

    /** {@return how many bytes it takes} */
    long size() {
        return body.capacity() + HEADER * headers.size();
    }

    /** {@return whether the client that asks has it already} */
    boolean isKnownTo(Request request) {
        Optional<String> known = Optional.ofNullable(request.getHeaders().get(HttpHeader.IF_NONE_MATCH));
        return known.isPresent() && EntityTags.isKnown(known, tag());
    }

    private Optional<String> tag() {
        return headers.stream()
                .filter(header -> header.getHeader() == HttpHeader.ETAG)
                .map(HttpField::getValue)
                .findFirst();
    }

    /** Sends it; to who asks for the head alone, without its body. */
    void send(Request request, Response response, Callback callback) {
        response.setStatus(HttpStatus.OK_200);
        headers.forEach(response.getHeaders()::add);
        boolean isHead = request.getMethod().equals("HEAD");
        Transfers.send(response, isHead ? ByteBuffer.allocate(0) : body.duplicate(), callback);
    }
}
