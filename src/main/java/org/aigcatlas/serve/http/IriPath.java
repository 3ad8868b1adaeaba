package org.aigcatlas.serve.http;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;

/** The atlas's own IRIs as paths of this server, and back (RFC 3987, section 3): what a name has encoded stays encoded. */
public final class IriPath {
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final String MARKS = "-._~!$&'()*+,;=:@";
    private static final String PLAIN = MARKS + "/%";

    /** What a server in between may decode, refuse or take for the end of a segment, and what is no text. */
    private static final Pattern FRAIL = Pattern.compile("(?i)%(?:2e|2f|5c|25|[01][0-9a-f]|7f)|//|/\\.{1,2}(?:/|$)");

    private IriPath() {}

    /**
     * Writes an IRI as a path.
     *
     * @param iri an IRI of the atlas
     * @return the path, such as {@code /id/chatgpt}; empty where no path leads to this IRI alone and safely
     */
    public static Optional<String> of(String iri) {
        if (!iri.startsWith(Iris.BASE) || iri.indexOf('#') >= 0) {
            return Optional.empty();
        }
        String path = ascii(iri.substring(Iris.BASE.length() - 1));
        boolean leadsBack = !FRAIL.matcher(path).find()
                && isText(path)
                && iri(decoded(path, IriPath::isForeign)).equals(iri);
        return leadsBack ? Optional.of(path) : Optional.empty();
    }

    /**
     * Reads a path as IRIs.
     *
     * @param path the path as it came
     * @return the IRIs of the atlas that it may mean, the likeliest first
     */
    public static List<String> readings(String path) {
        return Stream.of(
                        decoded(path, IriPath::isForeign),
                        path,
                        decoded(path, sign -> isForeign(sign) || isLetterOrMark(sign)))
                .map(IriPath::iri)
                .filter(Iris::isAbsolute)
                .distinct()
                .toList();
    }

    private static String iri(String path) {
        return Iris.BASE + path.replaceFirst("^/", "");
    }

    /** {@return a path with everything encoded that an address can't hold; what is encoded is left as it is} */
    static String ascii(String path) {
        StringBuilder ascii = new StringBuilder();
        path.codePoints()
                .forEach(sign -> ascii.append(
                        isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0
                                ? Character.toString(sign)
                                : encode(Character.toString(sign))));
        return ascii.toString();
    }

    /** {@return text with everything encoded that isn't a letter, a digit or one of a few marks} */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean isText(String path) {
        return ENCODED.matcher(path)
                .results()
                .noneMatch(run -> decoded(run.group(), sign -> true).indexOf('%') >= 0);
    }

    /** {@return the path with those characters decoded; others, and what isn't UTF-8, stay} */
    private static String decoded(String path, IntPredicate which) {
        StringBuilder decoded = new StringBuilder();
        int at = 0;
        while (at < path.length()) {
            int end = signEnd(path, at);
            String code = path.substring(at, end);
            decoded.append(
                    text(code).filter(sign -> which.test(sign.codePointAt(0))).orElse(code));
            at = end;
        }
        return decoded.toString();
    }

    /** {@return where the character at a place ends: behind the codes of all its bytes, or of one that is no character} */
    private static int signEnd(String path, int at) {
        if (path.charAt(at) != '%') {
            return at + 1;
        }
        for (int end = at + 3; end <= Math.min(path.length(), at + 12); end += 3) {
            String code = path.substring(at, end);
            if (text(code).isPresent()) {
                return end;
            }
        }
        return at + 1;
    }

    private static Optional<String> text(String code) {
        if (!ENCODED.matcher(code).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(HexFormat.of().parseHex(code.replace("%", ""))))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isForeign(int sign) {
        return sign >= 0xA0;
    }

    private static boolean isLetterOrMark(int sign) {
        return isLetterOrDigit(sign) || MARKS.indexOf(sign) >= 0;
    }

    private static boolean isLetterOrDigit(int sign) {
        return sign < 0x80 && Character.isLetterOrDigit(sign);
    }
}
