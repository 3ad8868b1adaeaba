package org.aigcatlas.infer;

import java.util.List;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.sparql.core.Quad;

/** Keeps in a store what follows from what it holds. */
final class Inferred {
    private Inferred() {}

    /** {@return how many facts follow by these rules alone, which are in the graph of inferred facts afterwards} */
    static int by(LocalStore store, Rule... rules) {
        return store.write(dataset -> {
            dataset.removeGraph(Terms.INFERRED_GRAPH);
            return new Reasoner(List.of(rules))
                    .conclude(
                            dataset.getUnionGraph(),
                            Hearsay.in(dataset),
                            triple -> dataset.add(Quad.create(Terms.INFERRED_GRAPH, triple)));
        });
    }
}
