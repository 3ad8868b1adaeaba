package org.aigcatlas.export;

import org.apache.commons.text.StringEscapeUtils;

/** What all static pages share. */
final class HtmlText {
    /** How they look. */
    static final String STYLE = """
            body { font: 1rem/1.6 system-ui, "Noto Sans CJK SC", sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
            a { color: #0b57a4; }
            dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .2rem 1rem; }
            dt { grid-column: 1; color: #555; }
            dd { grid-column: 2; margin: 0; overflow-wrap: anywhere; }
            ul { columns: 16rem; }
            """;

    private HtmlText() {}

    /** {@return a page; {@code turtle} is the address of its data, empty where it has none} */
    static String page(Wording wording, String title, String turtle, String style, String body) {
        String data = turtle.isEmpty() ? "" : "<link rel=\"alternate\" type=\"text/turtle\" href=\"" + turtle + "\">\n";
        return "<!DOCTYPE html>\n<html lang=\"" + (wording == Wording.ZH ? "zh" : "en")
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + StringEscapeUtils.escapeHtml4(title) + "</title>\n<link rel=\"stylesheet\" href=\"" + style + "\">\n"
                + "<link rel=\"icon\" href=\"data:,\">\n" + data + "</head>\n<body>\n" + body + "</body>\n</html>\n";
    }
}
