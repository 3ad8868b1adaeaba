package org.aigcatlas.infer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

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
        rules.forEach(rule -> ForwardChaining.add(ForwardChaining.inAll(rule, premises), premises, taken));
        ForwardChaining.spread(List.copyOf(found), matchers(), premises, taken);
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
        return rules.stream().allMatch(Rule::isMonotone)
                && new Revision(dataset, rules, matchers()).run(touched, MOST_DOUBTFUL);
    }

    private List<RuleMatcher> matchers() {
        return rules.stream().map(RuleMatcher::new).toList();
    }
}
