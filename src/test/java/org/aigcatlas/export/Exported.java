package org.aigcatlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.Curated;
import org.aigcatlas.Graphs;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The curated graph with a small landscape beside it, and what is exported of it. Opened once for all tests. */
public final class Exported {
    /** One of each scope. */
    public static final List<String> SCOPES = List.of(
            "all",
            "concepts",
            "landscape",
            "vocabulary",
            "around:chatgpt:2",
            "query:tool-map?vendor=Baidu",
            "graph:glossary");

    private static final Atlas ATLAS = open();

    private Exported() {}

    private static Atlas open() {
        Atlas atlas = Curated.open();
        LocalStore store = (LocalStore) atlas.store();
        Graphs.put(store, "landscape-stated", """
                id:acme-offer-1 a aigc:Offering ; rdfs:label "Acme 1 at Acme"@en , "顶点的顶点一号"@zh ;
                  aigc:inputPrice 0.25 ; aigc:contextLimit 128000 ; aigc:recordedRelease "2025-03-01"^^xsd:date ;
                  aigc:recordedOpenWeights true .
                """);
        Graphs.put(store, "landscape-concluded", """
                id:acme-1 a aigc:Model ; rdfs:label "Acme 1"@en , "顶点一号"@zh ;
                  aigc:madeBy id:openai ; aigc:produces id:text .
                id:acme-offer-1 aigc:offeringOf id:acme-1 .
                claim:acme-1--from-name a aigc:Conclusion ; aigc:conclusionOn id:acme-1 ;
                  aigc:concludes aigc:madeBy , aigc:produces ; aigc:byRule aigc:FromName .
                """);
        return atlas;
    }

    public static Atlas atlas() {
        return ATLAS;
    }

    public static byte[] bytes(String format, String scope, ExportOptions choices) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ATLAS.export(format, scope, choices).write(out, done -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] bytes(String format, String scope) {
        return bytes(format, scope, ExportOptions.USUAL);
    }

    public static String text(String format, String scope) {
        return text(format, scope, ExportOptions.USUAL);
    }

    public static String text(String format, String scope, ExportOptions choices) {
        return new String(bytes(format, scope, choices), StandardCharsets.UTF_8);
    }

    /** {@return all triples of the store's graphs with these names; of all graphs where none is named} */
    public static Graph stored(String... graphs) {
        return ((LocalStore) ATLAS.store()).readDataset(dataset -> {
            Graph copy = GraphFactory.createDefaultGraph();
            if (graphs.length == 0) {
                dataset.getUnionGraph().find().forEach(copy::add);
            }
            for (String graph : graphs) {
                dataset.getGraph(Iris.graph(graph)).find().forEach(copy::add);
            }
            return copy;
        });
    }

    /** {@return the triples of a text, whatever graphs they are in} */
    public static Graph triples(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, lang).toDatasetGraph().find().forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    public static Triple fact(String subject, String relation, String object) {
        return Graphs.fact(subject, relation, object);
    }

    public static boolean holds(Graph graph, Triple fact) {
        return graph.contains(fact);
    }

    public static Node id(String slug) {
        return Graphs.id(slug);
    }
}
