package org.aigcatlas.serve.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;

/**
 * Where things are found from outside.
 *
 * @param base the address by which the world reaches the server, where it isn't the one that it listens on
 * @param sparql the path of the SPARQL endpoint
 */
public record Links(Optional<URI> base, String sparql) {
    /** Where documents are. */
    public static final String DOCUMENT = "/doc";
    /** Where the canned queries are. */
    public static final String QUERIES = "/queries";
    /** Where the table of all models is asked for, and, below the queries, where it is. */
    public static final String MODELS = "/models";
    /** Where the vocabulary is. */
    public static final String VOCABULARY = "/ns";
    /** What the two ends of a way are called, in addresses and by the query that finds it. */
    public static final List<String> WAY = List.of("from", "to");
    /** Where the map is. */
    public static final String MAP = "/map";
    /** Where proofs are. */
    public static final String PROOF = "/why";
    /** What a proof is asked with. */
    public static final List<String> FACT = List.of("subject", "relation", "object");
    /** Where the dataset is described. */
    public static final String DATASET = "/.well-known/void";
    /** Where the API is described. */
    public static final String OPEN_API = "/openapi.json";
    /** Where the pages are listed for crawlers. */
    public static final String SITEMAP = "/sitemap.xml";

    private static final List<String> DESCRIBED = List.of(Iris.ID, Iris.CLAIM, Iris.SOURCE, Iris.GRAPH, Iris.RULE);

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
        Map<String, List<String>> parameters = new LinkedHashMap<>(request.parameters());
        parameters.remove("lang");
        String path = IriPath.ascii(request.rawPath()) + query(parameters);
        return link(path) + (parameters.isEmpty() ? "?" : "&") + "lang=" + language.tag();
    }

    /** {@return a path of the server as a whole address} */
    public String absolute(String path, Request request) {
        return base.map(URI::toString).map(text -> text.replaceFirst("/+$", "")).orElseGet(request::origin) + path;
    }

    /**
     * Finds the page that describes something of the atlas's own.
     *
     * @param iri any IRI
     * @return the path of the page here; empty where others have named it
     */
    public Optional<String> page(String iri) {
        if (iri.equals(Iris.VOCABULARY) || iri.startsWith(Iris.VOCABULARY + "/")) {
            return IriPath.of(iri);
        }
        if (iri.startsWith(Iris.NS)) {
            return Optional.of(VOCABULARY + "#" + encode(iri.substring(Iris.NS.length())));
        }
        return DESCRIBED.stream().anyMatch(iri::startsWith) ? Optional.of(described(iri)) : Optional.empty();
    }

    private static String described(String iri) {
        int hash = iri.indexOf('#');
        boolean isSection = hash > 0 && iri.startsWith(Iris.SOURCE);
        Optional<String> path = IriPath.of(isSection ? iri.substring(0, hash) : iri);
        return path.map(file -> DOCUMENT + file + (isSection ? "#" + encode(iri.substring(hash + 1)) : ""))
                .orElseGet(() -> asked(iri, ""));
    }

    /** {@return the path of the page about anything that the graph speaks of} */
    public String document(String iri) {
        return page(iri).orElseGet(() -> asked(iri, ""));
    }

    /** {@return the path of a document that names its thing as a parameter, in the form of this ending; empty for any} */
    public static String asked(String iri, String ending) {
        return DOCUMENT + (ending.isEmpty() ? "" : "." + ending) + "?iri=" + encode(iri);
    }

    /** {@return the path of the proof of a fact between things, by their IRIs} */
    public static String proof(String subject, String relation, String object) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        List<String> terms = List.of(subject, relation, object);
        for (int i = 0; i < terms.size(); i++) {
            parameters.put(FACT.get(i), List.of(Iris.shortName(terms.get(i))));
        }
        return PROOF + query(parameters);
    }

    /** {@return parameters as they stand behind a path; empty where there are none} */
    public static String query(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .reduce((one, more) -> one + "&" + more)
                .map(all -> "?" + all)
                .orElse("");
    }

    /** {@return text as it stands in an address} */
    public static String encode(String text) {
        return IriPath.encode(text);
    }
}
