package org.aigcatlas.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The quads of a TDB2 database by the ids of their terms. Turning an id into a term reads the disk, and takes twenty times
 * as long as reading a quad; so what is needed again and again, subjects and the few graphs and properties, is kept.
 */
final class TdbQuadReader implements QuadReader {
    private static final int GRAPH = 0;
    private static final int SUBJECT = 1;
    private static final int PROPERTY = 2;
    private static final int OBJECT = 3;
    private static final String BY_SUBJECT = "SPOG";

    private record Known(NodeId id, Node node) {}

    private static final Comparator<Known> IN_TEXT =
            Comparator.comparing(known -> known.node().toString());
    private static final Comparator<Known> IN_STORE = Comparator.comparing(Known::id);

    private final NodeTupleTable quads;
    private final NodeTable nodes;
    private final NodeTableReader terms;
    private final TupleIndex bySubject;
    private final Map<NodeId, Node> few = new HashMap<>();
    private Known[] inStore = {};
    private Known[] inText = {};
    private int next;

    private TdbQuadReader(DatasetGraph database) {
        this.quads = TDBInternal.getDatasetGraphTDB(database).getQuadTable().getNodeTupleTable();
        this.nodes = quads.getNodeTable();
        this.terms = new NodeTableReader(nodes);
        this.bySubject = TDBInternal.findIndex(database, BY_SUBJECT);
    }

    /** {@return the quads of a database of TDB2, whatever is wrapped around it} */
    static TdbQuadReader of(DatasetGraph dataset) {
        return new TdbQuadReader(inside(dataset));
    }

    /** {@return the database of TDB2 inside what is wrapped around it} */
    static DatasetGraph inside(DatasetGraph dataset) {
        DatasetGraph inside = dataset;
        while (!TDBInternal.isTDB2(inside) && inside instanceof DatasetGraphWrapper wrapper) {
            inside = wrapper.getWrapped();
        }
        return inside;
    }

    @Override
    public long count() {
        return Iter.count(quads.findAll());
    }

    @Override
    public List<Node> subjects(Predicate<Node> graphs) {
        List<Known> found = new ArrayList<>();
        NodeId last = NodeId.NodeIdUndefined;
        for (Iterator<Tuple<NodeId>> all = bySubject.all(); all.hasNext(); ) {
            Tuple<NodeId> quad = all.next();
            if (!quad.get(SUBJECT).equals(last) && graphs.test(kept(quad.get(GRAPH)))) {
                last = quad.get(SUBJECT);
                Node subject = terms.term(last);
                if (subject.isURI()) {
                    found.add(new Known(last, subject));
                }
            }
        }
        inStore = sorted(found, IN_STORE);
        inText = sorted(found, IN_TEXT);
        return Arrays.stream(inText).map(Known::node).toList();
    }

    private static Known[] sorted(List<Known> found, Comparator<Known> order) {
        Known[] all = found.toArray(Known[]::new);
        Arrays.sort(all, order);
        return all;
    }

    @Override
    public void about(Node subject, Predicate<Node> graphs, Predicate<Node> properties, Consumer<Quad> sink) {
        NodeId id = id(subject);
        if (NodeId.isDoesNotExist(id)) {
            return;
        }
        Iterator<Tuple<NodeId>> found = quads.find(NodeId.NodeIdAny, id, NodeId.NodeIdAny, NodeId.NodeIdAny);
        while (found.hasNext()) {
            Tuple<NodeId> quad = found.next();
            Node property = kept(quad.get(PROPERTY));
            Node graph = kept(quad.get(GRAPH));
            if (properties.test(property) && graphs.test(graph)) {
                sink.accept(Quad.create(graph, subject, property, term(quad.get(OBJECT))));
            }
        }
    }

    @Override
    public void all(Predicate<Node> graphs, Consumer<Quad> sink) {
        for (Iterator<Tuple<NodeId>> all = quads.findAll(); all.hasNext(); ) {
            Tuple<NodeId> quad = all.next();
            if (graphs.test(kept(quad.get(GRAPH)))) {
                sink.accept(terms(quad));
            }
        }
    }

    @Override
    public void once(Predicate<Node> graphs, Consumer<Quad> sink) {
        Tuple<NodeId> last = TupleFactory.create4(
                NodeId.NodeIdUndefined, NodeId.NodeIdUndefined, NodeId.NodeIdUndefined, NodeId.NodeIdUndefined);
        for (Iterator<Tuple<NodeId>> all = bySubject.all(); all.hasNext(); ) {
            Tuple<NodeId> quad = all.next();
            if (!isSame(quad, last) && graphs.test(kept(quad.get(GRAPH)))) {
                last = quad;
                sink.accept(terms(quad));
            }
        }
    }

    private static boolean isSame(Tuple<NodeId> one, Tuple<NodeId> other) {
        return one.get(OBJECT).equals(other.get(OBJECT))
                && one.get(SUBJECT).equals(other.get(SUBJECT))
                && one.get(PROPERTY).equals(other.get(PROPERTY));
    }

    private Quad terms(Tuple<NodeId> quad) {
        return Quad.create(
                kept(quad.get(GRAPH)), term(quad.get(SUBJECT)), kept(quad.get(PROPERTY)), term(quad.get(OBJECT)));
    }

    private Node kept(NodeId id) {
        return few.computeIfAbsent(id, terms::term);
    }

    private Node term(NodeId id) {
        int at = Arrays.binarySearch(inStore, new Known(id, Node.ANY), IN_STORE);
        return at >= 0 ? inStore[at].node() : terms.term(id);
    }

    /** Things are mostly asked for in the order in which they were listed. */
    private NodeId id(Node subject) {
        boolean isNext = next < inText.length && inText[next].node().equals(subject);
        int at = isNext ? next : Arrays.binarySearch(inText, new Known(NodeId.NodeIdAny, subject), IN_TEXT);
        next = Math.max(0, at + 1);
        return at >= 0 ? inText[at].id() : nodes.getNodeIdForNode(subject);
    }
}
