package org.aigcatlas.load.rdf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;

/** The line at the beginning of XML that says how it is encoded. */
final class XmlDeclaration {
    /** Within how many bytes it ends. */
    static final int MOST = 512;

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml\\s[^>]*?(\\sencoding\\s*=\\s*[\"']([^\"'>]*)[\"'])");
    private static final int WHOLE = 1;
    private static final int NAME = 2;

    private XmlDeclaration() {}

    /** {@return the encoding that XML says it is in; empty where it says nothing} */
    static Optional<Charset> charset(byte[] beginning) {
        if (beginning.length > 1 && beginning[0] == 0 && beginning[1] == '<') {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (beginning.length > 1 && beginning[0] == '<' && beginning[1] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        Matcher encoding = ENCODING.matcher(new String(beginning, StandardCharsets.ISO_8859_1));
        return encoding.find() ? Optional.of(named(encoding.group(NAME))) : Optional.empty();
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw AtlasException.of(ProblemCode.LOAD_ENCODING_UNKNOWN).with("encoding", name);
        }
    }

    /** {@return the text with blanks in the place of the encoding, which it has no longer} */
    static String withoutEncoding(String text) {
        Matcher encoding = ENCODING.matcher(text);
        return encoding.find()
                ? text.substring(0, encoding.start(WHOLE))
                        + " ".repeat(encoding.end(WHOLE) - encoding.start(WHOLE))
                        + text.substring(encoding.end(WHOLE))
                : text;
    }
}
