package org.aigcatlas.serve.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aigcatlas.store.QuadReader;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Completes a document by what the inner nodes hold that it speaks of, and by what has those that speak of its thing. */
final class InnerNodeClosure {
    private static final Query USES = QueryFactory.create("SELECT ?user ?property { ?user ?property ?inner }");

    /** Enough for any list that a person writes; a document is no way to get at a whole graph. */
    private static final int MOST = 100_000;

    private final Graph graph;
    private final Reading reading;
    private final QuadReader store;
    private final Set<Node> seen = new HashSet<>();
    private final Deque<Node> waiting = new ArrayDeque<>();

    private InnerNodeClosure(Graph graph, Reading reading, QuadReader store) {
        this.graph = graph;
        this.reading = reading;
        this.store = store;
    }

    /** Completes a graph, as far as the store is in this process: elsewhere inner nodes can't be asked for. */
    static void complete(Graph graph, Reading reading) {
        reading.direct().ifPresent(direct -> new InnerNodeClosure(graph, reading, direct).complete());
    }

    private void complete() {
        owners();
        graph.find().forEach(triple -> {
            wait(triple.getSubject());
            wait(triple.getObject());
        });
        while (!waiting.isEmpty() && graph.size() < MOST) {
            List<Quad> about = new ArrayList<>();
            store.about(waiting.remove(), any -> true, property -> true, about::add);
            for (Quad quad : about) {
                graph.add(quad.asTriple());
                wait(quad.getObject());
            }
        }
    }

    private void wait(Node node) {
        if (node.isBlank() && seen.add(node)) {
            waiting.add(node);
        }
    }

    /** An inner node that nothing leads to in the document is one that speaks of the thing: what has it comes along. */
    private void owners() {
        Deque<Node> inner = new ArrayDeque<>(graph.find()
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isBlank)
                .toSet());
        Set<Node> asked = new HashSet<>();
        while (!inner.isEmpty() && graph.size() < MOST) {
            Node node = inner.remove();
            if (asked.add(node)) {
                uses(node).forEach(triple -> {
                    graph.add(triple);
                    if (triple.getSubject().isBlank()) {
                        inner.add(triple.getSubject());
                    }
                });
            }
        }
    }

    private List<Triple> uses(Node inner) {
        Query query = QueryTransformOps.replaceVars(USES, Map.of(Var.alloc("inner"), inner));
        List<Triple> uses = new ArrayList<>();
        try (QueryExec exec = reading.prepare(query)) {
            exec.select().forEachRemaining(row -> {
                Node user = row.get("user");
                Node property = row.get("property");
                if (user != null && property != null) {
                    uses.add(Triple.create(user, property, inner));
                }
            });
        }
        return uses;
    }
}
