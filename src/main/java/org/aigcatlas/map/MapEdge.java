package org.aigcatlas.map;

import java.util.List;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.thing.Evidence;
import org.apache.jena.graph.Triple;

/**
 * What joins two nodes of a map.
 *
 * @param fact the fact between the two things
 * @param relation its relation
 * @param inferred whether it only follows by a rule
 * @param evidence the claims that state it, or its inverse
 * @param graphs the graphs that hold it
 */
public record MapEdge(Triple fact, Named relation, boolean inferred, List<Evidence> evidence, List<Named> graphs) {
    /** How an edge is known. */
    public enum Look {
        /** A claim states it, and it holds as it is stated. */
        ACCEPTED,
        /** Claims state it, none of which is accepted, and the source of one is imprecise. */
        LOOSE,
        /** It is a judgement of its date. */
        OPINION,
        /** A record holds it. */
        RECORD,
        /** It only follows by a rule. */
        INFERRED
    }

    public MapEdge {
        evidence = List.copyOf(evidence);
        graphs = List.copyOf(graphs);
    }

    /** {@return the id of the node that it leads from} */
    public String source() {
        return MapName.of(fact.getSubject());
    }

    /** {@return the id of the node that it leads to} */
    public String target() {
        return MapName.of(fact.getObject());
    }

    /** {@return its id, unique on the map} */
    public String id() {
        return source() + " " + MapName.of(fact.getPredicate()) + " " + target();
    }

    /** {@return how it is known} */
    public Look look() {
        if (evidence.isEmpty()) {
            return inferred ? Look.INFERRED : Look.RECORD;
        }
        return has(Terms.ACCEPTED.getURI()) ? Look.ACCEPTED : has(Terms.LOOSE.getURI()) ? Look.LOOSE : Look.OPINION;
    }

    private boolean has(String standing) {
        return evidence.stream().anyMatch(one -> one.standing().iri().equals(standing));
    }
}
