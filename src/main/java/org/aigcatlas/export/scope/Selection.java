package org.aigcatlas.export.scope;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.aigcatlas.export.option.ResolvedOptions;
import org.aigcatlas.graph.Naming;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * The part of the graph that is to be exported, in the languages and with the evidence that were asked for. Valid inside
 * one read; each call reads anew, so that nothing large has to be kept.
 */
public interface Selection {

    /** {@return what the export is to be like} */
    ResolvedOptions options();

    /** Gives each statement with its graph; what has no graph of its own comes in the default graph. */
    void quads(Consumer<Quad> sink);

    /** Gives each statement once, whatever graphs it is in. */
    void triples(Consumer<Triple> sink);

    /** {@return the IRIs that statements are about, sorted; without claims unless they are exported as things} */
    List<Node> things();

    /**
     * Gives the statements about some of the things; nothing is said of claims unless they are asked for.
     *
     * @param some the things
     * @param properties with which properties; the fewer, the faster
     * @param sink takes each statement with its graph; what names things comes in every language
     */
    void about(Collection<Node> some, Predicate<Node> properties, Consumer<Quad> sink);

    /** {@return the claims of the graph, as the evidence asked for needs them} */
    ExportedClaims claims();

    /** {@return the whole graph, for the names of what the selection only touches} */
    StatementReader whole();

    /** {@return a statement about a statement that is in no thing's reach; empty where there is none, or it is left out} */
    default Optional<Triple> reifying() {
        return Optional.empty();
    }

    /** {@return whether all that has a name in the whole graph is among the things, but for claims that aren't told} */
    default boolean holdsEveryName() {
        return false;
    }

    /** {@return whether a property says what a thing is or is called} */
    static boolean isTypeOrName(Node property) {
        return property.equals(RDF.type.asNode()) || Naming.NAMES.contains(property);
    }
}
