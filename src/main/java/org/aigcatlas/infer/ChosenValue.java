package org.aigcatlas.infer;

import java.util.List;
import java.util.Optional;

/**
 * What the atlas set for a thing by itself.
 *
 * @param iri the conclusion; empty where the graph has no node of its own for it
 * @param graph the IRI of the graph that holds it
 * @param rule the IRI of the rule that chose the value
 * @param records the IRIs of the records that say the same, sorted; empty where it rests on none
 * @param support the pages that show it, sorted; empty where none is named
 */
public record ChosenValue(Optional<String> iri, String graph, String rule, List<String> records, List<String> support) {
    public ChosenValue {
        records = List.copyOf(records);
        support = List.copyOf(support);
    }
}
