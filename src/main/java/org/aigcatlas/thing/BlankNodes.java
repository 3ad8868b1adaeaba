package org.aigcatlas.thing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aigcatlas.store.QuadReader;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Blank nodes: they have no address, so that what they hold is told with what leads to them. A store elsewhere can't be
 * asked for them.
 */
public final class BlankNodes {
    private static final Query USES = QueryFactory.create("SELECT ?user ?property { ?user ?property ?thing }");

    private BlankNodes() {}

    /**
     * Gives what blank nodes hold, each once, outer before inner ones, however they lead to each other.
     *
     * @param from where to begin; all that is no blank node is passed over
     * @param seen the nodes that have been given already, to which these are added
     * @param about tells the statements about one node
     * @param sink takes each statement
     */
    public static void follow(
            Collection<Node> from, Set<Node> seen, Function<Node, Collection<Quad>> about, Consumer<Quad> sink) {
        Deque<Node> waiting = new ArrayDeque<>();
        from.stream().filter(Node::isBlank).filter(seen::add).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            for (Quad quad : about.apply(waiting.remove())) {
                sink.accept(quad);
                if (quad.getObject().isBlank() && seen.add(quad.getObject())) {
                    waiting.add(quad.getObject());
                }
            }
        }
    }

    /**
     * Adds to a graph what blank nodes hold.
     *
     * @param graph the graph
     * @param from the nodes; all that is no blank node is passed over
     * @param reading where from
     * @param most how many statements the graph may hold before no more nodes are looked into
     */
    public static void complete(Graph graph, Collection<Node> from, Reading reading, int most) {
        reading.direct()
                .ifPresent(direct -> follow(
                        from,
                        new HashSet<>(),
                        node -> graph.size() < most ? about(direct, node) : List.of(),
                        quad -> graph.add(quad.asTriple())));
    }

    /** {@return the statements of all graphs about a node} */
    static List<Quad> about(QuadReader store, Node node) {
        List<Quad> about = new ArrayList<>();
        store.about(node, graph -> true, property -> true, about::add);
        return about;
    }

    /**
     * Finds what has blank nodes.
     *
     * @param reading where
     * @param blanks the nodes
     * @param most how many nodes are asked for at the most, these and those that they are in
     * @return what leads to them, and on to those that they are in, up to things with names
     */
    static List<Triple> leadingTo(Reading reading, Collection<Node> blanks, int most) {
        List<Triple> leading = new ArrayList<>();
        Set<Node> seen = new HashSet<>(blanks);
        Deque<Node> waiting = new ArrayDeque<>(seen);
        for (int asked = 0; asked < most && !waiting.isEmpty(); asked++) {
            Node node = waiting.remove();
            reading.rows(Reading.about(USES, node), row -> {
                Node user = row.get("user");
                leading.add(Triple.create(user, row.get("property"), node));
                if (user.isBlank() && seen.add(user)) {
                    waiting.add(user);
                }
            });
        }
        return leading;
    }
}
