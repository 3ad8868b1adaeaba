package org.aigcatlas.serve.data;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.store.MemorySize;
import org.aigcatlas.store.Store;
import org.aigcatlas.store.VersionedCache;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** What the graph says of one thing, as a graph: its statements both ways, the claims behind them, and names. */
public final class ThingDocuments {
    private static final Query ABOUT = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            CONSTRUCT {
              ?thing ?p ?o .
              ?s ?q ?thing .
              ?claim ?cp ?co .
              ?other ?naming ?name .
            }
            WHERE {
              { ?thing ?p ?o }
              UNION { ?s ?q ?thing FILTER(?q NOT IN (rdf:subject, rdf:predicate, rdf:object)) }
              UNION { { ?claim rdf:subject ?thing } UNION { ?claim rdf:object ?thing } ?claim a aigc:Claim ; ?cp ?co }
              UNION { ?claim aigc:conclusionOn ?thing ; ?cp ?co }
              UNION {
                { ?thing ?r ?other } UNION { ?other ?r ?thing }
                UNION { ?conclusion aigc:conclusionOn ?thing ; aigc:byRule ?other }
                VALUES ?naming { %s }
                ?other ?naming ?name FILTER(isIRI(?other) && isLiteral(?name))
              }
            }""".formatted(Naming.listed(Naming.NAMES)));
    private static final Query PARTS = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            CONSTRUCT { ?part ?p ?o } WHERE { ?part aigc:sectionOf ?thing ; ?p ?o }""");
    private static final Query VOCABULARY = QueryFactory.create("""
            PREFIX graph: <https://w3id.org/aigc/graph/>
            CONSTRUCT { ?s ?p ?o } WHERE { GRAPH graph:vocabulary { ?s ?p ?o } }""");
    private static final Query TERM = QueryFactory.create("""
            PREFIX graph: <https://w3id.org/aigc/graph/>
            ASK { GRAPH graph:vocabulary { ?thing ?p ?o } }""");

    /** A property may have as many uses as there are statements; some show what it is for. */
    private static final Query USES =
            QueryFactory.create("CONSTRUCT { ?s ?thing ?o } WHERE { ?s ?thing ?o } LIMIT 100");

    private static final Query EXISTS = QueryFactory.create("""
            ASK { { ?thing ?p ?o } UNION { ?s ?q ?thing } UNION { ?s ?thing ?o } UNION { GRAPH ?thing { ?s ?p ?o } } }""");

    private record Form(String iri, String document) {}

    private final Store store;
    private final VersionedCache<Form, Graph> graphs = new VersionedCache<>(MemorySize.share(32), MemorySize::of);

    /** The documents of a store. */
    public ThingDocuments(Store store) {
        this.store = store;
    }

    /** {@return whether the graph speaks of a thing: by a statement that it has a part in, or as a graph} */
    boolean knows(String iri) {
        return holds(about(EXISTS, iri));
    }

    /** {@return whether the page of the vocabulary tells of a term} */
    boolean isTerm(String iri) {
        return iri.startsWith(Iris.NS) && holds(about(TERM, iri));
    }

    private boolean holds(Query query) {
        return store.read(reading -> {
            try (QueryExec exec = reading.prepare(query)) {
                return exec.ask();
            }
        });
    }

    /**
     * Gathers what the graph says of a thing, or gives it from before where the graph is still the same.
     *
     * @param iri the thing
     * @param document the address of the document that says it
     * @return the statements; never to be changed
     */
    Graph of(String iri, String document) {
        return graphs.get(store.version(), new Form(iri, document), () -> gathered(iri, document));
    }

    private Graph gathered(String iri, String document) {
        Graph graph = construct(about(ABOUT, iri), about(PARTS, iri), about(USES, iri));
        Node page = NodeFactory.createURI(document);
        graph.add(Triple.create(page, primary("primaryTopic"), NodeFactory.createURI(iri)));
        graph.add(Triple.create(
                page,
                NodeFactory.createURI("http://purl.org/dc/terms/license"),
                NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/")));
        return graph;
    }

    private static Node primary(String name) {
        return NodeFactory.createURI("http://xmlns.com/foaf/0.1/" + name);
    }

    /** {@return the vocabulary; never to be changed} */
    public Graph vocabulary() {
        return graphs.get(store.version(), new Form(Iris.VOCABULARY, ""), () -> construct(VOCABULARY));
    }

    private static Query about(Query query, String iri) {
        return QueryTransformOps.replaceVars(query, Map.of(Var.alloc("thing"), NodeFactory.createURI(iri)));
    }

    private Graph construct(Query... queries) {
        return store.read(reading -> {
            Graph graph = GraphFactory.createDefaultGraph();
            for (Query query : queries) {
                try (QueryExec exec = reading.prepare(query)) {
                    exec.construct(graph);
                }
            }
            InnerNodeClosure.complete(graph, reading);
            declareUsed(graph);
            return graph;
        });
    }

    private static void declareUsed(Graph graph) {
        Set<String> used = new HashSet<>();
        graph.find()
                .forEachRemaining(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .filter(Node::isURI)
                        .forEach(node -> used.add(node.getURI())));
        Prefixes.wellKnown().forEach((prefix, space) -> {
            if (used.stream().anyMatch(iri -> iri.startsWith(space))) {
                graph.getPrefixMapping().setNsPrefix(prefix, space);
            }
        });
    }
}
