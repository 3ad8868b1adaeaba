package org.aigcatlas.serve.cache;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<HttpHeader> OF_THE_BODY =
            EnumSet.of(HttpHeader.CONTENT_LENGTH, HttpHeader.CONTENT_TYPE, HttpHeader.CONTENT_ENCODING);

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

    /** Sends it, or that the client has it: with a body only where the status is 200 and more than the head is asked for. */
    void send(int status, Request request, Response response, Callback callback) {
        boolean isWhole = status == HttpStatus.OK_200;
        response.setStatus(status);
        headers.stream()
                .filter(header -> isWhole || !OF_THE_BODY.contains(header.getHeader()))
                .forEach(response.getHeaders()::add);
        boolean isSent = isWhole && !request.getMethod().equals("HEAD");
        Transfers.send(response, isSent ? body.duplicate() : ByteBuffer.allocate(0), callback);
    }
}
