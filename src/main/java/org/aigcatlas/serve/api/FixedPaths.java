package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The operations that are the same whatever queries there are. */
final class FixedPaths {
    private static final List<String> RDF =
            List.of("text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml", "text/html");

    private FixedPaths() {}

    /** {@return the path of each with what can be done there} */
    static Map<String, JsonObject> all() {
        Map<String, JsonObject> paths = new LinkedHashMap<>();
        paths.put("/sparql", Json.object("get", sparql()));
        paths.put("/doc/id/{slug}", document("getThing", "What the graph says of a thing", "slug", "chatgpt"));
        paths.put("/doc/claim/{id}", document("getClaim", "A claim with its parts", "id", "c067"));
        paths.put("/doc/source/{name}", document("getSource", "A source with its sections", "name", "article"));
        paths.put("/doc/graph/{name}", document("getGraph", "A named graph", "name", "article"));
        paths.put("/ns", Json.object("get", operation("getVocabulary", "The vocabulary", List.of(), RDF)));
        paths.put(
                "/.well-known/void",
                Json.object("get", operation("getDataset", "The dataset in VoID and DCAT", List.of(), RDF)));
        paths.put("/suggest", Json.object("get", suggest()));
        paths.put("/search", Json.object("get", search()));
        paths.put(
                "/health",
                Json.object(
                        "get",
                        operation("getHealth", "Whether the graph answers", List.of(), List.of("application/json"))));
        return paths;
    }

    private static JsonObject sparql() {
        JsonObject query = parameter("query", "query", true, "a query, SPARQL 1.1", "SELECT * { ?s ?p ?o } LIMIT 3");
        return operation(
                "sparql",
                "SPARQL 1.1 Protocol",
                List.of(query),
                List.of(
                        "application/sparql-results+json",
                        "application/sparql-results+xml",
                        "text/csv",
                        "text/turtle"));
    }

    private static JsonObject suggest() {
        return operation(
                "suggest",
                "Names that fit while one is being typed",
                List.of(
                        parameter("of", "query", false, "the class that the thing must belong to", "Vendor"),
                        parameter("q", "query", false, "what is typed so far", "open")),
                List.of("application/json"));
    }

    private static JsonObject search() {
        return operation(
                "search",
                "Things by name, alias or text, best first",
                List.of(parameter("q", "query", true, "what to look for, in either language", "diffusion")),
                List.of("application/json", "text/html"));
    }

    private static JsonObject document(String id, String summary, String name, String example) {
        return Json.object(
                "get", operation(id, summary, List.of(parameter(name, "path", true, "its short name", example)), RDF));
    }

    private static JsonObject parameter(String name, String in, boolean required, String about, String example) {
        return Json.object(
                "name", name,
                "in", in,
                "required", required,
                "description", about,
                "schema", Json.object("type", "string"),
                "example", example);
    }

    private static JsonObject operation(String id, String summary, List<JsonObject> parameters, List<String> types) {
        JsonObject content = new JsonObject();
        types.forEach(type -> content.add(type, Json.object("schema", new JsonObject())));
        return Json.object(
                "operationId", id,
                "summary", summary,
                "parameters", parameters,
                "responses",
                        Json.object(
                                "200",
                                Json.object("description", "the answer", "content", content),
                                "400",
                                Operations.fault("the request is wrong"),
                                "404",
                                Operations.fault("there is no such thing")));
    }
}
