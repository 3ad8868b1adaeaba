package org.aigcatlas.thing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.graph.Text;

/** How a value is known that stands in a graph without a claim of its own. */
public sealed interface Ground {
    /** {@return the graph that holds the value} */
    Origin origin();

    /**
     * A graph holds it, and tells no more.
     *
     * @param origin the graph
     */
    record Held(Origin origin) implements Ground {}

    /**
     * A record of a catalogue states it.
     *
     * @param record the record, named by its id in the catalogue
     * @param origin the graph
     */
    record Stated(Named record, Origin origin) implements Ground {}

    /**
     * The atlas set it by itself, or chose it out of what records state.
     *
     * @param conclusion the IRI of the conclusion; empty where the graph has no node of its own for it
     * @param rule the rule that chose the value
     * @param meaning what the rule is
     * @param records the records that say the same
     * @param pages the pages that show it
     * @param origin the graph
     */
    record Concluded(
            Optional<String> conclusion,
            Named rule,
            Text meaning,
            List<Entry> records,
            List<String> pages,
            Origin origin)
            implements Ground {
        public Concluded {
            records = List.copyOf(records);
            pages = List.copyOf(pages);
        }

        /** {@return whether a record states the value itself, so that it stands in the graph of the record} */
        public boolean isStated() {
            return records.stream().anyMatch(entry -> entry.origin().equals(origin));
        }

        /** {@return whether somebody wrote it down by hand} */
        public boolean isByHand() {
            return rule.iri().equals(Terms.BY_HAND.getURI());
        }
    }

    /**
     * A record that a conclusion rests on.
     *
     * @param record the record, named by its id in the catalogue
     * @param says what it says, by the IRI of the relation that is concluded from it
     * @param origin the graph
     */
    record Entry(Named record, Map<String, List<Text>> says, Origin origin) {
        public Entry {
            says = Map.copyOf(says);
        }

        /** {@return what it says of a relation, in order; empty where its id or name alone tells it} */
        public List<Text> says(String relation) {
            return says.getOrDefault(relation, List.of());
        }
    }
}
