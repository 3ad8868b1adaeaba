package org.aigcatlas.markup;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** A piece of HTML that is well formed by construction. */
public sealed interface Markup permits Markup.Words, Markup.Parts, Markup.Data, Tag {

    /** Writes the piece. */
    void to(StringBuilder out);

    /** Text, escaped when it is written. */
    record Words(String text) implements Markup {
        @Override
        public void to(StringBuilder out) {
            escape(text, out);
        }
    }

    /** Pieces, one after the other. */
    record Parts(List<Markup> parts) implements Markup {
        public Parts {
            parts = List.copyOf(parts);
        }

        @Override
        public void to(StringBuilder out) {
            parts.forEach(part -> part.to(out));
        }
    }

    /** Data inside a page, for scripts and for programs. */
    record Data(String type, String id, JsonObject data) implements Markup {
        @Override
        public void to(StringBuilder out) {
            // Gson's own writer leaves no character that could end the element.
            out.append("<script type=\"")
                    .append(type)
                    .append("\" id=\"")
                    .append(id)
                    .append("\">")
                    .append(new Gson().toJson(data))
                    .append("</script>");
        }
    }

    /** {@return text as a piece} */
    static Markup words(String text) {
        return new Words(text);
    }

    /** {@return pieces as one} */
    static Markup parts(Markup... parts) {
        return new Parts(List.of(parts));
    }

    /** {@return pieces as one} */
    static Markup parts(List<? extends Markup> parts) {
        return new Parts(List.copyOf(parts));
    }

    /** {@return pieces as one, with these words between them} */
    static Markup joined(String between, List<? extends Markup> pieces) {
        List<Markup> all = new ArrayList<>();
        pieces.forEach(piece -> {
            all.add(words(all.isEmpty() ? "" : between));
            all.add(piece);
        });
        return parts(all);
    }

    /** {@return nothing} */
    static Markup none() {
        return new Parts(List.of());
    }

    /** Stands for a character that pages can't hold, as readers put it themselves. */
    char REPLACEMENT = '\ufffd';

    private static boolean isAllowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' ? c < '\ufffe' : c == '\t' || c == '\n' || c == '\r';
    }

    /** Writes text so that none of it is read as mark-up. */
    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isAllowed(text, i) ? c : REPLACEMENT);
            }
        }
    }
}
