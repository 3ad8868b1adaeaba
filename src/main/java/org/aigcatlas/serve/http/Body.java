package org.aigcatlas.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.StrictText;
import org.aigcatlas.graph.Text;

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
            return Fields.of(
                    text,
                    part -> AtlasException.question(
                            "",
                            new Text("The form is badly encoded at “" + part + "”.", "表单在“" + part + "”处编码有误。"),
                            new Text("Percent-encode it as UTF-8.", "请按 UTF-8 做百分号编码。")));
        }
    }

    /**
     * One that is not taken.
     *
     * @param fault why
     */
    record Refused(Fault fault) implements Body {}

    /**
     * Reads a body.
     *
     * @param raw the request
     * @param types the media types that are taken
     * @param most how many bytes it may have
     * @return the body
     * @throws AtlasException where it breaks off or isn't UTF-8, with line and column
     */
    static Body of(HttpServletRequest raw, List<String> types, int most) {
        try {
            byte[] bytes = raw.getInputStream().readNBytes(most + 1);
            String type = Optional.ofNullable(raw.getContentType()).orElse("");
            if (bytes.length > most) {
                Swallowed.from(raw);
                return new Refused(tooLarge(most));
            }
            if (bytes.length == 0 && type.isEmpty()) {
                return new Empty();
            }
            return isPlain(raw) && types.contains(media(type))
                    ? new Whole(media(type), StrictText.of("", bytes))
                    : new Refused(otherType(types));
        } catch (IOException e) {
            throw AtlasException.question("What was sent breaks off: " + e.getMessage() + ".", "Send it whole.");
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

    private static Fault tooLarge(int most) {
        String limit = (most >> 10) + " KiB";
        return new Fault(
                413,
                new Text(
                        "What was sent is larger than the " + limit + " that this address takes.",
                        "发送的内容超过此地址接受的 " + limit + "。"),
                new Text("Ask for less at once.", "请减少一次查询的内容。"));
    }

    private static Fault otherType(List<String> types) {
        String known = String.join(", ", types);
        return new Fault(
                415,
                new Text("A body of that kind is not taken here.", "此地址不接受这种类型的内容。"),
                new Text(
                        "Send " + known + ", in UTF-8 and not packed, and name it in Content-Type.",
                        "请以 UTF-8 发送未压缩的 " + known + "，并在 Content-Type 中注明。"));
    }
}
