package org.aigcatlas.export.vowl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.export.scope.Selection;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.rdf.NodeOrder;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The classes and properties of a selection, and what is said about them. */
final class VowlTerms {
    private static final Set<Node> KEPT = Set.of(
            RDF.type.asNode(),
            RDF.first.asNode(),
            RDF.rest.asNode(),
            RDFS.subClassOf.asNode(),
            RDFS.subPropertyOf.asNode(),
            RDFS.domain.asNode(),
            RDFS.range.asNode(),
            OWL.unionOf.asNode(),
            OWL.inverseOf.asNode(),
            OWL.members.asNode(),
            OWL.versionInfo.asNode());

    private final Graph graph;

    private VowlTerms(Graph graph) {
        this.graph = graph;
    }

    static VowlTerms of(Selection selection) {
        Graph graph = GraphFactory.createDefaultGraph();
        selection.triples(triple -> {
            if (isKept(triple.getPredicate()) && !isThing(triple.getSubject())) {
                graph.add(triple);
            }
        });
        return new VowlTerms(graph);
    }

    private static boolean isKept(Node property) {
        return KEPT.contains(property) || Naming.isNaming(property);
    }

    private static boolean isThing(Node subject) {
        return subject.isURI()
                && (subject.getURI().startsWith(Iris.ID) || subject.getURI().startsWith(Iris.CLAIM));
    }

    /** {@return the classes that are declared, sorted} */
    List<Node> classes() {
        return declared(OWL.Class.asNode());
    }

    /** {@return the named subjects of this type, sorted} */
    List<Node> declared(Node type) {
        return graph
                .find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toSet()
                .stream()
                .sorted(NodeOrder.BY_TEXT)
                .toList();
    }

    /** {@return what a term is called and what it means} */
    Naming naming(Node term) {
        return Naming.in(graph, term);
    }

    /** {@return whether a term has a name here} */
    boolean isNamed(Node term) {
        return naming(term).isNamed();
    }

    /** {@return whether a term is of this type} */
    boolean is(Node term, Node type) {
        return graph.contains(term, RDF.type.asNode(), type);
    }

    /** {@return what a property of a term leads to, sorted} */
    List<Node> objects(Node term, Node property) {
        return graph.find(term, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(NodeOrder.BY_TEXT)
                .toList();
    }

    /** {@return the terms that a term is related to by a property, in either direction} */
    List<Node> bothWays(Node term, Node property) {
        return Stream.concat(
                        objects(term, property).stream(),
                        graph.find(Node.ANY, property, term).mapWith(Triple::getSubject).toList().stream())
                .filter(Node::isURI)
                .distinct()
                .sorted(NodeOrder.BY_TEXT)
                .toList();
    }

    /** {@return the classes that a domain or range is made of, sorted: one, or those of a union} */
    List<Node> members(Node term, Node property) {
        Set<Node> members = new HashSet<>();
        for (Node end : objects(term, property)) {
            if (end.isURI()) {
                members.add(end);
            } else {
                objects(end, OWL.unionOf.asNode()).forEach(list -> members.addAll(list(list)));
            }
        }
        return members.stream().filter(Node::isURI).sorted(NodeOrder.BY_TEXT).toList();
    }

    /** {@return the groups of classes that are disjoint with each other} */
    List<List<Node>> disjoint() {
        return graph.find(Node.ANY, OWL.members.asNode(), Node.ANY)
                .mapWith(triple -> list(triple.getObject()))
                .toList();
    }

    private List<Node> list(Node head) {
        List<Node> members = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Node cell = head;
        while (seen.add(cell) && !cell.equals(RDF.nil.asNode())) {
            members.addAll(objects(cell, RDF.first.asNode()));
            cell = objects(cell, RDF.rest.asNode()).stream().findFirst().orElse(RDF.nil.asNode());
        }
        return members;
    }
}
