package org.aigcatlas.export;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.graph.Terms;
import org.apache.jena.graph.Node;

/** Finds what is one relation away. */
final class Neighbours {
    private Neighbours() {}

    /** {@return what these things are related to, in either direction} */
    static Set<Node> of(Statements statements, Collection<Node> things, boolean inferred) {
        Set<Node> found = new HashSet<>();
        Statements.inBatches(things, values -> found.addAll(statements.nodes(step(values, inferred))));
        return found;
    }

    private static String step(String values, boolean inferred) {
        String graph = inferred ? "" : "GRAPH ?g";
        String condition = inferred ? "" : "FILTER(?g != " + Extent.iri(Terms.INFERRED_GRAPH) + ")";
        return """
                SELECT DISTINCT ?y {
                  VALUES ?x %s
                  { %s { ?x ?p ?y } } UNION { %s { ?y ?p ?x } }
                  FILTER(?p NOT IN (rdf:type, rdf:subject, rdf:predicate, rdf:object, rdfs:isDefinedBy))
                  FILTER(isIRI(?y)) %s
                  FILTER EXISTS { VALUES ?naming { %s } ?y ?naming ?name FILTER(isLiteral(?name)) }
                  FILTER NOT EXISTS { ?y a aigc:Claim }
                }""".formatted(values, graph, graph, condition, Naming.listed(Naming.NAMES));
    }
}
