package org.aigcatlas.infer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** What a store holds of facts: which graphs state them, and what they would follow from. */
final class StatedFacts {
    private static final int WAYS_PER_RULE = 50;
    private static final Var GRAPH = Var.alloc("__graph");
    private static final Query CLAIMS = QueryFactory.create("""
            PREFIX aigc: <https://w3id.org/aigc/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT ?graph ?standing {
              GRAPH ?graph {
                ?claim rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
                OPTIONAL { ?claim aigc:standing ?standing }
              }
            }""");

    private final Reading reading;

    StatedFacts(Reading reading) {
        this.reading = reading;
    }

    /** {@return the premises from which a fact follows by a rule, way by way; the first fifty} */
    List<List<Triple>> ways(Rule rule, Binding known) {
        ElementGroup where = new ElementGroup();
        BasicPattern body = Substitute.substitute(BasicPattern.wrap(rule.body()), known);
        where.addElement(new ElementTriplesBlock(body));
        rule.filters().stream()
                .map(filter -> filter.copySubstitute(known))
                .forEach(filter -> where.addElement(new ElementFilter(filter)));
        List<List<Triple>> ways = new ArrayList<>();
        try (QueryExec exec = reading.prepare(select(where))) {
            RowSet rows = exec.select();
            rows.forEachRemaining(
                    row -> ways.add(Substitute.substitute(body, row).getList()));
        }
        return ways;
    }

    private static Query select(ElementGroup where) {
        Query query = QueryFactory.make();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(where);
        query.setLimit(WAYS_PER_RULE);
        return query;
    }

    /** {@return whether a fact is in any graph} */
    boolean holds(Triple fact) {
        Query query = QueryFactory.make();
        query.setQueryAskType();
        query.setQueryPattern(new ElementTriplesBlock(BasicPattern.wrap(List.of(fact))));
        try (QueryExec exec = reading.prepare(query)) {
            return exec.ask();
        }
    }

    /** {@return the graphs that state a fact, sorted} */
    List<String> graphsOf(Triple fact) {
        ElementGroup inside = new ElementGroup();
        inside.addElement(new ElementTriplesBlock(BasicPattern.wrap(List.of(fact))));
        ElementGroup where = new ElementGroup();
        where.addElement(new ElementNamedGraph(GRAPH, inside));
        List<String> graphs = new ArrayList<>();
        try (QueryExec exec = reading.prepare(select(where))) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> graphs.add(row.get(GRAPH).getURI()));
        }
        graphs.remove(Terms.INFERRED_GRAPH.getURI());
        return graphs.stream().distinct().sorted().toList();
    }

    /** {@return whether claims alone state it, in each of its graphs, and none of them is sure} */
    boolean isHearsay(Triple fact, List<String> graphs) {
        Query query = QueryTransformOps.replaceVars(
                CLAIMS,
                Map.of(
                        Var.alloc("s"), fact.getSubject(),
                        Var.alloc("p"), fact.getPredicate(),
                        Var.alloc("o"), fact.getObject()));
        Set<String> claimedIn = new HashSet<>();
        Set<Node> standings = new HashSet<>();
        try (QueryExec exec = reading.prepare(query)) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> {
                claimedIn.add(row.get("graph").getURI());
                standings.add(row.contains("standing") ? row.get("standing") : Terms.ACCEPTED);
            });
        }
        return claimedIn.containsAll(graphs) && Hearsay.UNSURE.containsAll(standings);
    }
}
