package org.aigcatlas.validate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Shapes that look at a node, at what it says and at the classes of what it speaks of, and at nothing farther off. What a
 * change of a graph means to them is found around what has changed.
 */
final class LocalShapes {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node BROADER = RDFS.subClassOf.asNode();
    private static final int MOST_NODES = 2_000;

    /** What brings in other nodes than the node itself and its values. */
    private static final List<Node> FAR = List.of(
            SHACL.targetObjectsOf,
            SHACL.target,
            SHACL.sparql,
            SHACL.js,
            SHACL.inversePath,
            SHACL.zeroOrMorePath,
            SHACL.oneOrMorePath,
            SHACL.zeroOrOnePath);

    private LocalShapes() {}

    /** {@return whether shapes are so} */
    static boolean areAll(Graph shapes) {
        return FAR.stream().noneMatch(term -> shapes.contains(Node.ANY, term, Node.ANY))
                && shapes.stream(Node.ANY, SHACL.path, Node.ANY)
                        .allMatch(path -> isOneStep(shapes, path.getObject()) && !goesOn(shapes, path.getSubject()));
    }

    /** A step, or a choice of steps; anything else that is no IRI is a chain of them. */
    private static boolean isOneStep(Graph shapes, Node path) {
        return path.isURI() || shapes.contains(path, SHACL.alternativePath, Node.ANY);
    }

    /** {@return whether a shape says of its values what they are to say themselves} */
    private static boolean goesOn(Graph shapes, Node shape) {
        return parts(shapes, shape)
                .anyMatch(part -> shapes.contains(part, SHACL.path, Node.ANY) || goesOn(shapes, part));
    }

    private static Stream<Node> parts(Graph shapes, Node shape) {
        Stream<Node> single = Stream.of(SHACL.node, SHACL.not, SHACL.property, SHACL.qualifiedValueShape)
                .flatMap(term -> shapes.stream(shape, term, Node.ANY))
                .map(Triple::getObject);
        Stream<Node> listed = Stream.of(SHACL.or, SHACL.and, SHACL.xone)
                .flatMap(term -> shapes.stream(shape, term, Node.ANY))
                .flatMap(list -> members(shapes, list.getObject()));
        return Stream.concat(single, listed);
    }

    private static Stream<Node> members(Graph shapes, Node list) {
        return Stream.iterate(
                        Optional.of(list),
                        Optional::isPresent,
                        at -> at.flatMap(node -> shapes.stream(node, RDF.rest.asNode(), Node.ANY)
                                .map(Triple::getObject)
                                .findFirst()))
                .flatMap(Optional::stream)
                .flatMap(node -> shapes.stream(node, RDF.first.asNode(), Node.ANY))
                .map(Triple::getObject);
    }

    /**
     * Finds the nodes of which a change may make other findings.
     *
     * @param graph the graph after the change
     * @param changed the statements that came or went
     * @return the nodes; empty where all have to be looked at
     */
    static Optional<Set<Node>> touched(Graph graph, Collection<Triple> changed) {
        Set<Node> touched = new HashSet<>();
        for (Triple triple : changed) {
            if (triple.getPredicate().equals(BROADER)) {
                return Optional.empty();
            }
            touched.add(triple.getSubject());
            if (triple.getPredicate().equals(TYPE)) {
                graph.stream(Node.ANY, Node.ANY, triple.getSubject())
                        .limit(MOST_NODES)
                        .forEach(pointing -> touched.add(pointing.getSubject()));
            }
            if (touched.size() >= MOST_NODES) {
                return Optional.empty();
            }
        }
        return Optional.of(touched);
    }

    /** {@return what such shapes see of a graph when they look at these nodes} */
    static Graph around(Graph graph, Set<Node> nodes) {
        Graph seen = GraphMemFactory.createDefaultGraphSameTerm();
        graph.find(Node.ANY, BROADER, Node.ANY).forEachRemaining(seen::add);
        for (Node node : nodes) {
            graph.find(node, Node.ANY, Node.ANY).toList().forEach(triple -> {
                seen.add(triple);
                if (!triple.getObject().isLiteral()) {
                    graph.find(triple.getObject(), TYPE, Node.ANY).forEachRemaining(seen::add);
                }
            });
        }
        return seen;
    }
}
