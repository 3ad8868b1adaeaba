package org.aigcatlas.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms and graphs that the code itself speaks of. */
public final class Terms {
    /** A statement that a source makes. */
    public static final Node CLAIM = Iris.term("Claim");

    /** How far a claim holds. */
    public static final Node STANDING = Iris.term("standing");

    /** It holds as it is stated. */
    public static final Node ACCEPTED = Iris.term("Accepted");

    /** Its source is imprecise. */
    public static final Node LOOSE = Iris.term("Loose");

    /** It is a judgement of its date. */
    public static final Node OPINION = Iris.term("Opinion");

    /** Facts that follow by the rules. */
    public static final Node INFERRED_GRAPH = Iris.graph("inferred");

    /** What people keep by hand beside a catalogue, with the page that shows it. */
    public static final Node BY_HAND_GRAPH = Iris.graph("landscape-by-hand");

    /** Somebody wrote it down by hand. */
    public static final Node BY_HAND = Iris.term("ByHand");

    /** What the graph is written in. */
    public static final Node VOCABULARY_GRAPH = Iris.graph("vocabulary");

    /** What a graph was made from, by PROV-O. */
    public static final Node DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private Terms() {}
}
