package org.aigcatlas.load.endpoint;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.ProblemCode;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The graph beside, in which a graph is gathered. Its name comes from what is sent, and each batch brings a statement that
 * it is there: what a broken run has sent is asked of the service itself, by whoever sends the same again.
 *
 * @param service where it is
 * @param target the graph that it is for
 * @param content what is sent
 * @param name its own name
 */
record StagingGraph(ServiceClient service, String target, Graph content, String name) {
    /** How many statements go out at once. */
    static final int BATCH = 20_000;

    private static final Node HOLDS = NodeFactory.createURI("urn:aigc:staging:holds");

    /** {@return the graph in which another is gathered} */
    static StagingGraph of(ServiceClient service, String target, Graph content) {
        // The sum doesn't depend on an order; inner nodes have no name that stays.
        long[] sum = {0};
        content.find().forEachRemaining(triple -> sum[0] += hash(triple));
        String name = "urn:aigc:staging:" + Long.toHexString(sum[0]) + "-" + Long.toHexString(hash(target));
        return new StagingGraph(service, target, content, name);
    }

    private static long hash(Triple triple) {
        return hash(said(triple.getSubject()) + " " + said(triple.getPredicate()) + " " + said(triple.getObject()));
    }

    private static String said(Node node) {
        return node.isBlank() ? "_:" : NodeFmtLib.strNT(node);
    }

    private static long hash(String text) {
        return MurmurHash3.hash128x64(text.getBytes(StandardCharsets.UTF_8))[0];
    }

    /** Sends what is not there yet; {@code done} hears how many statements are there. */
    void fill(IntConsumer done) {
        Set<Integer> there = held();
        int[] sent = {0};
        Batches.of(content, BATCH, (batch, number) -> {
            if (!there.contains(number)) {
                service.post(name, marked(batch, number));
            }
            sent[0] += batch.size();
            done.accept(sent[0]);
        });
        requireWhole();
    }

    private Graph marked(List<Triple> batch, int number) {
        Graph graph = GraphFactory.createDefaultGraph();
        batch.forEach(graph::add);
        graph.add(Triple.create(
                NodeFactory.createURI(name),
                HOLDS,
                NodeValue.makeInteger(number).asNode()));
        return graph;
    }

    private Set<Integer> held() {
        Set<Integer> numbers = new HashSet<>();
        service.select("SELECT ?n { GRAPH " + quoted(name) + " { " + quoted(name) + " " + holds() + " ?n } }")
                .forEach(row -> numbers.add(Integer.valueOf(row.get("n").getLiteralLexicalForm())));
        return numbers;
    }

    private void requireWhole() {
        String statements =
                "SELECT (COUNT(*) AS ?n) { GRAPH " + quoted(name) + " { ?s ?p ?o FILTER(?p != " + holds() + ") } }";
        long there =
                Long.parseLong(service.select(statements).getFirst().get("n").getLiteralLexicalForm());
        if (there != content.size()) {
            service.update("DROP SILENT GRAPH " + quoted(name));
            throw AtlasException.of(ProblemCode.PUBLISH_INCOMPLETE)
                    .with("there", there)
                    .with("all", content.size());
        }
    }

    /** {@return the updates that put it in the place of its target, or add it to that; none where nothing is to be done} */
    List<String> switching(boolean replaces) {
        if (content.isEmpty()) {
            // A graph without statements is none that could be gathered and moved.
            return replaces ? List.of("DROP SILENT GRAPH " + quoted(target)) : List.of();
        }
        String forget = "DELETE WHERE { GRAPH " + quoted(name) + " { " + quoted(name) + " " + holds() + " ?n } }";
        String both = quoted(name) + " TO GRAPH " + quoted(target);
        return replaces
                ? List.of(forget, "MOVE GRAPH " + both)
                : List.of(forget, "ADD GRAPH " + both, "DROP GRAPH " + quoted(name));
    }

    private static String holds() {
        return quoted(HOLDS.getURI());
    }

    private static String quoted(String iri) {
        return Iris.quoted(NodeFactory.createURI(iri));
    }
}
