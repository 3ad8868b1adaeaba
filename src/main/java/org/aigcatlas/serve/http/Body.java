package org.aigcatlas.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.StrictText;

/** What a client sends beside an address. */
public sealed interface Body {
    /** The media type of a form. */
    String FORM = "application/x-www-form-urlencoded";

    /** Nothing. */
    record Empty() implements Body {}

    /**
     * A text.
     *
     * @param type its media type, in small letters, without parameters
     * @param text the text
     */
    record Whole(String type, String text) implements Body {

        /**
         * Reads it as a form.
         *
         * @return the values of each name
         * @throws AtlasException where it is badly encoded
         */
        public Map<String, List<String>> fields() {
            return Fields.of(text, part -> AtlasException.of(ProblemCode.REQUEST_FORM_MALFORMED)
                    .with("text", part));
        }
    }

    /**
     * Reads a body.
     *
     * @param raw the request
     * @param types the media types that are taken
     * @param most how many bytes it may have
     * @return the body
     * @throws AtlasException where it is too large or of another type, breaks off, or isn't UTF-8, with line and column
     */
    static Body of(HttpServletRequest raw, List<String> types, int most) {
        try {
            byte[] bytes = raw.getInputStream().readNBytes(most + 1);
            String type = Optional.ofNullable(raw.getContentType()).orElse("");
            if (bytes.length > most) {
                Swallowed.from(raw);
                throw tooLarge(most);
            }
            if (bytes.length == 0 && type.isEmpty()) {
                return new Empty();
            }
            if (!isPlain(raw) || !types.contains(media(type))) {
                throw otherType(types);
            }
            return new Whole(media(type), StrictText.of("", bytes));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // Jetty looks at the character set whenever it is asked for the type.
            throw otherType(types);
        } catch (IOException e) {
            throw BodyRefused.told(
                    e, AtlasException.of(ProblemCode.REQUEST_BODY_CUT).with("reason", e));
        }
    }

    private static String media(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(HttpServletRequest raw) {
        String encoding = Optional.ofNullable(raw.getHeader("Content-Encoding")).orElse("identity");
        String charset = Optional.ofNullable(raw.getCharacterEncoding()).orElse(StandardCharsets.UTF_8.name());
        return encoding.equalsIgnoreCase("identity") && charset.equalsIgnoreCase(StandardCharsets.UTF_8.name());
    }

    private static AtlasException tooLarge(int most) {
        return AtlasException.of(ProblemCode.REQUEST_BODY_TOO_LARGE).with("most", most >> 10);
    }

    private static AtlasException otherType(List<String> types) {
        return AtlasException.of(ProblemCode.REQUEST_BODY_TYPE_REFUSED).with("types", types);
    }
}
