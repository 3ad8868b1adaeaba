package org.aigcatlas.serve.data;

import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.Text;

/** What is wrong with an IRI that somebody asks for. */
final class BadIri {
    private static final String NEVER = "<>\"{}|\\^`";
    private static final Text MEND = new Text(
            "Write it whole and percent-encode it, as in /doc?iri=https%3A%2F%2Fexample.org%2Fthing.",
            "请写出完整的 IRI，并作百分号编码，例如 /doc?iri=https%3A%2F%2Fexample.org%2Fthing。");

    private BadIri() {}

    /** {@return what is said where not one IRI is given} */
    static Problem needed() {
        return new Problem("", new Text("This address takes one IRI.", "此地址须给出一个 IRI。"), MEND);
    }

    /** {@return what is wrong, with its place; empty where it is an IRI} */
    static Optional<Problem> in(String iri) {
        if (Iris.isAbsolute(iri) && firstBad(iri) < 0) {
            return Optional.empty();
        }
        int at = firstBad(iri);
        return Optional.of(new Problem(
                "",
                at < 0
                        ? new Text("“" + iri + "” is not a whole IRI.", "“" + iri + "”不是完整的 IRI。")
                        : new Text(
                                "“" + iri + "” is not an IRI: it can't hold its character " + (at + 1) + ".",
                                "“" + iri + "”不是 IRI：其中第 " + (at + 1) + " 个字符不合规定。"),
                MEND));
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
