package org.aigcatlas.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.aigcatlas.store.readset.ReadSet;
import org.eclipse.jetty.util.Attributes;

/**
 * The version of the store that decides an answer, together with what the request says and nothing else. Whoever works an
 * answer out notes it on the request, so that the answer may be given again.
 *
 * @param version the store's version, read before the store was
 * @param reads tells what the answer is read from, once it is written
 */
public record AnswerVersion(String version, Supplier<ReadSet> reads) {
    private static final String ATTRIBUTE = "answer-version";

    /**
     * Notes it.
     *
     * @param raw the request
     */
    public void note(HttpServletRequest raw) {
        raw.setAttribute(ATTRIBUTE, this);
    }

    /** {@return what is noted on a request; empty where the same request may get another answer, whatever the store's version} */
    public static Optional<AnswerVersion> on(Attributes request) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE))
                .filter(AnswerVersion.class::isInstance)
                .map(AnswerVersion.class::cast);
    }
}
