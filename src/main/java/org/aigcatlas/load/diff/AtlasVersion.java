package org.aigcatlas.load.diff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.load.SourceFile;
import org.aigcatlas.load.StableInnerNodes;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.StoreSnapshot;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * One version of the atlas as it is compared with another: what is said of each thing, whichever graph says it. What follows
 * by the rules is left out, since it changes with what it follows from. An inner node is what is said around it.
 */
public final class AtlasVersion {
    private static final Comparator<Node> WRITTEN = Comparator.comparing(Node::toString);

    private final Map<Node, Set<Statement>> byThing = new HashMap<>();

    /**
     * What is said of a thing.
     *
     * @param property the property
     * @param value its value
     */
    record Statement(Node property, Node value) implements Comparable<Statement> {
        private static final Comparator<Statement> ORDER =
                Comparator.comparing(Statement::property, WRITTEN).thenComparing(Statement::value, WRITTEN);

        @Override
        public int compareTo(Statement other) {
            return ORDER.compare(this, other);
        }
    }

    private AtlasVersion(Collection<Triple> triples) {
        StableInnerNodes inner = StableInnerNodes.of(triples);
        triples.stream().filter(triple -> triple.getSubject().isURI()).forEach(triple -> byThing.computeIfAbsent(
                        triple.getSubject(), thing -> new TreeSet<>())
                .add(new Statement(triple.getPredicate(), same(triple.getObject(), inner))));
    }

    private static Node same(Node node, StableInnerNodes inner) {
        if (node.isTripleTerm()) {
            Triple said = node.getTriple();
            return NodeFactory.createTripleTerm(
                    same(said.getSubject(), inner), said.getPredicate(), same(said.getObject(), inner));
        }
        return node.isBlank() ? NodeFactory.createBlankNode(inner.name(node).substring(2)) : node;
    }

    /** {@return the version that an open store holds} */
    public static AtlasVersion of(LocalStore store) {
        return store.readDataset(AtlasVersion::of);
    }

    /**
     * Reads the version that a store holds, whether or not another process has it open.
     *
     * @param store the store's directory
     * @return what it holds
     * @throws IOException where it can't be read
     */
    public static AtlasVersion ofStore(Path store) throws IOException {
        return StoreSnapshot.read(store, AtlasVersion::of);
    }

    /**
     * Reads the version that a file holds, such as a backup or an export.
     *
     * @param file a file in any syntax of RDF, which may be packed
     * @return what it holds
     * @throws org.aigcatlas.graph.AtlasException where it can't be read, with its name and line
     */
    public static AtlasVersion ofFile(Path file) {
        List<Triple> triples = new ArrayList<>();
        new SourceFile(file, Iris.GRAPH).read(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }

            @Override
            public void quad(Quad quad) {
                if (isStated(quad)) {
                    triples.add(quad.asTriple());
                }
            }
        });
        return new AtlasVersion(triples);
    }

    private static AtlasVersion of(DatasetGraph dataset) {
        return new AtlasVersion(dataset.stream()
                .filter(AtlasVersion::isStated)
                .map(Quad::asTriple)
                .toList());
    }

    private static boolean isStated(Quad quad) {
        return !Terms.INFERRED_GRAPH.equals(quad.getGraph());
    }

    /** {@return the things of which something is said, but for inner nodes} */
    Set<Node> things() {
        return byThing.keySet();
    }

    /** {@return what is said of a thing} */
    Set<Statement> about(Node thing) {
        return byThing.getOrDefault(thing, Set.of());
    }

    /** {@return what sort of record a thing is: the first of its classes, one of the atlas's own where it has any} */
    Optional<Node> type(Node thing) {
        return about(thing).stream()
                .filter(said -> said.property().equals(RDF.type.asNode()))
                .map(Statement::value)
                .min(Comparator.comparing((Node type) -> !type.toString().startsWith(Iris.NS))
                        .thenComparing(WRITTEN));
    }

    /** {@return what a thing is called} */
    Naming naming(Node thing) {
        return Naming.of(about(thing).stream()
                .map(said -> new Naming.Said(said.property(), said.value()))
                .toList());
    }
}
