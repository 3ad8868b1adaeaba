package org.aigcatlas.serve.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/**
 * What a request says, as far as any answer depends on it: who says the same is answered the same.
 *
 * @param method the method; HEAD asks as GET does
 * @param path the path, as it came
 * @param query the query string, as it came
 * @param headers the headers that decide what is answered, in their order
 * @param body what was sent, a character for each byte
 */
record RequestText(String method, String path, String query, List<HttpField> headers, String body) {
    /** Those by which a form, a language or a packing is chosen, links are made, and browsers are told apart. */
    private static final Set<String> DECIDING = Set.of(
            "accept",
            "accept-charset",
            "accept-encoding",
            "accept-language",
            "content-encoding",
            "content-type",
            "host",
            "origin",
            "sec-fetch-dest",
            "sec-fetch-mode",
            "sec-fetch-site");

    /** {@return what a request says with this body} */
    static RequestText of(Request request, String body) {
        List<HttpField> headers = new ArrayList<>();
        for (HttpField field : request.getHeaders()) {
            if (isDeciding(field)) {
                headers.add(field);
            }
        }
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        HttpURI address = request.getHttpURI();
        return new RequestText(
                method,
                address.getPath(),
                Optional.ofNullable(address.getQuery()).orElse(""),
                headers,
                body);
    }

    private static boolean isDeciding(HttpField field) {
        HttpHeader known = field.getHeader();
        return DECIDING.contains(known == null ? field.getName().toLowerCase(Locale.ROOT) : known.lowerCaseName());
    }
}
