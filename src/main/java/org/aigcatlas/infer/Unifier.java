package org.aigcatlas.infer;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Makes triple patterns equal to facts. */
final class Unifier {
    private Unifier() {}

    /**
     * Makes a pattern equal to a fact.
     *
     * @param pattern the pattern
     * @param fact a triple without variables
     * @param known what variables stand for already
     * @return what they stand for then; empty where the fact doesn't fit
     */
    static Optional<Binding> unify(Triple pattern, Triple fact, Binding known) {
        BindingBuilder binding = BindingFactory.builder(known);
        boolean fits = fit(binding, pattern.getPredicate(), fact.getPredicate())
                && fit(binding, pattern.getSubject(), fact.getSubject())
                && fit(binding, pattern.getObject(), fact.getObject());
        return fits ? Optional.of(binding.build()) : Optional.empty();
    }

    private static boolean fit(BindingBuilder binding, Node pattern, Node term) {
        if (!Var.isVar(pattern)) {
            return pattern.equals(term);
        }
        Var variable = Var.alloc(pattern);
        if (binding.contains(variable)) {
            return term.equals(binding.get(variable));
        }
        binding.add(variable, term);
        return true;
    }
}
