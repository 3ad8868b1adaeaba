package org.aigcatlas.map;

import java.util.List;
import org.aigcatlas.graph.Named;
import org.aigcatlas.thing.Evidence;

/**
 * What joins two nodes of a map.
 *
 * @param source the id of the node that it leads from
 * @param target the id of the node that it leads to
 * @param relation the relation
 * @param inferred whether it only follows by a rule
 * @param evidence the claims that state it, or its inverse
 * @param graphs the graphs that hold it
 */
public record MapEdge(
        String source, String target, Named relation, boolean inferred, List<Evidence> evidence, List<Named> graphs) {
    public MapEdge {
        evidence = List.copyOf(evidence);
        graphs = List.copyOf(graphs);
    }

    /** {@return its id, unique on the map} */
    public String id() {
        return source + " " + relation.slug() + " " + target;
    }

    /** {@return how it is known, in a word by which it is drawn: accepted, loose, opinion, record or inferred} */
    public String look() {
        if (evidence.isEmpty()) {
            return inferred ? "inferred" : "record";
        }
        List<String> standings =
                evidence.stream().map(one -> one.standing().slug()).toList();
        return standings.contains("Accepted") ? "accepted" : standings.contains("Loose") ? "loose" : "opinion";
    }
}
