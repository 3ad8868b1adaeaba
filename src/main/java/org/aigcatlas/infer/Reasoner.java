package org.aigcatlas.infer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.Template;

/** Runs rules until nothing new follows; from the second round on, on what the round before has found (semi-naive evaluation). */
public final class Reasoner {
    /** About where concluding all of the bundled graph anew takes no longer. */
    private static final int MOST_DOUBTFUL = 20_000;

    private final List<Rule> rules;

    /** A reasoner with these rules. */
    public Reasoner(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** {@return a text that is another where other rules are meant} */
    public String fingerprint() {
        return rules.stream()
                .map(rule -> rule.name() + " " + rule.head() + " " + rule.body() + " " + rule.filters())
                .sorted()
                .collect(Collectors.joining("\n"));
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
        Set<Triple> found = new LinkedHashSet<>();
        Consumer<Triple> taken = to.andThen(premises::admit).andThen(found::add);
        rules.forEach(rule -> add(inAll(rule, premises), premises, taken));
        spread(List.copyOf(found), matchers(), premises, taken);
        return found.size();
    }

    /**
     * Brings the conclusions of a dataset in step with what has changed of it.
     *
     * @param dataset a dataset inside a write transaction, whose conclusions were all that followed before the change
     * @param touched the facts that the change touches
     * @return whether that was done; where not, so much would have to be looked at that all is better concluded anew
     */
    public boolean revise(DatasetGraph dataset, TouchedFacts touched) {
        return new Revision(dataset, matchers()).run(touched, MOST_DOUBTFUL);
    }

    private List<RuleMatcher> matchers() {
        return rules.stream().map(RuleMatcher::new).toList();
    }

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
    private static List<Triple> add(Set<Triple> candidates, Graph premises, Consumer<Triple> taken) {
        List<Triple> fresh = candidates.stream()
                .filter(triple -> isWellFormed(triple) && !premises.contains(triple))
                .toList();
        fresh.forEach(taken);
        return fresh;
    }

    private static Set<Triple> inAll(Rule rule, Premises premises) {
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
