package org.aigcatlas.rdf;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The order of terms in what is written: by their text, so that it depends on nothing else. */
public final class NodeOrder {
    public static final Comparator<Node> BY_TEXT = Comparator.comparing(node -> node.toString());

    private static final List<Node> FIRST = List.of(
            RDF.type.asNode(),
            RDFS.label.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.definition.asNode(),
            SKOS.scopeNote.asNode());

    /** Of properties, those first that say what a thing is, its names, and what they mean; all others are alike. */
    static final Comparator<Node> NAMES_FIRST = Comparator.comparingInt(NodeOrder::rank);

    /** The order of properties: what it is, its names, what they mean, then by their IRIs. */
    public static final Comparator<Node> PROPERTIES = NAMES_FIRST.thenComparing(BY_TEXT);

    private NodeOrder() {}

    private static int rank(Node property) {
        int place = FIRST.indexOf(property);
        return place < 0 ? FIRST.size() : place;
    }
}
