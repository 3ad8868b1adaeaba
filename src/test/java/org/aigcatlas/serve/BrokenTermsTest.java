package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms that are none of RDF's, at every door by which statements come in, and in a store that holds them from before. */
class BrokenTermsTest {
    private static final String TOKEN = "correct horse battery";
    private static final String GRAPH = "https://w3id.org/aigc/graph/test";

    @TempDir
    private static Path directory;

    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.of(
                    () -> Atlas.open(SmallStore.in(directory.resolve("store"))))
            .with(TOKEN);

    private static final Client client = server.client();

    private static String size() {
        return client.sparql(
                        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(?g != <https://w3id.org/aigc/graph/inferred>) }",
                        "Accept",
                        "text/csv")
                .body();
    }

    private static void refused(Client.Answer answer, String sent) {
        assertThat(answer.status()).as(sent + "\n" + answer.body()).isIn(400, 422);
        assertThat(answer.body()).as(sent).doesNotContain("Exception").contains("\"code\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { GRAPH <G> { <http://example.org/a\\u0020b> <http://example.org/p> 1 } }",
                "INSERT DATA { GRAPH <G> { <http://example.org/a\\u003eb> <http://example.org/p> 1 } }",
                "INSERT DATA { GRAPH <G> { <http://example.org/a\\u000d\\u000ab> <http://example.org/p> 1 } }",
                "INSERT DATA { GRAPH <G> { <http://example.org/s> <http://example.org/p\\u0020q> 1 } }",
                "INSERT DATA { GRAPH <G> { <> <http://example.org/p> 1 } }",
                "INSERT DATA { GRAPH <G> { <http://example.org/s> <http://example.org/p> <rel/a> } }",
                "INSERT DATA { GRAPH <G> { <http://example.org/s> <#p> 1 } }",
                "INSERT DATA { GRAPH <g> { <http://example.org/s> <http://example.org/p> 1 } }",
                "INSERT { GRAPH <G> { <http://example.org/s> <http://example.org/p> ?o } } WHERE { BIND(IRI('rel') AS ?o) }",
                "INSERT DATA { GRAPH <G> { <http://example.org/s> <http://example.org/p> <http://example.org/\\u0022> } }",
                "INSERT DATA { GRAPH <http://example.org/g\\u0020h> { <http://example.org/s> <http://example.org/p> 1 } }",
                "INSERT DATA { GRAPH <G> { <http://example.org/s> <http://example.org/p> 'a\\u0000b' } }",
                "INSERT DATA { GRAPH <G> { <http://example.org/s> <http://example.org/p> 'a\\uD800b' } }",
                "INSERT DATA { GRAPH <G> { <http://example.org/s> <http://example.org/p> '1'^^<http://example.org/t\\u0020u> } }",
                "INSERT DATA { GRAPH <G> { <http://example.org/s> <http://example.org/p> <<( <http://example.org/s> <http://example.org/p> <http://example.org/\\u0020> )>> } }",
                "INSERT { GRAPH <G> { ?s <http://example.org/p> 1 } } WHERE { BIND(IRI('http://example.org/a b') AS ?s) }",
                "INSERT { GRAPH <G> { ?s <http://example.org/p> 1 } } WHERE { BIND(IRI('http://example.org/<>') AS ?s) }",
                "INSERT { GRAPH ?g { <http://example.org/s> <http://example.org/p> 1 } } WHERE { BIND(IRI('http://example.org/a b') AS ?g) }",
                "INSERT { GRAPH <G> { <http://example.org/s> <http://example.org/p> ?o } } WHERE { BIND(STRDT('1', IRI('http://example.org/a b')) AS ?o) }",
                "INSERT { GRAPH <G> { <http://example.org/s> <http://example.org/p> ?o } } WHERE { BIND(STRLANG('a', 'en us') AS ?o) }",
                "INSERT { GRAPH <G> { <http://example.org/s> <http://example.org/p> ?o } } WHERE { BIND(REPLACE('axb', 'x', '\\u0000') AS ?o) }"
            })
    void noUpdateWritesThem(String update) {
        String before = size();
        Client.Answer answer = client.update(update.replace("<G>", "<" + GRAPH + ">"), TOKEN);
        // Where a function already knows that it is no address, it gives nothing, and nothing is written.
        if (answer.status() != 204 || !update.contains("IRI(")) {
            refused(answer, update);
        }
        assertThat(size()).isEqualTo(before);
    }

    /** A graph as it is sent, with its media type. */
    private record Sent(String type, String body) {}

    private static List<Sent> graphs() {
        List<Sent> graphs = new ArrayList<>();
        for (String iri :
                List.of("http://e.org/a\\u0020b", "http://e.org/a\\u003eb", "http://e.org/a\\u000d\\u000ab")) {
            String triple = "<" + iri + "> <http://e.org/p> \"o\" .";
            graphs.add(new Sent("text/turtle", triple));
            graphs.add(new Sent("application/n-triples", triple));
            graphs.add(new Sent("application/ld+json", "{\"@id\": \"" + iri + "\", \"http://e.org/p\": \"o\"}"));
        }
        for (String text : List.of("\\u0000", "a\\uD800b")) {
            String triple = "<http://e.org/s> <http://e.org/p> \"" + text + "\" .";
            graphs.add(new Sent("text/turtle", triple));
            graphs.add(new Sent("application/n-triples", triple));
            graphs.add(new Sent(
                    "application/ld+json", "{\"@id\": \"http://e.org/s\", \"http://e.org/p\": \"" + text + "\"}"));
        }
        graphs.add(new Sent(
                "application/ld+json",
                "{\"@id\": \"http://e.org/s\", \"http://e.org/p\": {\"@value\": \"a\", \"@language\": \"en us\"}}"));
        graphs.add(new Sent("application/n-triples", "<a/b> <http://e.org/p> \"o\" ."));
        for (String content : List.of(
                "<rdf:Description rdf:about='http://e.org/a b'><p xmlns='http://e.org/'>o</p></rdf:Description>",
                "<rdf:Description rdf:about='http://e.org/a&gt;b'><p xmlns='http://e.org/'>o</p></rdf:Description>",
                "<rdf:Description rdf:about='http://e.org/s' xml:lang='en us'><p xmlns='http://e.org/'>o</p></rdf:Description>",
                "<rdf:Description rdf:about='http://e.org/s'><p xmlns='http://e.org/'>&#0;</p></rdf:Description>",
                "<rdf:Description rdf:about='http://e.org/s'><p xmlns='http://e.org/'>&file;</p></rdf:Description>")) {
            graphs.add(new Sent(
                    "application/rdf+xml",
                    "<!DOCTYPE rdf:RDF [<!ENTITY file SYSTEM 'file:///etc/hostname'>]>"
                            + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>" + content
                            + "</rdf:RDF>"));
        }
        return graphs;
    }

    @Test
    void noGraphThatIsSentHoldsThem() {
        String before = size();
        for (String method : List.of("PUT", "POST")) {
            for (Sent sent : graphs()) {
                refused(
                        client.send(
                                method,
                                "/data?graph=" + Client.encode(GRAPH),
                                sent.body(),
                                "Content-Type",
                                sent.type(),
                                "Authorization",
                                "Bearer " + TOKEN),
                        method + " " + sent);
            }
        }
        for (String graph :
                List.of("http://e.org/a b", "http://e.org/a>b", "http://e.org/a\r\nb", "a/b", "http://e.org/\0")) {
            refused(
                    client.send(
                            "PUT",
                            "/data?graph=" + Client.encode(graph),
                            "<http://e.org/s> <http://e.org/p> 1 .",
                            "Content-Type",
                            "text/turtle",
                            "Authorization",
                            "Bearer " + TOKEN),
                    "PUT " + graph);
        }
        assertThat(size()).isEqualTo(before);
    }

    private static void note(String address, List<String> failed) {
        Client.Answer answer = client.get(address);
        if (answer.status() == 500) {
            failed.add(address + ": " + answer.body());
        }
    }

    @Test
    void aStoreThatHoldsThemFromBeforeIsStillReadAndCanBeMended() {
        LocalStore store = (LocalStore) server.atlas().store();
        Node property = NodeFactory.createURI("http://example.org/p");
        List<Node> broken = List.of(
                NodeFactory.createURI("http://example.org/a b"),
                NodeFactory.createURI("http://example.org/a> <x"),
                NodeFactory.createURI("http://example.org/} DROP ALL #"),
                NodeFactory.createURI("http://example.org/a\r\nb"),
                NodeFactory.createURI(Iris.ID + "a\\b\"c"),
                NodeFactory.createURI("a/b"));
        Node thing = NodeFactory.createURI(Iris.ID + "chatgpt");
        Node graph = NodeFactory.createURI(GRAPH);
        store.write(dataset -> {
            broken.forEach(node -> {
                dataset.add(graph, node, property, thing);
                dataset.add(graph, thing, property, node);
                dataset.add(graph, node, property, NodeFactory.createLiteralString("a\0b\u0001"));
            });
            return true;
        });
        List<String> failed = new ArrayList<>();
        for (String address : List.of(
                "/doc/id/chatgpt.html",
                "/doc/id/chatgpt.ttl",
                "/doc/id/chatgpt.jsonld",
                "/doc/id/chatgpt.rdf",
                "/doc/id/chatgpt.nt",
                "/doc.html?iri=" + Client.encode("http://example.org/p"))) {
            note(address, failed);
        }
        for (String format : List.of(
                "turtle", "trig", "jsonld", "ntriples", "nquads", "rdfxml", "graphml", "gexf", "cypher", "csv")) {
            for (String scope : List.of("all", "around:chatgpt:1", "graph:test")) {
                note("/export/" + format + "?scope=" + Client.encode(scope), failed);
            }
        }
        assertThat(failed).isEmpty();
        assertThat(client.sparql(
                                "SELECT * { GRAPH <" + GRAPH + "> { ?s ?p ?o } }",
                                "Accept",
                                "application/sparql-results+xml")
                        .status())
                .isEqualTo(200);
        assertThat(client.update("DELETE WHERE { GRAPH <" + GRAPH + "> { ?s ?p ?o } }", TOKEN)
                        .status())
                .isEqualTo(204);
    }
}
