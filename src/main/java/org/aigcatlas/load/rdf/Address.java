package org.aigcatlas.load.rdf;

import java.util.Optional;
import org.aigcatlas.graph.Text;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * What RFC 3987 says of an address. What the registries of schemes say beyond it, such as that a UUID has 32 digits or
 * that a port had better be left out, makes no address wrong.
 */
final class Address {
    private Address() {}

    /** {@return why this is no address, neither a whole nor a relative one; empty where it is one} */
    static Optional<Text> fault(String text) {
        if (hasLoneSurrogate(text)) {
            return Optional.of(told(text, "It holds half a character."));
        }
        try {
            IRIx.create(text);
            return Optional.empty();
        } catch (IRIException e) {
            String reason = String.valueOf(e.getMessage())
                    .replaceFirst("(?s)^<.*> : ", "")
                    .replaceFirst("^\\[Posn (\\d+)] ", "At character $1: ");
            return Optional.of(told(text, reason + "."));
        }
    }

    private static Text told(String text, String reason) {
        return new Text("<" + text + "> is a bad address. " + reason, "<" + text + "> 不是合法的地址（IRI）。");
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** {@return that a relative address stands where nothing says what it is relative to} */
    static Text relative(String text) {
        return new Text(
                "<" + text + "> is a relative address, which has no place here.", "<" + text + "> 是相对地址，此处只能写完整的地址。");
    }

    /** {@return whether an address begins with a scheme, and so is not relative to anything} */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.');
            if (!letter && !later) {
                return false;
            }
        }
        return false;
    }
}
