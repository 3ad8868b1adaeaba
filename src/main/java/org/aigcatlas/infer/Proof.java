package org.aigcatlas.infer;

import java.util.List;
import org.aigcatlas.thing.Conclusions.Conclusion;
import org.apache.jena.graph.Triple;

/** Why a fact holds. */
public sealed interface Proof {

    /** {@return the fact} */
    Triple fact();

    /**
     * A source states it.
     *
     * @param fact the fact
     * @param graphs the IRIs of the named graphs that hold it
     */
    record Stated(Triple fact, List<String> graphs) implements Proof {
        public Stated {
            graphs = List.copyOf(graphs);
        }
    }

    /**
     * The atlas set it by itself, and says by which rules and on what they rest.
     *
     * @param fact the fact
     * @param graphs the IRIs of the named graphs that hold it, also those in which nothing is concluded
     * @param conclusions how it was set; at least one
     */
    record Concluded(Triple fact, List<String> graphs, List<Conclusion> conclusions) implements Proof {
        public Concluded {
            graphs = List.copyOf(graphs);
            conclusions = List.copyOf(conclusions);
        }
    }

    /**
     * It follows from other facts.
     *
     * @param fact the fact
     * @param rule the rule that it follows by
     * @param premises why each fact that the rule needs holds
     */
    record Derived(Triple fact, Rule rule, List<Proof> premises) implements Proof {
        public Derived {
            premises = List.copyOf(premises);
        }
    }
}
