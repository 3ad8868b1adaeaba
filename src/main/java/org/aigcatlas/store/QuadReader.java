package org.aigcatlas.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * The named graphs of a store of this process, as they lie there: far cheaper than queries where much is read of many
 * things. Valid inside one read, for one thread.
 */
public interface QuadReader {

    /** {@return how many statements there are, told without looking at any term} */
    long count();

    /**
     * Lists what graphs are about.
     *
     * @param graphs which graphs
     * @return the IRIs that their statements are about, each once, sorted by their text
     */
    List<Node> subjects(Predicate<Node> graphs);

    /**
     * Gives the statements about one thing.
     *
     * @param subject the thing
     * @param graphs of which graphs
     * @param properties with which properties; the objects of others are not even looked at, which is what takes time
     * @param sink takes each statement with its graph
     */
    void about(Node subject, Predicate<Node> graphs, Predicate<Node> properties, Consumer<Quad> sink);

    /**
     * Gives every statement.
     *
     * @param graphs of which graphs
     * @param sink takes each statement with its graph
     */
    void all(Predicate<Node> graphs, Consumer<Quad> sink);

    /**
     * Gives every statement once, those about one thing together.
     *
     * @param graphs of which graphs
     * @param sink takes each statement with the first of the graphs that it is in
     */
    void once(Predicate<Node> graphs, Consumer<Quad> sink);
}
