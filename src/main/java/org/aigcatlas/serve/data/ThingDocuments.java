package org.aigcatlas.serve.data;

import java.util.List;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.MemorySize;
import org.aigcatlas.store.Reading;
import org.aigcatlas.store.Store;
import org.aigcatlas.store.VersionedCache;
import org.aigcatlas.thing.ThingGraph;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;

/** The documents about things, and the one of the vocabulary, as graphs. */
public final class ThingDocuments {
    private static final Query VOCABULARY = QueryFactory.create("""
            PREFIX graph: <https://w3id.org/aigc/graph/>
            CONSTRUCT { ?s ?p ?o } WHERE { GRAPH graph:vocabulary { ?s ?p ?o } }""");
    private static final Query TERM = QueryFactory.create("""
            PREFIX graph: <https://w3id.org/aigc/graph/>
            ASK { GRAPH graph:vocabulary { ?thing ?p ?o } }""");

    private record Form(String iri, String document) {}

    private final Store store;
    private final VersionedCache<Form, Graph> graphs;

    /** The documents of a store. */
    public ThingDocuments(Store store) {
        this.store = store;
        this.graphs = new VersionedCache<>(store, MemorySize.share(32), MemorySize::of);
    }

    /** {@return where documents are kept} */
    VersionedCache<?, ?> kept() {
        return graphs;
    }

    /** {@return whether the graph speaks of a thing: by a statement that it has a part in, or as a graph} */
    boolean knows(String iri) {
        return store.read(reading -> ThingGraph.exists(reading, iri));
    }

    /** {@return whether the page of the vocabulary tells of a term} */
    boolean isTerm(String iri) {
        return iri.startsWith(Iris.NS)
                && store.read(reading -> reading.ask(Reading.about(TERM, NodeFactory.createURI(iri))));
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
        Graph graph = store.read(reading -> ThingGraph.of(reading, iri));
        Node page = NodeFactory.createURI(document);
        graph.add(Triple.create(page, FOAF.primaryTopic.asNode(), NodeFactory.createURI(iri)));
        graph.add(Triple.create(
                page, DCTerms.license.asNode(), NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/")));
        return graph;
    }

    /** {@return the vocabulary; never to be changed} */
    public Graph vocabulary() {
        return graphs.get(
                store.version(),
                new Form(Iris.VOCABULARY, ""),
                () -> store.read(reading -> ThingGraph.construct(reading, List.of(VOCABULARY))));
    }
}
