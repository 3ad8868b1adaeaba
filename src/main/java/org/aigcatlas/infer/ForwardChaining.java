package org.aigcatlas.infer;

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

/** Draws conclusions from facts by rules, and from conclusions further ones. */
final class ForwardChaining {
    private ForwardChaining() {}

    /** Draws conclusions from facts, and from what is concluded so, until nothing new follows. */
    static void spread(List<Triple> facts, List<RuleMatcher> matchers, Graph premises, Consumer<Triple> taken) {
        List<Triple> fresh = facts;
        while (!fresh.isEmpty()) {
            List<Triple> last = fresh;
            fresh = matchers.stream()
                    .flatMap(matcher -> add(from(last, matcher, premises), premises, taken).stream())
                    .toList();
        }
    }

    /** {@return what was not there yet; it is taken from now on} */
    static List<Triple> add(Set<Triple> candidates, Graph premises, Consumer<Triple> taken) {
        List<Triple> fresh = candidates.stream()
                .filter(triple -> isWellFormed(triple) && !premises.contains(triple))
                .toList();
        fresh.forEach(taken);
        return fresh;
    }

    /** {@return the heads of a rule for all that a graph holds} */
    static Set<Triple> inAll(Rule rule, Graph premises) {
        Set<Triple> candidates = new LinkedHashSet<>();
        try (QueryExec exec = QueryExec.graph(premises).query(asQuery(rule)).build()) {
            exec.constructTriples().forEachRemaining(candidates::add);
        }
        return candidates;
    }

    private static Set<Triple> from(List<Triple> facts, RuleMatcher matcher, Graph premises) {
        Set<Triple> candidates = new LinkedHashSet<>();
        facts.forEach(fact -> matcher.from(fact, premises, candidates::add));
        return candidates;
    }

    static boolean isWellFormed(Triple triple) {
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
