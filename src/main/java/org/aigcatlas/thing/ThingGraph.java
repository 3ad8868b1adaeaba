package org.aigcatlas.thing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** Says which statements describe a thing: its own and others' of it, the claims and conclusions behind them, and names. */
public final class ThingGraph {
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

    /** A property may have as many uses as there are statements; some show what it is for. */
    private static final Query USES =
            QueryFactory.create("CONSTRUCT { ?s ?thing ?o } WHERE { ?s ?thing ?o } LIMIT 100");

    private static final Query EXISTS = QueryFactory.create("""
            ASK { { ?thing ?p ?o } UNION { ?s ?q ?thing } UNION { ?s ?thing ?o } UNION { GRAPH ?thing { ?s ?p ?o } } }""");

    /** Enough for any list that a person writes; a document is no way to get at a whole graph. */
    private static final int MOST = 100_000;

    private ThingGraph() {}

    /** {@return whether the graph speaks of a thing: by a statement that it has a part in, or as a graph} */
    public static boolean exists(Reading reading, String iri) {
        return reading.ask(Reading.about(EXISTS, NodeFactory.createURI(iri)));
    }

    /** {@return the statements that describe a thing} */
    public static Graph of(Reading reading, String iri) {
        Node thing = NodeFactory.createURI(iri);
        return construct(
                reading,
                Stream.of(ABOUT, PARTS, USES)
                        .map(query -> Reading.about(query, thing))
                        .toList());
    }

    /** {@return what CONSTRUCT queries give, with what its blank nodes hold and what has them} */
    public static Graph construct(Reading reading, List<Query> queries) {
        Graph graph = GraphFactory.createDefaultGraph();
        queries.forEach(query -> {
            try (QueryExec exec = reading.prepare(query)) {
                exec.construct(graph);
            }
        });
        if (reading.direct().isPresent()) {
            Set<Node> inner = graph.find()
                    .mapWith(Triple::getSubject)
                    .filterKeep(Node::isBlank)
                    .toSet();
            BlankNodes.leadingTo(reading, inner, MOST).forEach(graph::add);
            List<Node> ends = graph.find().toList().stream()
                    .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                    .toList();
            BlankNodes.complete(graph, ends, reading, MOST);
        }
        return graph;
    }
}
