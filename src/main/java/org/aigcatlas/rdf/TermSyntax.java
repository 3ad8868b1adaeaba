package org.aigcatlas.rdf;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Node;

/**
 * What RDF says of its terms, checked at every door by which statements come in: addresses are whole and hold what RFC
 * 3987 allows, texts are whole characters without the null character, which no XML can hold, and tags of languages are
 * such.
 */
public final class TermSyntax {
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]+(-[a-zA-Z0-9]+)*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    private TermSyntax() {}

    /** {@return why one of these is no term that can be kept; empty where all are} */
    public static Optional<Problem> fault(Node... terms) {
        return Stream.of(terms)
                .map(TermSyntax::faultOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem> faultOf(Node term) {
        if (term.isURI()) {
            return addressFault(term.getURI());
        }
        if (term.isTripleTerm()) {
            return fault(
                    term.getTriple().getSubject(),
                    term.getTriple().getPredicate(),
                    term.getTriple().getObject());
        }
        return term.isLiteral()
                ? literalFault(term.getLiteralLexicalForm(), term.getLiteralLanguage())
                        .or(() -> addressFault(term.getLiteralDatatypeURI()))
                : Optional.empty();
    }

    private static Optional<Problem> addressFault(String address) {
        return Address.fault(address)
                .or(() -> Address.isWhole(address) ? Optional.empty() : Optional.of(Address.relative(address)));
    }

    /** {@return why a text in a language, which may be none, is no literal; empty where it is one} */
    public static Optional<Problem> literalFault(String text, String language) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of(bad(text, new Text("It holds the null character.", "其中有空字符（U+0000）。")));
        }
        if (Address.hasLoneSurrogate(text)) {
            return Optional.of(bad(text, new Text("It holds half a character.", "其中有半个字符。")));
        }
        return language.isEmpty() || LANGUAGE.matcher(language).matches()
                ? Optional.empty()
                : Optional.of(bad(
                        text,
                        new Text(
                                "“" + language + "” is no tag of a language, such as en or zh-Hans.",
                                "“" + language + "”不是语言标签；语言标签形如 en、zh-Hans。")));
    }

    private static Problem bad(String text, Text reason) {
        return Problem.of(ProblemCode.LOAD_TERM_MALFORMED)
                .with("text", UNSEEN.matcher(text).replaceAll("\ufffd"))
                .with("reason", reason);
    }
}
