package org.aigcatlas.export.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.store.QuadReader;
import org.aigcatlas.store.Reading;
import org.aigcatlas.thing.BlankNodes;
import org.aigcatlas.thing.Claims;
import org.aigcatlas.thing.Labels;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;

/** The reader of statements from a store, row by row, which tells how many it has read. */
public final class StatementReader {
    private static final int BATCH = 200;

    private final Reading reading;
    private final RowReader rows;
    private final Optional<QuadReader> direct;

    public StatementReader(Reading reading, LongConsumer progress) {
        this.reading = reading;
        this.rows = new RowReader(reading, progress);
        this.direct = reading.direct();
    }

    /** Gives every statement with its graph. */
    void quads(GraphFilter extent, Consumer<Quad> sink) {
        direct.ifPresentOrElse(
                at -> at.all(extent::holds, rows.counted(sink)),
                () -> rows("SELECT ?g ?s ?p ?o { " + extent.quads() + " }", row -> sink.accept(quad(row))));
    }

    /** {@return the IRIs that statements are about, sorted} */
    List<Node> subjects(GraphFilter extent) {
        return direct.map(at -> at.subjects(extent::holds))
                .orElseGet(() -> nodes("SELECT DISTINCT ?s { " + extent.quads() + " FILTER(isIRI(?s)) }"));
    }

    /** Gives every statement once, in the default graph. */
    public void triples(GraphFilter extent, Consumer<Quad> sink) {
        direct.ifPresentOrElse(
                at -> at.once(
                        extent::holds,
                        rows.counted(quad -> sink.accept(Quad.create(Quad.defaultGraphIRI, quad.asTriple())))),
                () -> rows(
                        "SELECT ?s ?p ?o { " + extent.triples() + " }",
                        row -> sink.accept(
                                Quad.create(Quad.defaultGraphIRI, row.get("s"), row.get("p"), row.get("o")))));
    }

    /** {@return a statement that names the statement of which something is said; empty where there is none} */
    Optional<Triple> reifying(GraphFilter extent) {
        List<Triple> found = new ArrayList<>();
        rows(
                "SELECT ?g ?s ?p ?o { VALUES ?p { rdf:reifies } " + extent.quads() + " } LIMIT 1",
                row -> found.add(quad(row).asTriple()));
        return found.stream()
                .filter(triple -> triple.getObject().isTripleTerm())
                .findFirst();
    }

    /**
     * Gives the statements about some things, each with its graph, and all that the blank nodes hold to which they lead.
     *
     * @param extent which graphs
     * @param things the things
     * @param properties with which properties
     * @param kept which of the statements about the things are wanted
     * @param sink takes each statement, what blank nodes hold after what leads to them
     */
    public void about(
            GraphFilter extent,
            Collection<Node> things,
            Predicate<Node> properties,
            Predicate<Quad> kept,
            Consumer<Quad> sink) {
        Set<Node> seen = new HashSet<>();
        direct.ifPresentOrElse(
                at -> things.stream().filter(Node::isURI).forEach(thing -> {
                    List<Node> inner = new ArrayList<>();
                    at.about(thing, extent::holds, properties, rows.counted(quad -> give(quad, kept, sink, inner)));
                    BlankNodes.follow(inner, seen, blank -> about(at, extent, blank), rows.counted(sink));
                }),
                () -> inBatches(
                        things,
                        values -> asked(
                                extent,
                                values,
                                quad -> properties.test(quad.getPredicate()) && kept.test(quad),
                                seen,
                                sink)));
    }

    private static void give(Quad quad, Predicate<Quad> kept, Consumer<Quad> sink, List<Node> inner) {
        if (kept.test(quad)) {
            sink.accept(quad);
            if (quad.getObject().isBlank()) {
                inner.add(quad.getObject());
            }
        }
    }

    private static List<Quad> about(QuadReader at, GraphFilter extent, Node blank) {
        List<Quad> about = new ArrayList<>();
        at.about(blank, extent::holds, property -> true, about::add);
        return about;
    }

    /** Adds to a graph what the blank nodes hold to which it leads and of which it says nothing itself. */
    void completed(Graph graph) {
        List<Node> bare = graph.find()
                .mapWith(Triple::getObject)
                .filterKeep(node -> node.isBlank() && !graph.contains(node, Node.ANY, Node.ANY))
                .toList();
        BlankNodes.complete(graph, bare, reading, Integer.MAX_VALUE);
    }

    /** A blank node has a name within one answer alone, so that all it holds comes in the same. */
    private void asked(GraphFilter extent, String values, Predicate<Quad> kept, Set<Node> seen, Consumer<Quad> sink) {
        Map<Node, Set<Quad>> inner = new HashMap<>();
        List<Node> roots = new ArrayList<>();
        rows("SELECT ?g ?s ?p ?o { " + BlankNodePattern.of(extent, values) + " }", row -> {
            Quad quad = quad(row);
            if (quad.getSubject().isBlank()) {
                inner.computeIfAbsent(quad.getSubject(), key -> new LinkedHashSet<>())
                        .add(quad);
            } else {
                give(quad, kept, sink, roots);
            }
        });
        BlankNodes.follow(roots, seen, blank -> inner.getOrDefault(blank, Set.of()), sink);
    }

    /** {@return what a one-column query gives, sorted} */
    public List<Node> nodes(String sparql) {
        return rows.nodes(sparql);
    }

    /** Runs a query. */
    public void rows(String sparql, Consumer<Binding> sink) {
        rows.rows(sparql, sink);
    }

    /** {@return what things are called} */
    public Labels labels(Collection<Node> things) {
        return Labels.of(reading, things);
    }

    /** Gives every claim. */
    void claims(Consumer<Claims.Claim> sink) {
        Claims.all(rows::rows, sink);
    }

    /** {@return the triples that a CONSTRUCT query gives} */
    Graph construct(Query query) {
        return rows.construct(query);
    }

    /** Hands on things in lists that fit a query, written as a block of VALUES. */
    public static void inBatches(Collection<Node> things, Consumer<String> work) {
        List<Node> iris = things.stream().filter(Node::isURI).toList();
        for (int from = 0; from < iris.size(); from += BATCH) {
            work.accept(iris.subList(from, Math.min(iris.size(), from + BATCH)).stream()
                    .map(Iris::quoted)
                    .collect(Collectors.joining(" ", "{ ", " }")));
        }
    }

    private static Quad quad(Binding row) {
        return Quad.create(row.get("g"), row.get("s"), row.get("p"), row.get("o"));
    }
}
