package org.aigcatlas.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.jetty.util.Attributes;

/**
 * The version of the store that decides an answer, together with what the request says and nothing else. Whoever works an
 * answer out notes it on the request, so that the answer may be given again.
 */
public final class AnswerVersion {
    private static final String ATTRIBUTE = "answer-version";

    private AnswerVersion() {}

    /**
     * Notes it.
     *
     * @param raw the request
     * @param version the store's version, read before the store was
     */
    public static void note(HttpServletRequest raw, String version) {
        raw.setAttribute(ATTRIBUTE, version);
    }

    /** {@return what is noted on a request; empty where the same request may get another answer, whatever the store's version} */
    public static Optional<String> on(Attributes request) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE)).map(String::valueOf);
    }
}
