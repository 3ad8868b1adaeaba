package org.aigcatlas.serve.data;

import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;

/** What is wrong with an IRI that somebody asks for. */
final class BadIri {
    private static final String NEVER = "<>\"{}|\\^`";

    private BadIri() {}

    /** {@return what is said where not one IRI is given} */
    static Problem needed() {
        return Problem.of(ProblemCode.IRI_NEEDED);
    }

    /** {@return what is wrong, with its place; empty where it is an IRI} */
    static Optional<Problem> in(String iri) {
        if (Iris.isAbsolute(iri) && firstBad(iri) < 0) {
            return Optional.empty();
        }
        int at = firstBad(iri);
        return Optional.of(
                at < 0
                        ? Problem.of(ProblemCode.IRI_RELATIVE).with("iri", iri)
                        : Problem.of(ProblemCode.IRI_MALFORMED).with("iri", iri).with("position", at + 1));
    }

    private static int firstBad(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char sign = iri.charAt(i);
            boolean isCutCode = sign == '%' && !iri.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
            if (sign <= ' ' || NEVER.indexOf(sign) >= 0 || isCutCode) {
                return i;
            }
        }
        return -1;
    }
}
