package org.aigcatlas.serve.http;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jetty.io.EofException;

/** A client that is gone before its answer is, which is its own affair and no fault. */
public final class HangUp {
    private static final List<String> SAID = List.of("Broken pipe", "Connection reset", "connection was aborted");

    private HangUp() {}

    /** {@return whether a failure comes from a client that is gone, whatever it is wrapped in} */
    public static boolean is(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof EofException
                        || (cause instanceof IOException
                                && SAID.stream().anyMatch(String.valueOf(cause.getMessage())::contains)));
    }
}
