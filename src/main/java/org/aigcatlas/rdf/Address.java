package org.aigcatlas.rdf;

import java.util.Optional;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * What RFC 3987 says of an address. What the registries of schemes say beyond it, such as that a UUID has 32 digits or
 * that a port had better be left out, makes no address wrong.
 */
public final class Address {
    private Address() {}

    /** {@return why this is no address, neither a whole nor a relative one; empty where it is one} */
    public static Optional<Problem> fault(String text) {
        if (hasLoneSurrogate(text)) {
            return Optional.of(bad(text, new Text("It holds half a character.", "其中有半个字符。")));
        }
        try {
            IRIx.create(text);
            return Optional.empty();
        } catch (IRIException e) {
            String reason = String.valueOf(e.getMessage())
                    .replaceFirst("(?s)^<.*> : ", "")
                    .replaceFirst("^\\[Posn (\\d+)] ", "At character $1: ");
            return Optional.of(bad(text, new Text(reason + ".", "")));
        }
    }

    private static Problem bad(String text, Text reason) {
        return Problem.of(ProblemCode.LOAD_ADDRESS_MALFORMED)
                .with("address", text)
                .with("reason", reason);
    }

    static boolean hasLoneSurrogate(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (Character.isHighSurrogate(sign)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(sign)) {
                return true;
            }
        }
        return false;
    }

    /** {@return that a relative address stands where nothing says what it is relative to} */
    public static Problem relative(String text) {
        return Problem.of(ProblemCode.LOAD_ADDRESS_RELATIVE).with("address", text);
    }

    /** {@return whether an address begins with a scheme, and so is not relative to anything} */
    public static boolean isWhole(String text) {
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
