package org.aigcatlas.load.endpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A graph in parts that can be sent one by one, the same parts whenever the same graph is cut. What is said of an inner
 * node stays together, since its name means nothing in another part.
 */
final class Batches {
    private final int size;
    private final ObjIntConsumer<List<Triple>> sink;
    private List<Triple> next = new ArrayList<>();
    private int number;

    private Batches(int size, ObjIntConsumer<List<Triple>> sink) {
        this.size = size;
        this.sink = sink;
    }

    /** Gives the parts of a graph with so many statements each, or more where an inner node has more, and their numbers. */
    static void of(Graph graph, int size, ObjIntConsumer<List<Triple>> sink) {
        Batches batches = new Batches(size, sink);
        List<Triple> inner = new ArrayList<>();
        Iterator<Triple> all = graph.find();
        while (all.hasNext()) {
            Triple triple = all.next();
            if (blanks(triple).isEmpty()) {
                batches.add(List.of(triple));
            } else {
                inner.add(triple);
            }
        }
        connected(inner).forEach(batches::add);
        batches.end();
    }

    private void add(List<Triple> together) {
        if (!next.isEmpty() && next.size() + together.size() > size) {
            end();
        }
        next.addAll(together);
    }

    private void end() {
        if (!next.isEmpty()) {
            sink.accept(next, number);
            number++;
            next = new ArrayList<>();
        }
    }

    private static List<Node> blanks(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getObject())
                .flatMap(term -> term.isTripleTerm() ? blanks(term.getTriple()).stream() : Stream.of(term))
                .filter(Node::isBlank)
                .toList();
    }

    /** {@return the statements, those together that an inner node connects} */
    private static Collection<List<Triple>> connected(List<Triple> triples) {
        Map<Node, Node> leads = new HashMap<>();
        for (Triple triple : triples) {
            List<Node> blanks = blanks(triple);
            blanks.forEach(node -> leads.put(root(leads, node), root(leads, blanks.getFirst())));
        }
        Map<Node, List<Triple>> groups = new LinkedHashMap<>();
        triples.forEach(
                triple -> groups.computeIfAbsent(root(leads, blanks(triple).getFirst()), one -> new ArrayList<>())
                        .add(triple));
        return groups.values();
    }

    private static Node root(Map<Node, Node> leads, Node node) {
        Node root = node;
        for (Node lead = leads.get(root); lead != null && !lead.equals(root); lead = leads.get(root)) {
            root = lead;
        }
        return root;
    }
}
