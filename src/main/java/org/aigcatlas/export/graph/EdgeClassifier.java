package org.aigcatlas.export.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aigcatlas.export.scope.ExportedClaims;
import org.aigcatlas.export.scope.StatementReader;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.rdf.NodeOrder;
import org.aigcatlas.thing.Labels;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Tells which statements are edges of the property graph: those between two things that have names. */
public final class EdgeClassifier {
    private static final Set<Node> NEVER_EDGES =
            Set.of(RDF.type.asNode(), RDFS.isDefinedBy.asNode(), OWL.members.asNode());

    /**
     * Where an edge leads.
     *
     * @param property the relation
     * @param target the thing it leads to
     */
    record Edge(Node property, Node target) {
        static final Comparator<Edge> ORDER =
                Comparator.comparing(Edge::property, NodeOrder.BY_TEXT).thenComparing(Edge::target, NodeOrder.BY_TEXT);
    }

    private final Set<Node> known;
    private final UnionMembers unions;
    private final ExportedClaims claims;
    private final Set<Node> touched = new HashSet<>();

    EdgeClassifier(List<Node> things, UnionMembers unions, ExportedClaims claims) {
        this.known = new HashSet<>(things);
        this.claims = claims;
        this.unions = unions;
    }

    /** {@return whether no statement with this property is an edge} */
    static boolean isNeverEdge(Node property) {
        return NEVER_EDGES.contains(property) || property.equals(RDFS.label.asNode());
    }

    /** {@return whether a statement could be an edge, if only it leads to something with a name} */
    boolean couldBeEdge(Quad quad) {
        if (!quad.getObject().isURI() || NEVER_EDGES.contains(quad.getPredicate())) {
            return false;
        }
        return !isTerm(quad.getObject()) || isTerm(quad.getSubject());
    }

    private static boolean isTerm(Node node) {
        return node.isURI() && node.getURI().startsWith(Iris.NS);
    }

    /** Remembers where a statement leads. */
    void touch(Quad quad) {
        if (couldBeEdge(quad) && !known.contains(quad.getObject())) {
            touched.add(quad.getObject());
        }
    }

    /** {@return what is touched and has a name in the whole graph, sorted; from now on these are ends as well} */
    List<Node> keepNamed(StatementReader whole) {
        Set<Node> named = new HashSet<>();
        StatementReader.inBatches(
                touched,
                values -> named.addAll(
                        whole.nodes("SELECT DISTINCT ?s { VALUES ?s " + values + Labels.pattern("?s") + " }")));
        touched.clear();
        named.removeIf(claims::hides);
        known.addAll(named);
        return named.stream().sorted(NodeOrder.BY_TEXT).toList();
    }

    /** {@return whether a statement is an edge} */
    boolean isEdge(Quad quad) {
        return couldBeEdge(quad) && known.contains(quad.getObject());
    }

    /** {@return whether a statement is told as an attribute: it is no edge, nor several of them} */
    boolean isTold(Quad quad) {
        return !isEdge(quad)
                && !(quad.getObject().isBlank()
                        && unions.members(quad.getSubject(), quad.getPredicate()).stream()
                                .anyMatch(known::contains));
    }

    /** {@return the edges that begin at a thing, sorted, each with the graphs that state it} */
    Map<Edge, Set<Node>> edges(Node thing, List<Quad> about) {
        Map<Edge, Set<Node>> edges = new TreeMap<>(Edge.ORDER);
        for (Quad quad : about) {
            if (isEdge(quad)) {
                add(edges, new Edge(quad.getPredicate(), quad.getObject()), quad.getGraph());
            } else if (quad.getObject().isBlank()) {
                unions.members(thing, quad.getPredicate()).stream()
                        .filter(known::contains)
                        .forEach(member -> add(edges, new Edge(quad.getPredicate(), member), quad.getGraph()));
            }
        }
        return edges;
    }

    private static void add(Map<Edge, Set<Node>> edges, Edge edge, Node graph) {
        edges.computeIfAbsent(edge, key -> new HashSet<>()).add(graph);
    }
}
