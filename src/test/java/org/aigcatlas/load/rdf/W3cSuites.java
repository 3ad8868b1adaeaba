package org.aigcatlas.load.rdf;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.rdf.RdfSyntax;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;

/** The three forms of manifest in which the W3C lists its tests of syntaxes. */
final class W3cSuites {
    private static final String MANIFEST = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String CORE = "http://www.w3.org/2000/10/rdf-tests/rdfcore/testSchema#";

    private W3cSuites() {}

    /** Of Turtle and its kin, and of RDF/XML since RDF 1.1. */
    static void rdf(W3cFiles files, String base, W3cVerdict verdict) {
        Graph manifest = graph(files.bytes("manifest.ttl"), RdfSyntax.TURTLE, base);
        manifest.find(Node.ANY, uri(MANIFEST + "action"), Node.ANY).forEach(triple -> {
            Node test = triple.getSubject();
            String action = triple.getObject().getURI();
            byte[] document = files.bytes(action.substring(base.length()));
            String name = test.getURI().substring(test.getURI().indexOf('#') + 1);
            if (one(manifest, test, RDF.type.asNode()).getURI().contains("Negative")) {
                verdict.refused(name, document, lang(action), action);
                return;
            }
            Optional<String> result = Optional.of(uri(MANIFEST + "result"))
                    .filter(property -> manifest.contains(test, property, Node.ANY))
                    .map(property -> one(manifest, test, property).getURI().substring(base.length()));
            try {
                verdict.taken(
                        name,
                        document,
                        lang(action),
                        action,
                        result.map(path -> W3cVerdict.read(files.bytes(path), lang(path), action)));
            } catch (AtlasException e) {
                verdict.failed(name, e);
            }
        });
    }

    /** Of RDF/XML in 2004: those tests of parsers that were approved. */
    static void core(W3cFiles files, String base, W3cVerdict verdict) {
        Graph manifest = graph(files.bytes("Manifest.rdf"), RdfSyntax.RDF_XML, base);
        manifest.find(Node.ANY, uri(CORE + "status"), NodeFactory.createLiteralString("APPROVED"))
                .forEach(triple -> {
                    Node test = triple.getSubject();
                    String type = one(manifest, test, RDF.type.asNode()).getURI();
                    if (!type.endsWith("ParserTest")) {
                        return;
                    }
                    String input =
                            one(manifest, test, uri(CORE + "inputDocument")).getURI();
                    byte[] document = files.bytes(input.substring(base.length()));
                    String name = test.getURI().substring(base.length()).replace("Manifest.rdf#", "");
                    if (type.contains("Negative")) {
                        verdict.refused(name, document, lang(input), input);
                        return;
                    }
                    String output =
                            one(manifest, test, uri(CORE + "outputDocument")).getURI();
                    verdict.taken(
                            name,
                            document,
                            lang(input),
                            input,
                            Optional.of(W3cVerdict.read(
                                    files.bytes(output.substring(base.length())), RdfSyntax.N_TRIPLES, output)));
                });
    }

    /** Of JSON-LD: to RDF. What JSON-LD 1.1 took back, and relations without a name, are passed over. */
    static void jsonLd(W3cFiles files, String base, W3cVerdict verdict) {
        JsonObject manifest = JsonParser.parseString(
                        new String(files.bytes("toRdf-manifest.jsonld"), StandardCharsets.UTF_8))
                .getAsJsonObject();
        for (JsonElement entry : manifest.getAsJsonArray("sequence")) {
            JsonObject test = entry.getAsJsonObject();
            JsonObject option = test.has("option") ? test.getAsJsonObject("option") : new JsonObject();
            boolean former = option.has("specVersion")
                    && option.get("specVersion").getAsString().equals("json-ld-1.0");
            if (!former && !option.has("produceGeneralizedRdf")) {
                jsonLd(files, base, test, option, verdict);
            }
        }
    }

    private static void jsonLd(W3cFiles files, String base, JsonObject test, JsonObject option, W3cVerdict verdict) {
        String input = test.get("input").getAsString();
        String at = option.has("base") ? option.get("base").getAsString() : base + input;
        String name = test.get("@id").getAsString().substring(1);
        if (test.get("@type").toString().contains("Negative")) {
            verdict.refused(name, files.bytes(input), RdfSyntax.JSON_LD, at);
            return;
        }
        verdict.taken(
                name,
                files.bytes(input),
                RdfSyntax.JSON_LD,
                at,
                Optional.ofNullable(test.get("expect"))
                        .map(JsonElement::getAsString)
                        .map(path -> W3cVerdict.read(files.bytes(path), RdfSyntax.N_QUADS, at)));
    }

    private static Graph graph(byte[] document, RdfSyntax lang, String base) {
        return RDFParser.create()
                .source(new ByteArrayInputStream(document))
                .lang(lang.lang())
                .base(base)
                .toGraph();
    }

    private static RdfSyntax lang(String name) {
        return RdfSyntax.ofFile(name).orElseThrow();
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node one(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject();
    }
}
