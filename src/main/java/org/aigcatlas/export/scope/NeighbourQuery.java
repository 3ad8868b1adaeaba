package org.aigcatlas.export.scope;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.thing.Labels;
import org.apache.jena.graph.Node;

/** The query for what is one relation away from some things. */
final class NeighbourQuery {
    private NeighbourQuery() {}

    /** {@return what these things are related to, in either direction} */
    static Set<Node> of(StatementReader statements, Collection<Node> things, boolean inferred) {
        Set<Node> found = new HashSet<>();
        StatementReader.inBatches(things, values -> found.addAll(statements.nodes(step(values, inferred))));
        return found;
    }

    private static String step(String values, boolean inferred) {
        String graph = inferred ? "" : "GRAPH ?g";
        String condition = inferred ? "" : "FILTER(?g != " + Iris.quoted(Terms.INFERRED_GRAPH) + ")";
        return """
                SELECT DISTINCT ?y {
                  VALUES ?x %s
                  { %s { ?x ?p ?y } } UNION { %s { ?y ?p ?x } }
                  FILTER(?p NOT IN (rdf:type, rdf:subject, rdf:predicate, rdf:object, rdfs:isDefinedBy))
                  FILTER(isIRI(?y)) %s
                  FILTER EXISTS { %s }
                  FILTER NOT EXISTS { ?y a aigc:Claim }
                }""".formatted(values, graph, graph, condition, Labels.pattern("?y"));
    }
}
