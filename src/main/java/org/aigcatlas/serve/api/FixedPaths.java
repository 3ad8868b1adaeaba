package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.rdf.RdfSyntax;

/** The operations that are the same whatever queries there are. */
final class FixedPaths {
    private static final List<String> RDF = Stream.concat(RdfSyntax.documentTypes().stream(), Stream.of("text/html"))
            .toList();
    private static final List<String> RESULTS = List.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values");

    private static final String NAME = "its short name";

    private static final String GRAPH = "https://w3id.org/aigc/graph/article";

    private FixedPaths() {}

    /** {@return the path of each with what can be done there} */
    static Map<String, JsonObject> everywhere() {
        Map<String, JsonObject> paths = new LinkedHashMap<>();
        paths.put(
                "/queries.ttl", get("getQueriesAsRdf", "The canned queries in SHACL's form", RdfSyntax.TURTLE.type()));
        paths.put("/sparql", JsonObjects.object("get", sparql()));
        paths.put("/doc", JsonObjects.object("get", anything()));
        paths.put("/doc/id/{slug}", document("getThing", "What the graph says of a thing", "slug", NAME, "chatgpt"));
        paths.put("/doc/claim/{id}", document("getClaim", "A claim with its parts", "id", NAME, "c067"));
        paths.put("/doc/source/{name}", document("getSource", "A source with its sections", "name", NAME, "article"));
        paths.put("/doc/graph/{name}", document("getGraph", "A named graph", "name", NAME, "article"));
        paths.put(
                "/ns",
                JsonObjects.object(
                        "get", operation("getVocabulary", "The vocabulary", List.of(Operations.language()), RDF)));
        paths.put(
                "/ns/{version}",
                document("getVocabularyVersion", "A version of the vocabulary", "version", "its number", "0.2.0"));
        paths.put(
                "/.well-known/void",
                JsonObjects.object("get", operation("getDataset", "The dataset in VoID and DCAT", List.of(), RDF)));
        paths.put("/suggest", JsonObjects.object("get", suggest()));
        paths.put("/search", JsonObjects.object("get", search()));
        return paths;
    }

    /** {@return those that only the atlas's own server has} */
    static Map<String, JsonObject> ofOwnServer() {
        Map<String, JsonObject> paths = new LinkedHashMap<>();
        paths.put("/data", JsonObjects.object("get", graph()));
        paths.put("/health", get("getHealth", "Whether the graph answers", "application/json"));
        paths.put("/metrics", get("getMetrics", "How the server does, for Prometheus", "text/plain"));
        return paths;
    }

    private static JsonObject get(String id, String summary, String type) {
        return JsonObjects.object("get", operation(id, summary, List.of(), List.of(type)));
    }

    private static JsonObject sparql() {
        return operation(
                "sparql",
                "SPARQL 1.1 Protocol",
                List.of(
                        parameter("query", "query", true, "a query, SPARQL 1.1", "SELECT * { ?s ?p ?o } LIMIT 3"),
                        graphs("default-graph-uri", "a graph of the default graph, instead of all"),
                        graphs("named-graph-uri", "a graph for GRAPH, instead of all"),
                        Operations.parameter(
                                "timeout",
                                "how many seconds it may take, if fewer than the server gives",
                                JsonObjects.object("type", "number", "exclusiveMinimum", 0),
                                10)),
                Stream.of(
                                RESULTS,
                                RdfSyntax.documentTypes(),
                                RdfSyntax.ofDatasets().stream()
                                        .map(RdfSyntax::type)
                                        .toList())
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    private static JsonObject graphs(String name, String about) {
        return Operations.parameter(
                name, about, JsonObjects.object("type", "array", "items", JsonObjects.object("type", "string")), GRAPH);
    }

    private static JsonObject graph() {
        return operation(
                "getGraphStatements",
                "A graph whole, by the Graph Store Protocol",
                List.of(parameter("graph", "query", true, "its address; or default, for the union of all", GRAPH)),
                RdfSyntax.documentTypes());
    }

    private static JsonObject suggest() {
        return operation(
                "suggest",
                "Names that fit while one is being typed",
                List.of(
                        parameter("of", "query", false, "the class that the thing must belong to", "Vendor"),
                        parameter("q", "query", false, "what is typed so far", "open"),
                        Operations.language()),
                List.of("application/json"));
    }

    private static JsonObject search() {
        return operation(
                "search",
                "Things by name, alias or text, best first",
                List.of(
                        parameter("q", "query", true, "what to look for, in either language", "diffusion"),
                        Operations.number(Slice.LIMIT, "how many things at the most, up to 100", 1, 20),
                        Operations.number(Slice.OFFSET, "how many things to leave out", 0, 0),
                        Operations.language()),
                List.of("application/json", "text/html"));
    }

    private static JsonObject anything() {
        return operation(
                "getAnything",
                "What the graph says of anything that it speaks of, whoever has named it; 303 where it has an address of its own",
                List.of(
                        parameter("iri", "query", true, "its IRI", "http://www.wikidata.org/entity/Q115564437"),
                        Operations.language()),
                RDF);
    }

    private static JsonObject document(String id, String summary, String name, String about, String example) {
        return JsonObjects.object(
                "get",
                operation(
                        id,
                        summary,
                        List.of(parameter(name, "path", true, about, example), Operations.language()),
                        RDF));
    }

    private static JsonObject parameter(String name, String in, boolean required, String about, String example) {
        return JsonObjects.object(
                "name", name,
                "in", in,
                "required", required,
                "description", about,
                "schema", JsonObjects.object("type", "string"),
                "example", example);
    }

    private static JsonObject operation(String id, String summary, List<JsonObject> parameters, List<String> types) {
        JsonObject content = new JsonObject();
        types.forEach(type -> content.add(type, JsonObjects.object("schema", new JsonObject())));
        return JsonObjects.object(
                "operationId", id,
                "summary", summary,
                "parameters", parameters,
                "responses",
                        JsonObjects.object(
                                "200",
                                JsonObjects.object("description", "the answer", "content", content),
                                "400",
                                Operations.fault("the request is wrong"),
                                "404",
                                Operations.fault("there is no such thing")));
    }
}
