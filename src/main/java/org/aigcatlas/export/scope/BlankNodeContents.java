package org.aigcatlas.export.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.thing.BlankNodes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The statements about blank nodes, by node: they have no address and are told where they are used. */
public final class BlankNodeContents {
    private final Map<Node, List<Quad>> statements = new HashMap<>();
    private final List<Triple> terms = new ArrayList<>();

    /** {@return the statements about blank nodes that lead to triple terms} */
    public List<Triple> tripleTerms() {
        return List.copyOf(terms);
    }

    /** Takes a statement about a blank node. */
    public void take(Quad quad) {
        if (quad.getObject().isTripleTerm()) {
            terms.add(quad.asTriple());
        }
        List<Quad> about = statements.computeIfAbsent(quad.getSubject(), key -> new ArrayList<>());
        about.add(quad);
    }

    /** Adds to a graph what the blank nodes that it speaks of hold. */
    public void complete(Graph graph) {
        List<Node> blanks = graph.find()
                .mapWith(Triple::getObject)
                .filterKeep(Node::isBlank)
                .toList();
        Set<Node> seen = new HashSet<>();
        BlankNodes.follow(blanks, seen, this::about, quad -> graph.add(quad.asTriple()));
    }

    /** {@return all that a blank node holds, and the blank nodes in it} */
    List<Quad> all(Node blank) {
        List<Quad> all = new ArrayList<>();
        BlankNodes.follow(List.of(blank), new HashSet<>(), this::about, all::add);
        return all;
    }

    /** {@return the properties by which a blank node holds what it does, lists apart} */
    public Set<Node> properties(Node blank) {
        return all(blank).stream()
                .map(Quad::getPredicate)
                .filter(property -> !property.getURI().startsWith(RDF.getURI()))
                .collect(Collectors.toSet());
    }

    /** {@return the statements about a blank node} */
    public List<Quad> about(Node blank) {
        return statements.getOrDefault(blank, List.of());
    }

    /** {@return the members of a list; none where it is no list, or not a whole one} */
    public List<Node> list(Node head) {
        List<Node> members = new ArrayList<>();
        Set<Node> cells = new LinkedHashSet<>();
        Node cell = head;
        while (!cell.equals(RDF.nil.asNode())) {
            List<Triple> about =
                    about(cell).stream().map(Quad::asTriple).distinct().toList();
            List<Node> first = objects(about, RDF.first.asNode());
            List<Node> rest = objects(about, RDF.rest.asNode());
            if (about.size() != 2 || first.size() != 1 || rest.size() != 1 || !cells.add(cell)) {
                return List.of();
            }
            members.addAll(first);
            cell = rest.getFirst();
        }
        return members;
    }

    private static List<Node> objects(List<Triple> about, Node property) {
        return about.stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .toList();
    }
}
