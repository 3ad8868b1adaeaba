package org.aigcatlas.serve.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jetty.io.EofException;

/** A client that is gone before its answer is, which is its own affair and no fault. */
public final class HangUp {
    private static final List<String> SAID = List.of("Broken pipe", "Connection reset", "connection was aborted");

    private HangUp() {}

    /**
     * Looks whose end of a connection is gone. A service behind this one resets as a client does, but never once the answer
     * is on its way, and in other words than those of the server's own connections.
     *
     * @param failure what came of work that may ask others
     * @param response what is answered
     * @return whether it is the client's
     */
    public static boolean is(Throwable failure, HttpServletResponse response) {
        return response.isCommitted() ? is(failure) : causes(failure).anyMatch(EofException.class::isInstance);
    }

    /** {@return whether a failure, to write to a client, comes from its being gone, whatever it is wrapped in} */
    public static boolean is(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof EofException || isReset(cause));
    }

    private static boolean isReset(Throwable failure) {
        return failure instanceof IOException && SAID.stream().anyMatch(String.valueOf(failure.getMessage())::contains);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
    }
}
