package org.aigcatlas.serve.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** A request whose body, which is there already, was looked at, and can be read all the same. */
final class SentBody extends Request.Wrapper {
    private final Deque<Content.Chunk> seen = new ArrayDeque<>();

    /** Looks at the body of a request. */
    SentBody(Request request) {
        super(request);
        Content.Chunk chunk = request.read();
        while (chunk != null) {
            seen.add(chunk);
            chunk = chunk.isLast() ? null : request.read();
        }
    }

    /** {@return what was sent, a character for each byte} */
    String text() {
        StringBuilder all = new StringBuilder();
        seen.forEach(chunk -> all.append(
                StandardCharsets.ISO_8859_1.decode(chunk.getByteBuffer().slice())));
        return all.toString();
    }

    /** {@return whether all of it was there} */
    boolean isWhole() {
        Content.Chunk end = seen.peekLast();
        return end != null && end.isLast() && !Content.Chunk.isFailure(end);
    }

    @Override
    public Content.@Nullable Chunk read() {
        Content.Chunk next = seen.poll();
        return next == null ? super.read() : next;
    }

    @Override
    public void demand(Runnable whenThere) {
        if (seen.isEmpty()) {
            super.demand(whenThere);
        } else {
            whenThere.run();
        }
    }
}
