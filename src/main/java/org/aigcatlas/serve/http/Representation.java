package org.aigcatlas.serve.http;

import java.util.function.Supplier;

/**
 * A form in which something can be had.
 *
 * @param type its media type
 * @param ending its ending, without the dot
 * @param made makes it
 */
public record Representation(String type, String ending, Supplier<Reply> made) {
    private static final String HTML = "text/html";

    /** {@return the form for people} */
    public static Representation page(Supplier<String> page) {
        return new Representation(HTML, "html", () -> Reply.html(page.get()));
    }

    /** {@return the form for programs that want no RDF} */
    public static Representation json(Supplier<Reply> made) {
        return new Representation("application/json", "json", made);
    }

    boolean isPage() {
        return type.equals(HTML);
    }
}
