package org.aigcatlas.infer;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.Template;

/** Runs rules until nothing new follows. */
public final class Reasoner {
    private final List<Rule> rules;

    /** A reasoner with these rules. */
    public Reasoner(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Finds all that follows and isn't there yet.
     *
     * @param everything what is stated
     * @param hearsay what of it is no premise, unless it follows from the rest
     * @param to takes each fact that follows; the graph must hold it from then on
     * @return how many facts follow
     */
    public int conclude(Graph everything, Set<Triple> hearsay, Consumer<Triple> to) {
        Premises premises = new Premises(everything, hearsay);
        List<Query> queries = rules.stream().map(Reasoner::asQuery).toList();
        Set<Triple> found = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Query query : queries) {
                grew |= add(premises, found, query, to);
            }
        }
        return found.size();
    }

    private static boolean add(Premises graph, Set<Triple> found, Query query, Consumer<Triple> to) {
        Set<Triple> fresh = new LinkedHashSet<>();
        try (QueryExec exec = QueryExec.graph(graph).query(query).build()) {
            exec.constructTriples().forEachRemaining(triple -> {
                if (isWellFormed(triple) && !found.contains(triple) && !graph.contains(triple)) {
                    fresh.add(triple);
                }
            });
        }
        found.addAll(fresh);
        fresh.forEach(to.andThen(graph::admit));
        return !fresh.isEmpty();
    }

    private static boolean isWellFormed(Triple triple) {
        return !triple.getSubject().isLiteral() && !triple.getSubject().equals(triple.getObject());
    }

    private static Query asQuery(Rule rule) {
        ElementGroup where = new ElementGroup();
        where.addElement(new ElementTriplesBlock(BasicPattern.wrap(rule.body())));
        rule.filters().forEach(filter -> where.addElement(new ElementFilter(filter)));
        Query query = QueryFactory.make();
        query.setQueryConstructType();
        query.setConstructTemplate(new Template(BasicPattern.wrap(rule.head())));
        query.setQueryPattern(where);
        query.resetResultVars();
        return query;
    }
}
