package org.aigcatlas.serve.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;

/**
 * Where things are found from outside.
 *
 * @param base the address by which the world reaches the server, where it isn't the one that it listens on
 * @param sparql the path of the SPARQL endpoint
 */
public record Addresses(Optional<URI> base, String sparql) {
    private static final List<String> DESCRIBED = List.of("id", "claim", "source", "graph");

    /** {@return the path before every path of the server; empty or without a closing slash} */
    public String prefix() {
        return base.map(URI::getRawPath)
                .map(path -> path.replaceFirst("/+$", ""))
                .orElse("");
    }

    /** {@return a path of the server, as a link in a page writes it} */
    public String link(String path) {
        return prefix() + path;
    }

    /** {@return a path of the server that keeps the language which the reader has asked for} */
    public String link(String path, Request request) {
        return link(path)
                + request.languageAsked()
                        .map(language -> (path.contains("?") ? "&" : "?") + "lang=" + language.tag())
                        .orElse("");
    }

    /** {@return the same page in another language} */
    public String inLanguage(Request request, Language language) {
        String query = request.parameters().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("lang"))
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        String path = Arrays.stream(request.path().split("/", -1))
                .map(Addresses::encode)
                .collect(Collectors.joining("/"));
        return link(path) + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + language.tag();
    }

    /** {@return a path of the server as a whole address} */
    public String absolute(String path, Request request) {
        return base.map(URI::toString).map(text -> text.replaceFirst("/+$", "")).orElseGet(request::origin) + path;
    }

    /**
     * Finds the page that describes something.
     *
     * @param iri any IRI
     * @return the path of the page here; empty where the atlas has none, as for what others name
     */
    public Optional<String> page(String iri) {
        if (iri.startsWith(Iris.NS)) {
            return Optional.of("/ns#" + encode(iri.substring(Iris.NS.length())));
        }
        if (!iri.startsWith(Iris.BASE)) {
            return Optional.empty();
        }
        String rest = iri.substring(Iris.BASE.length());
        return rest.equals("ns")
                ? Optional.of("/ns")
                : DESCRIBED.stream()
                        .filter(space -> rest.startsWith(space + "/"))
                        .findFirst()
                        .map(space -> "/doc/" + encodePath(rest));
    }

    private static String encodePath(String path) {
        int hash = path.indexOf('#');
        String file = hash < 0 ? path : path.substring(0, hash);
        String encoded =
                Arrays.stream(file.split("/", -1)).map(Addresses::encode).collect(Collectors.joining("/"));
        return hash < 0 ? encoded : encoded + "#" + encode(path.substring(hash + 1));
    }

    /** {@return text as it stands in an address} */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
