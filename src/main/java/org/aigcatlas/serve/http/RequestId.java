package org.aigcatlas.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The id of a request, by which its answer, the problem document in it and the lines of the log are found together.
 *
 * @param text the id: letters, digits and a few signs
 */
public record RequestId(String text) {
    /** The header that it is told in, and taken over from. */
    public static final String HEADER = "X-Request-Id";

    /** The attribute of a request that holds it, and its name in the log. */
    public static final String ATTRIBUTE = "request";

    private static final Predicate<String> HARMLESS =
            Pattern.compile("[\\w.:-]{1,64}").asMatchPredicate();

    /** {@return the id that a proxy has given a request, or a new one} */
    public static RequestId of(Optional<String> given) {
        return given.filter(HARMLESS).map(RequestId::new).orElseGet(RequestId::next);
    }

    private static RequestId next() {
        return new RequestId(
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
    }

    /** {@return the id of a request; empty where nobody has given it one} */
    public static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE)).map(String::valueOf);
    }
}
