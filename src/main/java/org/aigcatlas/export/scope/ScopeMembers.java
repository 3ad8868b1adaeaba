package org.aigcatlas.export.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.rdf.NodeOrder;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The things that are members of a scope, and which statements about them belong to it. */
final class ScopeMembers {
    private static final String LANDSCAPE = Iris.GRAPH + "landscape";
    private static final String CONCEPTS = """
            SELECT DISTINCT ?s {
              GRAPH ?g { ?s a ?class }
              FILTER(?g NOT IN (graph:vocabulary, graph:links, graph:sources, graph:inferred))
              FILTER(!STRSTARTS(STR(?g), "%s"))
              FILTER(isIRI(?s))
              FILTER NOT EXISTS {
                ?s a ?evidence FILTER(?evidence IN (aigc:Claim, aigc:Conclusion, aigc:Paper, aigc:Source)) }
            }""".formatted(LANDSCAPE);
    private static final String OF_LANDSCAPE = """
            SELECT DISTINCT ?s {
              GRAPH ?g { ?s ?p ?o }
              FILTER(STRSTARTS(STR(?g), "%s"))
              FILTER(isIRI(?s))
              FILTER NOT EXISTS { ?s a ?evidence FILTER(?evidence IN (aigc:Claim, aigc:Conclusion)) }
            }""".formatted(LANDSCAPE);

    private final List<Node> things;
    private final Set<Node> known;
    private final Predicate<Node> graphs;
    private final boolean closed;
    private final boolean isWhole;

    private ScopeMembers(List<Node> things, Predicate<Node> graphs, boolean closed) {
        this(things, graphs, closed, false);
    }

    /** Members beyond which no thing is named, where they are closed; nothing at all, where they are the whole of it. */
    private ScopeMembers(List<Node> things, Predicate<Node> graphs, boolean closed, boolean isWhole) {
        this.things = List.copyOf(things);
        this.known = new HashSet<>(things);
        this.graphs = graphs;
        this.closed = closed;
        this.isWhole = isWhole;
    }

    static ScopeMembers concepts(StatementReader statements) {
        return new ScopeMembers(
                statements.nodes(CONCEPTS), graph -> !graph.getURI().startsWith(LANDSCAPE), true);
    }

    static ScopeMembers landscape(StatementReader statements) {
        return new ScopeMembers(statements.nodes(OF_LANDSCAPE), graph -> true, false);
    }

    static ScopeMembers around(StatementReader statements, Node thing, int hops, boolean inferred) {
        Set<Node> found = new HashSet<>(Set.of(thing));
        Set<Node> edge = found;
        for (int hop = 0; hop < hops; hop++) {
            Set<Node> next = new HashSet<>(NeighbourQuery.of(statements, edge, inferred));
            next.removeAll(found);
            found.addAll(next);
            edge = next;
        }
        return new ScopeMembers(sorted(found), graph -> true, true);
    }

    static ScopeMembers among(List<Node> things) {
        return new ScopeMembers(sorted(Set.copyOf(things)), graph -> true, true, true);
    }

    /** {@return the things, sorted} */
    List<Node> things() {
        return things;
    }

    /** {@return the things, the claims about them and the conclusions on them, sorted} */
    List<Node> withTheirClaims(StatementReader statements) {
        Set<Node> all = new HashSet<>(things);
        StatementReader.inBatches(
                things,
                values -> statements.rows(
                        "SELECT ?claim ?o { VALUES ?s " + values
                                + " { ?claim rdf:subject ?s ; a aigc:Claim OPTIONAL { ?claim rdf:object ?o } }"
                                + " UNION { ?claim aigc:conclusionOn ?s } }",
                        row -> {
                            Node object = row.get("o");
                            if (object == null || !closed || !isThing(object) || known.contains(object)) {
                                all.add(row.get("claim"));
                            }
                        }));
        return sorted(all);
    }

    private static List<Node> sorted(Set<Node> nodes) {
        List<Node> sorted = new ArrayList<>(nodes);
        sorted.sort(NodeOrder.BY_TEXT);
        return sorted;
    }

    /** {@return whether a statement about a member belongs to the scope} */
    boolean keeps(Node graph, Triple statement) {
        Node object = statement.getObject();
        boolean inside = !closed
                || known.contains(object)
                || !(isThing(object) || (isWhole && leadsOut(statement)))
                || statement.getPredicate().equals(RDF.type.asNode());
        return inside && graphs.test(graph);
    }

    /** {@return whether a thing leads to something by a relation of the atlas, or to what others call the same} */
    private static boolean leadsOut(Triple statement) {
        return isThing(statement.getSubject())
                && statement.getObject().isURI()
                && Stream.of(Iris.NS, SKOS.uri)
                        .anyMatch(statement.getPredicate().getURI()::startsWith);
    }

    private static boolean isThing(Node node) {
        return node.isURI() && node.getURI().startsWith(Iris.ID);
    }
}
